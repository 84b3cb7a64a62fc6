import { isTotal } from '../derive/is-total.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Site } from './site.ts';

/** What an area is described by: the indicators of the profile, else the key indicators, else all that may be mapped, else all. */
export function profileSet(site: Site): readonly Indicator[] {
  const { declaration, indicators } = site.portal;
  const all = [...indicators.values()];
  const choices: readonly (readonly IndicatorId[])[] = [
    declaration.profile.indicators,
    declaration.keyIndicators,
    all.filter((one) => one.mappable && !isTotal(one)).map(({ id }) => id),
    all.map(({ id }) => id),
  ];
  const known = choices.map((ids) => publishedOf(site, ids));
  return known.find((set) => set.length > 0) ?? [];
}

/** Those of the indicators that have figures, each once, in their order. */
export const publishedOf = (site: Site, ids: Iterable<IndicatorId>): readonly Indicator[] =>
  [...new Set(ids)]
    .map((id) => site.portal.indicators.get(id))
    .filter((one) => one !== undefined && site.portal.series.has(one.id)) as readonly Indicator[];
