import type { Cell } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import { formatCell, type CellStyle, type CellText } from '../text/cell.ts';
import { FLAG_MARKS, flagWord, stateWords } from '../text/signs.ts';
import type { Sign } from './sign-note.ts';
import type { Site } from './site.ts';

/** A cell as a table shows it, with what its column is sorted by; absences come last. */
export interface Shown extends CellText {
  readonly sort: number | null;
  /** The sign that stands in place of a figure; null beside a figure. */
  readonly sign: Sign | null;
  /** The marks behind it. */
  readonly flags: readonly Sign[];
}

export const show = (site: Site, indicator: Indicator, cell: Cell): Shown =>
  shownCell(cell, { indicator, signs: site.portal.declaration.signs, language: site.language });

export function shownCell(cell: Cell, style: CellStyle): Shown {
  const { language } = style;
  const text = formatCell(cell, style);
  const flags = cell.kind === 'value' ? cell.flags.filter((flag) => FLAG_MARKS[flag] !== '') : [];
  return {
    ...text,
    sort: cell.kind === 'value' ? cell.value : null,
    sign: text.state === 'value' ? null : { sign: text.figure, word: stateWords(text.state, language).name },
    flags: flags.map((flag) => ({ sign: FLAG_MARKS[flag], word: flagWord(flag, language) })),
  };
}
