import type { Indicator } from '../model/indicator.ts';
import type { Block } from '../model/series.ts';

/** Whether a part adds exactly nothing to the whole. */
export function isNothing({ value, numerator, denominator }: Block, at: number, type: Indicator['type']): boolean {
  if (type === 'mean' || type === 'median') return denominator[at] === 0;
  return (Number.isNaN(numerator[at]!) ? value[at]! : numerator[at]!) === 0;
}
