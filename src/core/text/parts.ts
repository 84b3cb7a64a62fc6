import type { Cell } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/localized.ts';
import { formatNumber } from './number.ts';

/** Numerators, denominators and populations: whole where they are whole, with two decimals where they measure (km², m²). */
export const partNumber = (value: number | undefined, language: Language): string =>
  value === undefined ? '' : formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 2, language, grouping: 'table' });

/**
 * What a figure is made of: `60 von 506` where one is a part of the other, `4.299 : 1,93` where they are different things; empty where that is
 * not known.
 */
export function partsText({ type }: Pick<Indicator, 'type'>, cell: Cell, language: Language): string {
  if (cell.kind !== 'value' || cell.numerator === undefined || cell.denominator === undefined) return '';
  const of = type !== 'share' ? ':' : language === 'de' ? 'von' : 'of';
  return `${partNumber(cell.numerator, language)} ${of} ${partNumber(cell.denominator, language)}`;
}
