import type { Area } from '../model/area.ts';
import type { AreaId, LevelId } from '../model/ids.ts';
import { remembered } from './remembered.ts';
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

/** The position of each area in that file: row k of the table is column k, and path k where there is one. */
export const linkedPositions = remembered(
  (site: Site, level: LevelId) => [site.portal, level],
  (site, level): ReadonlyMap<AreaId, number> => new Map(linkedAreas(site, level).map((area, index) => [area.id, index])),
);
