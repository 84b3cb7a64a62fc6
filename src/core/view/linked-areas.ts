import type { Area } from '../model/area.ts';
import type { AreaId, LevelId } from '../model/ids.ts';
import type { Site } from './site.ts';
import { currentAreas, drawnAreas } from './areas.ts';

/** The columns of the data file beside a map: the areas of its paths, then those that only the table shows, the reference area last. */
export function linkedAreas(site: Site, level: LevelId): readonly Area[] {
  const { declaration, areas } = site.portal;
  const reference = declaration.reference === null ? undefined : areas.get(declaration.reference);
  return [
    ...new Set([...drawnAreas(site, level), ...currentAreas(site, level), ...(reference === undefined ? [] : [reference])]),
  ];
}

const positions = new WeakMap<Site['portal'], Map<LevelId, ReadonlyMap<AreaId, number>>>();

/** The position of each area in that file: row k of the table is column k, and path k where there is one. */
export function linkedPositions(site: Site, level: LevelId): ReadonlyMap<AreaId, number> {
  let levels = positions.get(site.portal);
  if (!levels) positions.set(site.portal, (levels = new Map()));
  let position = levels.get(level);
  if (!position) levels.set(level, (position = new Map(linkedAreas(site, level).map((area, index) => [area.id, index]))));
  return position;
}
