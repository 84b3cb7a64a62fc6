import { bisectLeft } from 'd3-array';
import type { ClassOptions } from './classes.ts';
import { naturalBounds } from './ckmeans.ts';

/** The inner bounds a method wants for sorted figures: ascending, distinct, exact, none at or below the lowest or above the highest figure. */
export function classBreaks(sorted: Float64Array, options: ClassOptions): number[] {
  const count = Math.max(1, Math.floor(options.count));
  const inner = (bound: (i: number) => number): number[] => Array.from({ length: count - 1 }, (_, i) => bound(i + 1));
  if (options.method === 'manual') return distinct(options.breaks ?? []);
  if (sorted.length === 0) return [];
  const min = sorted[0]!;
  const max = sorted.at(-1)!;
  // Twelve digits: 0.1 + 0.2 must not come to lie above a figure of 0.3.
  const between = (bounds: readonly number[]): number[] =>
    distinct(bounds.map((bound) => Number(bound.toPrecision(12)))).filter((bound) => bound > min && bound <= max);
  switch (options.method) {
    case 'quantile':
      return onePerGap(between(inner((i) => aboveLowest(sorted, quantile(sorted, i / count)))), sorted);
    case 'jenks':
      return naturalBounds(sorted, count);
    case 'equal':
      return between(inner((i) => min + ((max - min) * i) / count));
    case 'stddev': {
      // All areas are known, so it is the deviation of a population, not the estimate from a sample.
      const mean = sorted.reduce((sum, value) => sum + value / sorted.length, 0);
      const range = max - min || 1;
      const deviation = range * Math.sqrt(sorted.reduce((sum, value) => sum + ((value - mean) / range) ** 2 / sorted.length, 0));
      return between(inner((i) => mean + deviation * (i - count / 2)));
    }
  }
}

const distinct = (bounds: readonly number[]): number[] => [...new Set(bounds)].filter(Number.isFinite).sort((a, b) => a - b);

/** Type 7, as in R, d3 and Excel: linear between the two nearest figures. */
function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(position)]!;
  return lower + (sorted[Math.ceil(position)]! - lower) * (position % 1);
}

/** Where many figures tie at the lowest (often zero), the tie is a class of its own: the bound moves to the next figure above it. */
const aboveLowest = (sorted: Float64Array, bound: number): number =>
  bound > sorted[0]! ? bound : (sorted.find((value) => value > sorted[0]!) ?? bound);

/** Two bounds without a figure between them would enclose an empty class. */
function onePerGap(bounds: readonly number[], sorted: Float64Array): number[] {
  const position = (bound: number): number => bisectLeft(sorted, bound);
  return bounds.filter((bound, i) => i === 0 || position(bound) > position(bounds[i - 1]!));
}
