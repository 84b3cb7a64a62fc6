import type { Indicator } from '../model/indicator.ts';
import type { Series } from '../model/series.ts';
import { addressAt, blocksOf } from './blocks.ts';
import type { CheckContext } from './context.ts';
import type { CellAddress } from './locate.ts';

/** Fewer values may all be small by chance. */
const LEAST = 3;

/** Shares in per cent are hardly ever all below one: then a spreadsheet has most likely written its fractions. */
export function checkFractions({ portal, report, locate }: CheckContext): void {
  for (const series of portal.series.values()) {
    const indicator = portal.indicators.get(series.indicator);
    const largest = indicator?.type === 'share' && indicator.per > 1 ? largestFraction(series, indicator) : null;
    if (!largest) continue;
    const facts = { found: String(largest.value), expected: String(indicator!.per) };
    report('KS-DATA-015', locate.cell(largest.address, 'value'), facts);
  }
}

/** The largest value where all could be fractions; null when one cannot, or its numerator and denominator say that it is none. */
function largestFraction(series: Series, { per }: Indicator): { value: number; address: CellAddress } | null {
  let largest: { value: number; address: CellAddress } | null = null;
  let count = 0;
  for (const [slice, block] of blocksOf(series)) {
    for (let at = 0; at < block.value.length; at++) {
      const value = block.value[at]!;
      if (block.state[at] !== 0 || value === 0) continue;
      const quotient = block.numerator[at]! / block.denominator[at]!;
      if (value < 0 || value > 1 || Math.abs(value - quotient * per) < Math.abs(value - quotient)) return null;
      count++;
      if (largest === null || value > largest.value) largest = { value, address: addressAt(series, at, slice) };
    }
  }
  return count < LEAST ? null : largest;
}
