import type { Language } from '../model/localized.ts';
import { formatCompact, formatNumber } from '../text/number.ts';
import { roundTo } from '../text/round.ts';
import { CHARACTER } from './trend-labels.ts';
import type { TrendModel } from './trend-model.ts';

export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

const MOST_LINES = 5;

/**
 * The upright axis. It starts at zero unless all figures lie so far above it that the lines would be squeezed flat; even then it spans a
 * fifth of the highest figure, so that small movements do not look large.
 */
export function valueAxis({ series, targets, language }: Pick<TrendModel, 'series' | 'targets' | 'language'>): Axis {
  const values = [
    ...series.flatMap(({ points }) => points.flatMap(({ value, bounds }) => (value === null ? [] : [value, ...(bounds ?? [])]))),
    ...targets.map(({ value }) => value),
  ];
  const [low, high] = spanOf(Math.min(...values), Math.max(...values));
  for (let count = MOST_LINES; ; count--) {
    const step = stepOf((high - low) / count);
    const first = Math.floor(low / step + 1e-9);
    const above = Math.ceil(high / step - 1e-9);
    // Where the next gridline is far above the highest figure, the axis ends without it.
    const top = above - high / step > 0.5 ? above - 1 : above;
    if (top - first >= MOST_LINES && count > 1) continue;
    const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    const ticks = Array.from({ length: top - first + 1 }, (_, index) => roundTo((first + index) * step, 10));
    return {
      domain: [ticks[0]!, Math.max(high, ticks.at(-1)!)],
      ticks: ticks.map((at) => ({ at, text: tickText(at, decimals, language) })),
    };
  }
}

/** 1, 2 or 5 times a power of ten, near the wished step. */
function stepOf(wish: number): number {
  const power = 10 ** Math.floor(Math.log10(wish));
  const times = wish / power;
  return power * (times < Math.SQRT2 ? 1 : times < Math.sqrt(10) ? 2 : times < Math.sqrt(50) ? 5 : 10);
}

function spanOf(low: number, high: number): readonly [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size === 0) return [0, 1];
  if (low >= 0 && low < 0.6 * high) return [0, high];
  if (high <= 0 && high > 0.6 * low) return [low, 0];
  if (high - low >= 0.2 * size) return [low, high];
  const middle = (low + high) / 2;
  return [middle - 0.1 * size, middle + 0.1 * size];
}

const tickText = (at: number, decimals: number, language: Language): string =>
  Math.abs(at) >= 10_000 ? formatCompact(at, language) : formatNumber(at, { decimals, language });

/** The axis of time: the periods that occur, thinned until their names have room; the first and the last always have theirs. */
export function timeAxis(model: Pick<TrendModel, 'series' | 'targets'>, width: number): Axis {
  const moments = [...model.series.flatMap(({ points }) => points), ...model.targets];
  const names = new Map(moments.map(({ x, label }) => [x, label]));
  const known = [...names.keys()].sort((a, b) => a - b);
  const [first, last] = [known[0]!, known.at(-1)!];
  const domain = first === last ? ([first - 1, last + 1] as const) : ([first, last] as const);
  const longest = Math.max(...[...names.values()].map((name) => name.length));
  const room = (12 + CHARACTER * longest) * ((domain[1] - domain[0]) / width);
  return { domain, ticks: thinned(known, room).map((at) => ({ at, text: names.get(at)! })) };
}

/** Even steps from the first to the last if there are any that are not too long; otherwise the step before the last is a longer one. */
function thinned(known: readonly number[], room: number): number[] {
  const end = known.length - 1;
  const steps = known.map((_, index) => index + 1);
  const fits = (step: number): boolean => known.every((at, index) => index % step !== 0 || !(known[index + step]! - at < room));
  const least = steps.find(fits) ?? known.length;
  const step = steps.find((step) => step >= least && step <= 2 * least && end % step === 0 && fits(step)) ?? least;
  const last = known[end]!;
  return known.filter((at, index) => index === end || (index % step === 0 && last - at >= room));
}
