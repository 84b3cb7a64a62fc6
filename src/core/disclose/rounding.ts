import type { Block } from '../model/series.ts';

/** Half of the unit that the last digit of a figure stands for: as far as the figure may lie from what it was rounded from. */
export type HalfUnit = (at: number) => number;

/**
 * Zeros at the end of a figure are not delivered: 4.0 and 4 are one number. A figure is taken to have the decimals it shows, and those
 * of the indicator where any figure of the block has them.
 */
export function halfUnits({ value }: Block, decimals: number): HalfUnit {
  let common = -1;
  return (at) => {
    if (common < 0) common = commonDecimals(value, decimals);
    return 0.5 * 10 ** -Math.max(common, decimalsOf(value[at]!));
  };
}

function commonDecimals(values: Float64Array, limit: number): number {
  let most = 0;
  for (const value of values) {
    if (most >= limit) return limit;
    if (!Number.isNaN(value)) most = Math.max(most, decimalsOf(value));
  }
  return Math.min(most, limit);
}

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}
