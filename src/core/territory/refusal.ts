import { refusalFor } from '../derive/aggregate.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Series } from '../model/series.ts';
import { goesOver, type Part } from './steps.ts';

/**
 * Why figures of an area from before it existed are not computed.
 * - `aggregation`: means, medians, indices, and whatever is declared never to be added up
 * - `noParts`: a ratio without numerators and denominators
 * - `shareUnknown`: nobody says how large the part of an area was that went over
 * - `shareOfRatio`: part of an area went over; how its numerators were spread over the parts nobody knows
 */
export type TerritoryRefusal = 'aggregation' | 'noParts' | 'shareUnknown' | 'shareOfRatio';

const known = new WeakMap<Series, 'aggregation' | 'noParts' | null>();

/** Null where the figure is computed, or goes over as it is. */
export function refusalOf(series: Series, indicator: Indicator, parts: readonly Part[]): TerritoryRefusal | null {
  if (goesOver(parts)) return null;
  let refusal = known.get(series);
  if (refusal === undefined) known.set(series, (refusal = refusalFor(series, indicator) as 'aggregation' | 'noParts' | null));
  if (refusal !== null) return refusal;
  if (parts.some(({ share }) => share === null)) return 'shareUnknown';
  return indicator.aggregation === 'ratio' && parts.some(({ share }) => share !== 1) ? 'shareOfRatio' : null;
}
