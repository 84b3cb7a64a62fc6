import type { LevelMap } from '../geo/level-map.ts';
import { existsOn, type Area } from '../model/area.ts';
import type { AreaId, LevelId } from '../model/ids.ts';
import { remembered } from './remembered.ts';
import { newestMap, type Site } from './site.ts';

/** Every area a level ever had, in the order of its file. */
export const allAreas = ({ portal }: Site, level: LevelId): readonly Area[] => byLevel(portal).get(level) ?? [];

const byLevel = remembered(
  (portal: Site['portal']) => [portal],
  ({ areas }): ReadonlyMap<LevelId, readonly Area[]> => Map.groupBy(areas.values(), (area) => area.level),
);

/** The areas of a level whose existence has not ended. */
export const currentAreas = remembered(
  ({ portal }: Site, level: LevelId) => [portal, level],
  (site, level): readonly Area[] => allAreas(site, level).filter((area) => area.validTo === null),
);

/** The areas of a level that existed on a day (`YYYYMMDD`). */
export const areasOn = (site: Site, level: LevelId, day: number): readonly Area[] =>
  allAreas(site, level).filter((area) => existsOn(area, day));

/** Whether an area existed on a day: from before its first it may have figures that were recomputed, which stand beside no other area's. */
export const existing =
  ({ portal }: Site) =>
  (id: AreaId, day: number): boolean => {
    const area = portal.areas.get(id);
    return area !== undefined && existsOn(area, day);
  };

/** The areas drawn on a level's newest map, in the order of its paths. */
export const mappedAreas = (site: Site, level: LevelId): readonly Area[] => {
  const map = newestMap(site, level);
  return map === null ? [] : allAreas(site, level).filter((area) => map.paths.has(area.id));
};

/** The newest drawing that still has the area: for a former one the drawing of its time. */
export const mapWith = (site: Site, { id, level }: Area): LevelMap | null =>
  site.maps.get(level)?.findLast(({ paths }) => paths.has(id)) ?? null;

/** Those, and the former areas of earlier boundaries, which earlier periods show. */
export const drawnAreas = (site: Site, level: LevelId): readonly Area[] => {
  if (newestMap(site, level) === null) return [];
  const former = allAreas(site, level).filter((area) => area.validTo !== null && mapWith(site, area) !== null);
  return [...new Set([...mappedAreas(site, level), ...former])];
};

/** The areas directly below one in the hierarchy, today. */
export const childrenOf = ({ portal }: Site, id: AreaId): readonly Area[] => byParent(portal).get(id) ?? [];

const byParent = remembered(
  (portal: Site['portal']) => [portal],
  ({ areas }): ReadonlyMap<AreaId, readonly Area[]> => {
    const living = [...areas.values()].filter((area) => area.parent !== null && area.validTo === null);
    return Map.groupBy(living, (area) => area.parent!);
  },
);

/** The combined areas that an area is a member of. */
export const groupsOf = ({ portal }: Site, id: AreaId): readonly AreaId[] => byMember(portal).get(id) ?? [];

const byMember = remembered(
  (portal: Site['portal']) => [portal],
  ({ areas }): ReadonlyMap<AreaId, readonly AreaId[]> => {
    const found = new Map<AreaId, AreaId[]>();
    for (const group of areas.values()) {
      for (const member of group.members) found.set(member, [...(found.get(member) ?? []), group.id]);
    }
    return found;
  },
);
