import { FLAGS, stateOf, type Cell, type Known } from '../model/cell.ts';
import type { Language } from '../model/localized.ts';
import { formatNumber, formatWithUnit } from '../text/number.ts';
import type { Wish } from '../text/question-words.ts';
import { stateWords } from '../text/signs.ts';
import type { IndicatorFile } from './map-indicator.ts';
import type { QuestionIndicator } from './questions.ts';

/** What is said of one cell: the figure and what it counts, then what it is made of or part of. */
export interface AnswerText {
  /** Empty where there is no figure. */
  readonly figure: string;
  readonly what: string;
  readonly aside: string;
}

/** `period` is the position of the cell's period in the file. Whoever asks how many there are hears the number first, otherwise the share. */
export function answerText(
  cell: Cell,
  { indicator, file, period, wish }: { indicator: QuestionIndicator; file: IndicatorFile; period: number; wish: Wish },
  language: Language,
): AnswerText {
  const { title, numerator, denominator } = indicator;
  if (cell.kind !== 'value') {
    const { name, meaning } = stateWords(cell.kind, language);
    return { figure: '', what: `${title}: ${name}.`, aside: meaning };
  }
  const own = ownFigure(cell, file, language);
  const parts = file.type === 'share' || file.type === 'rate' ? partsOf(cell, file.periods[period]!.population) : null;
  const of = parts === null || denominator === '' ? [] : [`${denominator}: ${whole(parts.denominator, language)}`];
  if (parts === null || numerator === '') return { figure: own, what: title, aside: '' };
  const top = whole(parts.numerator, language);
  return wish === 'count'
    ? { figure: top, what: numerator, aside: [`${title}: ${own}`, ...of].join('; ') }
    : { figure: own, what: title, aside: [`${numerator}: ${top}`, ...of].join('; ') };
}

function ownFigure(cell: Known, { decimals, unit }: IndicatorFile, language: Language): string {
  const state = stateOf(cell, decimals);
  if (state === 'nearlyZero') return stateWords(state, language).name;
  return formatWithUnit(cell.value, unit, { decimals, language, grouping: 'table' });
}

/** Numbers of its own only: the population that stands beside other indicators is no part of them. */
function partsOf({ numerator, denominator }: Known, population: boolean): { numerator: number; denominator: number } | null {
  return population || numerator === undefined || denominator === undefined ? null : { numerator, denominator };
}

const whole = (value: number, language: Language): string =>
  formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 2, language, grouping: 'table' });

/** Words of the flags that are shown: `vorläufig`. */
export const flagsOf = (cell: Cell, { flagSigns }: IndicatorFile): string[] =>
  cell.kind !== 'value' ? [] : FLAGS.flatMap((flag, bit) => (cell.flags.includes(flag) ? (flagSigns[bit]?.word ?? []) : []));
