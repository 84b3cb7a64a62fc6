import { classBreaks } from './breaks.ts';
import type { ClassMethod } from '../model/indicator.ts';
import { roundTo } from '../text/round.ts';
import { readableBreaks } from './readable-breaks.ts';

/** What a legend shows and a map is painted by. */
export interface Classes {
  readonly method: ClassMethod;
  /** Strictly ascending inner bounds: below `breaks[0]` is class 0, from `breaks[i - 1]` on is class `i`. */
  readonly breaks: readonly number[];
  /** Lowest and highest figure that was classed; NaN when there was none. */
  readonly min: number;
  readonly max: number;
  /** Number of classes; 0 when there was no figure. */
  readonly count: number;
  /** Figures are classed as they are shown, so that `15,1` never stands in a class `12,0 to under 15,1`. Null: classed as they are. */
  readonly decimals: number | null;
}

export interface ClassOptions {
  readonly method: ClassMethod;
  /** Wanted number of classes; there are fewer when the figures have fewer distinct values. */
  readonly count: number;
  /** The bounds of the method `manual`. */
  readonly breaks?: readonly number[];
  /** The decimals the figures are shown with. */
  readonly decimals?: number;
}

/** Classes for the figures; what is no finite number is left out. */
export function classify(values: ArrayLike<number>, options: ClassOptions): Classes {
  const { method, decimals = null } = options;
  const sorted = Float64Array.from(values)
    .filter(Number.isFinite)
    .map((value) => (decimals === null ? value : roundTo(value, decimals)))
    .sort();
  const min = sorted[0] ?? NaN;
  const max = sorted.at(-1) ?? NaN;
  const exact = classBreaks(sorted, options);
  // Where the widths of the classes mean something, less is rounded away.
  const parts = method === 'equal' || method === 'stddev' ? 100 : 10;
  const breaks = method === 'manual' ? exact : readableBreaks(exact, sorted, decimals, parts);
  return { method, breaks, min, max, count: sorted.length === 0 && method !== 'manual' ? 0 : breaks.length + 1, decimals };
}

/** The class of a figure, whether it was among those classed or not. */
export function classOf(classes: Pick<Classes, 'breaks' | 'decimals'>, value: number): number {
  const shown = classes.decimals === null ? value : roundTo(value, classes.decimals);
  const above = classes.breaks.findIndex((bound) => shown < bound);
  return above < 0 ? classes.breaks.length : above;
}
