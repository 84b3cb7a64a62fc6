import type { Cell } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import { formatCell, type CellStyle, type CellText } from '../text/cell.ts';
import { formatNumber } from '../text/number.ts';
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

/** Numerators, denominators and populations in a column: whole where they are whole, with two decimals where they measure (km², m²). */
export const partNumber = (site: Site, value: number | undefined): string =>
  value === undefined
    ? ''
    : formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 2, language: site.language, grouping: 'table' });

/** What a figure is made of: `60 von 506` where one is a part of the other, `4.299 : 1,93` where they are different things. */
export function partsText(site: Site, indicator: Indicator, cell: Cell): string {
  if (cell.kind !== 'value' || cell.numerator === undefined || cell.denominator === undefined) return '';
  const of = indicator.type !== 'share' ? ':' : site.language === 'de' ? 'von' : 'of';
  return `${partNumber(site, cell.numerator)} ${of} ${partNumber(site, cell.denominator)}`;
}
