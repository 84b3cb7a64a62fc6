import { isTotal } from '../derive/is-total.ts';
import { spaceOf, type Space } from '../derive/similarity.ts';
import { valuesAt } from '../derive/values.ts';
import type { Area } from '../model/area.ts';
import type { AreaId, LevelId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { sortedByName } from '../text/collate.ts';
import { currentAreas } from './areas.ts';
import { coverageOf } from './coverage.ts';
import { profileSet, publishedOf } from './profile-set.ts';
import { remembered } from './remembered.ts';
import type { Site } from './site.ts';

/** The areas of a level that exist today, by name, as points. */
export interface LevelSpace {
  readonly areas: readonly Area[];
  readonly positions: ReadonlyMap<AreaId, number>;
  /** What they are compared by, in the order of the features. */
  readonly set: readonly { readonly indicator: Indicator; readonly weight: number }[];
  readonly space: Space;
  /** Whether the areas belong to different ones above them, so that a name alone does not say where an area lies. */
  readonly severalParents: boolean;
}

/** By what areas are compared and with which weights: as declared, else by the profile. Totals say how large an area is, not what it is like. */
export function similaritySet(site: Site): LevelSpace['set'] {
  const { similarity } = site.portal.declaration.profile;
  const declared = publishedOf(site, similarity.keys()).filter((indicator) => !isTotal(indicator));
  const set = declared.length > 0 ? declared : profileSet(site).filter((indicator) => !isTotal(indicator));
  return set.map((indicator) => ({ indicator, weight: similarity.get(indicator.id) ?? 1 }));
}

/** Each indicator at its newest period of the level; those of which the level has no figures are left out. */
export const levelSpace = remembered(
  (site: Site, level: LevelId) => [site.portal, level],
  (site, level): LevelSpace => {
    const areas = sortedByName(currentAreas(site, level), ({ name }) => name);
    const ids = areas.map(({ id }) => id);
    const found = similaritySet(site).flatMap((entry) => {
      const newest = coverageOf(site, entry.indicator.id).get(level)?.newest;
      if (newest === undefined) return [];
      return [{ ...entry, values: valuesAt(site.portal.series.get(entry.indicator.id)!, ids, newest) }];
    });
    const made = spaceOf(areas.length, found);
    // Where all areas are alike, nothing is compared.
    const set = found.filter((_, f) => made.weights[f]! > 0);
    const space = set.length === found.length ? made : spaceOf(areas.length, set);
    const positions = new Map(ids.map((id, at) => [id, at]));
    return { areas, positions, set, space, severalParents: new Set(areas.map(({ parent }) => parent)).size > 1 };
  },
);
