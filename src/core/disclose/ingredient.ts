import { matchingPeriod } from '../derive/sum-parts.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Indicator, SeriesRef } from '../model/indicator.ts';
import { sliceKey, type Block, type Series } from '../model/series.ts';

export type SeriesMap = ReadonlyMap<IndicatorId, Series>;

/** One reference of a recipe, as it was read and as it may be shown. */
export interface Ingredient {
  readonly open: Block;
  readonly shown: Block;
  /** The position of the figure that goes into a result; −1 if there is none. */
  readonly at: (result: number) => number;
}

/** Null where the reference names nothing. */
export function ingredientOf(ref: SeriesRef, result: Series, open: SeriesMap, shown: SeriesMap): Ingredient | null {
  const series = open.get(ref.indicator);
  const blocks = [series, shown.get(ref.indicator)].map((one) =>
    ref.selection.size === 0 ? one?.total : one?.slices.get(sliceKey(ref.selection)),
  );
  if (!series || !blocks[0] || !blocks[1]) return null;
  const rows = Int32Array.from(result.areas, (area) => series.areaIndex.get(area) ?? -1);
  const columns = Int32Array.from(result.periods, (period) => matchingPeriod(series, period));
  const [width, from] = [columns.length, series.periods.length];
  const at = (position: number): number => {
    const row = rows[Math.floor(position / width)]!;
    const column = columns[position % width]!;
    return row < 0 || column < 0 ? -1 : row * from + column;
  };
  return { open: blocks[0], shown: blocks[1], at };
}

/**
 * Whether the references are counts of different things: then their sum is a count itself and can be judged as one. What is counted
 * twice, directly or through the recipes of others, only looks large.
 */
export function addUpToCount(refs: readonly SeriesRef[], indicators: ReadonlyMap<IndicatorId, Indicator>): boolean {
  if (!refs.every(({ indicator }) => indicators.get(indicator)?.type === 'count')) return false;
  const basic = refs.map((ref) => basicRefs(ref, indicators));
  return basic.every((these, i) =>
    basic.slice(i + 1).every((those) => !these.some((one) => those.some((other) => overlap(one, other)))),
  );
}

/** What a reference comes down to when every recipe on the way is followed. */
function basicRefs(ref: SeriesRef, indicators: ReadonlyMap<IndicatorId, Indicator>): readonly SeriesRef[] {
  const basic: SeriesRef[] = [];
  const seen = new Set<IndicatorId>();
  const open = [ref];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const recipe = one.selection.size === 0 ? indicators.get(one.indicator)?.derive : null;
    if (!recipe) basic.push(one);
    else if (!seen.has(one.indicator)) open.push(...recipe.numerator, ...recipe.denominator);
    seen.add(one.indicator);
  }
  return basic;
}

/** Slices that differ in the category of a dimension have nobody in common; all others may. */
const overlap = (a: SeriesRef, b: SeriesRef): boolean =>
  a.indicator === b.indicator &&
  [...a.selection].every(([dimension, category]) => (b.selection.get(dimension) ?? category) === category);
