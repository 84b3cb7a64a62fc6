import type { Area } from '../model/area.ts';
import type { Facility } from '../model/facility.ts';
import type { AreaId, LevelId } from '../model/ids.ts';
import { currentAreas } from './areas.ts';
import { newestMap, type Site } from './site.ts';

/** With more areas than these a list is grouped by the areas above. */
const MANY = 20;

/** The level that the maps of facilities show: the one maps begin with, or the finest that can be drawn. */
export function groundLevel({ portal, maps }: Site): LevelId {
  const { defaultLevel } = portal.declaration;
  if (maps.has(defaultLevel) && portal.levels.get(defaultLevel)?.overlay === false) return defaultLevel;
  const drawn = [...portal.levels.values()].filter(({ id, overlay }) => !overlay && maps.has(id));
  return drawn.at(-1)?.id ?? defaultLevel;
}

/** The level that lists are grouped by: that of the ground, or the one above it where there are many areas. */
export function groupLevel(site: Site): LevelId {
  const ground = groundLevel(site);
  const parent = site.portal.levels.get(ground)?.parent ?? null;
  if (parent === null || currentAreas(site, ground).length <= MANY) return ground;
  return currentAreas(site, parent).length > 1 ? parent : ground;
}

/** The area of a level that a facility lies in; null where that is not known. */
export function areaOfFacility({ portal }: Site, { within }: Facility, level: LevelId): Area | null {
  const seen = new Set<AreaId>();
  for (let id = within; id !== null && !seen.has(id); id = portal.areas.get(id)?.parent ?? null) {
    const area = portal.areas.get(id);
    if (area?.level === level) return area;
    seen.add(id);
  }
  return null;
}

/** The areas of the ground: those of today that its map shows, or all of today where there is no map. */
export function groundAreas(site: Site): readonly Area[] {
  const level = groundLevel(site);
  const map = newestMap(site, level);
  return currentAreas(site, level).filter(({ id }) => map === null || map.paths.has(id));
}
