import type { Area } from '../model/area.ts';
import type { Facility, FacilityCategory } from '../model/facility.ts';
import type { AreaId } from '../model/ids.ts';
import { areaOfFacility, groundAreas, groundLevel } from './facility-areas.ts';
import { placingOf } from './facility-placing.ts';
import { newestMap, type Site } from './site.ts';

/** What of the ground has nothing open: by what lies inside, and by how far the nearest is. */
export interface Reach {
  readonly areas: readonly Area[];
  /** Areas in which no open facility lies. */
  readonly empty: readonly Area[];
  /** Areas whose middle is beyond the radius of every open facility; null without a radius or a map. */
  readonly beyond: readonly Area[] | null;
  readonly planned: ReadonlyMap<AreaId, number>;
  /** Open facilities without a position, and those that lie in no area of the level. */
  readonly unplaced: number;
  readonly unassigned: number;
  /** How exact distances are, in metres. */
  readonly precision: number;
}

export function reachOf(site: Site, { facilities, radius }: FacilityCategory): Reach {
  const level = groundLevel(site);
  const areas = groundAreas(site);
  const open = facilities.filter(({ status }) => status === 'open');
  const at = (facility: Facility): AreaId | null => areaOfFacility(site, facility, level)?.id ?? null;
  const served = new Set(open.map(at));
  const planned = new Map<AreaId, number>();
  for (const facility of facilities) {
    const area = facility.status === 'planned' ? at(facility) : null;
    if (area !== null) planned.set(area, (planned.get(area) ?? 0) + 1);
  }
  const placing = placingOf(site);
  const map = newestMap(site, level);
  const spots = placing === null ? [] : open.flatMap(({ position }) => (position === null ? [] : [placing.place(...position)]));
  const isNear = ({ id }: Area): boolean => {
    const [x, y] = map!.centroids.get(id)!;
    return spots.some(([sx, sy]) => Math.hypot(sx - x, sy - y) * placing!.metresPerUnit <= radius!);
  };
  return {
    areas,
    empty: areas.filter(({ id }) => !served.has(id)),
    beyond: radius === null || placing === null || map === null ? null : areas.filter((area) => !isNear(area)),
    planned,
    unplaced: open.filter(({ position }) => position === null).length,
    unassigned: open.filter((facility) => at(facility) === null).length,
    // Middles are whole units of the drawing.
    precision: (placing?.metresPerUnit ?? 0) * Math.SQRT1_2,
  };
}
