import type { LevelMap } from '../geo/level-map.ts';
import type { LevelId } from '../model/ids.ts';
import { newestMap, type Site } from './site.ts';
import { mapOn } from './vintages.ts';

/**
 * The borders of the next higher level that has a map; around areas that cut across the levels, those of the coarsest that has several.
 * They are those of a day (`YYYYMMDD`), or else the newest.
 */
export function outlinesOver(site: Site, level: LevelId, map: LevelMap, day = Infinity): string[] {
  for (let parent = site.portal.levels.get(level)?.parent ?? null; parent !== null;) {
    const above = mapOn(site, parent, day);
    if (above !== null) return [above.outline];
    parent = site.portal.levels.get(parent)?.parent ?? null;
  }
  const across = site.portal.levels.get(level)?.overlay === true;
  const around = across ? [...site.portal.levels.values()].find((one) => !one.overlay && hasSeveral(site, one.id)) : undefined;
  return around === undefined ? [map.outline] : [mapOn(site, around.id, day)!.outline, map.outline];
}

const hasSeveral = (site: Site, level: LevelId): boolean => (newestMap(site, level)?.paths.size ?? 0) > 1;
