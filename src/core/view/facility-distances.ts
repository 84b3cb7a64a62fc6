import type { Area } from '../model/area.ts';
import type { Facility, FacilityCategory } from '../model/facility.ts';
import { mapWith } from './areas.ts';
import { placingOf } from './facility-placing.ts';
import { remembered } from './remembered.ts';
import type { Site } from './site.ts';

/** An open facility and how far it is, in metres as the crow flies. */
export interface Distance {
  readonly facility: Facility;
  readonly metres: number;
}

interface Spot {
  readonly facility: Facility;
  readonly x: number;
  readonly y: number;
}

/** The open facilities of a category by their distance from the middle of an area, nearest first; null where there is nothing to measure by. */
export function distancesFrom(site: Site, category: FacilityCategory, area: Area): readonly Distance[] | null {
  const placing = placingOf(site);
  const middle = mapWith(site, area)?.centroids.get(area.id);
  if (placing === null || middle === undefined) return null;
  return spotsOf(site, category)
    .map(({ facility, x, y }) => ({ facility, metres: Math.hypot(x - middle[0], y - middle[1]) * placing.metresPerUnit }))
    .toSorted((a, b) => a.metres - b.metres);
}

const spotsOf = remembered(
  (_: Site, category: FacilityCategory) => [category],
  (site, { facilities }): readonly Spot[] => {
    const placing = placingOf(site)!;
    return facilities.flatMap((facility): Spot[] => {
      if (facility.status !== 'open' || facility.position === null) return [];
      const [x, y] = placing.place(...facility.position);
      return [{ facility, x, y }];
    });
  },
);
