import { bisectLeft } from 'd3-array';
import { roundTo } from '../text/round.ts';

/** Finer than this nothing is read. */
const FINEST = 12;

/**
 * Rounds each bound as coarsely as it goes without moving a figure into another class and without two bounds meeting, starting at about
 * one `parts`th of the range. Where the decimals of the figures are known, no bound has more: the figures themselves have none between. Bounds
 * that cannot be told apart with these decimals enclose no figure and become one.
 */
export function readableBreaks(exact: readonly number[], sorted: Float64Array, decimals: number | null, parts: number): number[] {
  const range = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  const finest = decimals ?? FINEST;
  const coarsest = range > 0 ? Math.min(finest, -Math.floor(Math.log10(range / parts))) : finest;
  const breaks: number[] = [];
  exact.forEach((bound, i) => {
    const position = bisectLeft(sorted, bound);
    const below = Math.max(sorted[position - 1] ?? -Infinity, breaks.at(-1) ?? -Infinity);
    const upTo = sorted[position] ?? Infinity;
    const fits = (rounded: number): boolean => rounded > below && rounded <= upTo;
    for (let digits = coarsest; digits <= finest; digits++) {
      const rounded = roundTo(bound, digits);
      if (fits(rounded) && rounded < (exact[i + 1] ?? Infinity)) return breaks.push(rounded);
    }
    const upwards = decimals === null ? bound : roundTo(bound + 0.5 * 10 ** -decimals, decimals);
    return fits(upwards) ? breaks.push(upwards) : breaks.length;
  });
  return breaks;
}
