import { roundTo } from '../text/round.ts';

/** Places of areas from the highest figure (1) down, in the order given; 0 where there is no figure. */
export interface Ranks {
  /** How many have a figure. */
  readonly of: number;
  /** By the figure as shown: who shows the same has the same rank. */
  readonly rank: Int32Array;
  /** How many others show the same. */
  readonly ties: Int32Array;
  /** The ranks that the intervals leave possible, the lowest number first; with no intervals the ranks that a tie takes up. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

export interface Bounds {
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
}

/**
 * Only areas whose intervals do not meet can be put in order: the first possible rank counts those whose interval lies entirely above,
 * the last those whose interval lies entirely below. An area without interval is as sure as its figure.
 */
export function ranksOf(values: ArrayLike<number>, decimals: number, bounds: Bounds | null = null): Ranks {
  const shown = Float64Array.from(values, (value) => (Number.isFinite(value) ? roundTo(value, decimals) : NaN));
  // An interval holds the figure as shown, so that rounding puts no area outside its own range.
  const end = (side: ArrayLike<number> | undefined, further: (a: number, b: number) => number): Float64Array =>
    shown.map((value, at) => (side === undefined || Number.isNaN(side[at]!) ? value : further(side[at]!, value)));
  const lower = end(bounds?.lower, Math.min);
  const upper = end(bounds?.upper, Math.max);
  const inOrder = (column: Float64Array): Float64Array => column.filter((_, at) => !Number.isNaN(shown[at]!)).sort();
  const [ordered, lowers, uppers] = [inOrder(shown), inOrder(lower), inOrder(upper)];
  const of = ordered.length;
  const ranked = (rank: (at: number) => number): Int32Array =>
    Int32Array.from(shown, (value, at) => (Number.isNaN(value) ? 0 : rank(at)));
  return {
    of,
    rank: ranked((at) => 1 + of - upTo(ordered, shown[at]!)),
    ties: ranked((at) => upTo(ordered, shown[at]!) - below(ordered, shown[at]!) - 1),
    first: ranked((at) => 1 + of - upTo(lowers, upper[at]!)),
    last: ranked((at) => of - below(uppers, lower[at]!)),
  };
}

/** How many of the sorted figures are less than the bound. */
const below = (sorted: Float64Array, bound: number): number => partition(sorted, (value) => value < bound);
/** How many are less than it or equal. */
const upTo = (sorted: Float64Array, bound: number): number => partition(sorted, (value) => value <= bound);

/** The length of the part at the beginning for which the question is answered with yes. */
function partition(sorted: Float64Array, belongs: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (belongs(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
