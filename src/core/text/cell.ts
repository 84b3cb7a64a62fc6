import { stateOf, type Cell, type CellState } from '../model/cell.ts';
import type { Signs } from '../model/declaration.ts';
import type { Indicator } from '../model/indicator.ts';
import { inLanguage, type Language } from '../model/localized.ts';
import { formatNumber, formatWithUnit, NBSP } from './number.ts';
import { FLAG_MARKS, flagWord, stateWords } from './signs.ts';

export interface CellStyle {
  readonly indicator: Pick<Indicator, 'decimals' | 'unit'>;
  readonly signs: Signs;
  readonly language: Language;
  readonly grouping?: 'text' | 'table';
}

export interface CellText {
  /** What a table shows: `12,3`, `12,3 p`, `–`, `.`. */
  readonly text: string;
  /** The same in two parts, for pages that set the marks smaller. */
  readonly figure: string;
  readonly marks: string;
  readonly state: CellState;
  /** The same in words, with unit: `12,3 %, vorläufig`, `geheim gehalten`; for screen readers, titles and readouts. */
  readonly label: string;
}

/** A cell as a reader meets it. A sign stands for every state that is no ordinary figure; no state looks like another by accident. */
export function formatCell(cell: Cell, { indicator, signs, language, grouping = 'table' }: CellStyle): CellText {
  const { decimals } = indicator;
  const state = stateOf(cell, decimals);
  const name = stateWords(state, language).name;
  if (cell.kind !== 'value') return { text: signs[cell.kind], figure: signs[cell.kind], marks: '', state, label: name };

  const ordinary = state !== 'zero' && state !== 'nearlyZero';
  const figure = ordinary ? formatNumber(cell.value, { decimals, language, grouping }) : signs[state];
  const spoken = ordinary
    ? formatWithUnit(cell.value, inLanguage(indicator.unit, language), { decimals, language, grouping })
    : name;
  const flags = cell.flags.filter((flag) => FLAG_MARKS[flag] !== '');
  const marks = flags.map((flag) => FLAG_MARKS[flag]).join(NBSP);
  return {
    text: marks === '' ? figure : figure + NBSP + marks,
    figure,
    marks,
    state,
    label: [spoken, ...flags.map((flag) => flagWord(flag, language))].join(', '),
  };
}
