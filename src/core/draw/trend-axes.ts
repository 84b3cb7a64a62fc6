import { nice, ticks, tickStep } from 'd3-array';
import type { Language } from '../model/localized.ts';
import { formatCompact, formatNumber } from '../text/number.ts';
import type { TrendModel } from './trend-model.ts';

export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/**
 * The upright axis. It starts at zero unless all figures lie so far above it that the lines would be squeezed flat; even then it spans a
 * fifth of the highest figure, so that small movements do not look large.
 */
export function valueAxis(model: TrendModel, count: number): Axis {
  const values = [
    ...model.series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value]))),
    ...model.targets.map(({ value }) => value),
  ];
  let low = Math.min(...values);
  let high = Math.max(...values);
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (low >= 0 && low < 0.6 * high) low = 0;
  else if (high <= 0 && high > 0.6 * low) high = 0;
  else if (high - low < 0.2 * size) {
    const middle = (low + high) / 2;
    [low, high] = [middle - 0.1 * size, middle + 0.1 * size];
  }
  if (low === high) [low, high] = [Math.min(0, low), Math.max(1, high)];
  const domain = nice(low, high, count);
  const step = tickStep(domain[0], domain[1], count);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return {
    domain,
    ticks: ticks(domain[0], domain[1], count).map((at) => ({ at, text: tickText(at, decimals, model.language) })),
  };
}

const tickText = (at: number, decimals: number, language: Language): string =>
  Math.abs(at) >= 10_000 ? formatCompact(at, language) : formatNumber(at, { decimals, language });

/** The axis of time: the periods that occur, thinned until their names have room; the newest always has its name. */
export function timeAxis(model: TrendModel, width: number): Axis {
  const names = new Map(model.series.flatMap(({ points }) => points.map(({ x, label }) => [x, label] as const)));
  const known = [...names.keys()].sort((a, b) => a - b);
  const marks = [...known, ...model.targets.map(({ x }) => x)];
  const [first, last] = [Math.min(...marks), Math.max(...marks)];
  const domain = first === last ? ([first - 1, last + 1] as const) : ([first, last] as const);
  const room = (10 + 7.5 * Math.max(...[...names.values()].map((name) => name.length))) * ((domain[1] - domain[0]) / width);
  const chosen: number[] = [];
  // Walking back in steps of 1, 2, 5 … periods from the newest keeps the distances even.
  const pace = [1, 2, 5, 10, 20, 50, 100].find((step) => {
    const [newest, before] = [known.at(-1)!, known.at(-1 - step)];
    return before === undefined || newest - before >= room;
  });
  for (let at = known.length - 1; at >= 0; at -= pace ?? known.length) chosen.unshift(known[at]!);
  return { domain, ticks: chosen.map((at) => ({ at, text: names.get(at)! })) };
}
