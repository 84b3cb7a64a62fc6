import type { LinkMapModel } from '../draw/link-map.ts';
import type { Area } from '../model/area.ts';
import type { LevelId } from '../model/ids.ts';
import { areaMapWords } from '../text/area-map-words.ts';
import { currentAreas, mappedAreas } from './areas.ts';
import { groundLevel } from './facility-areas.ts';
import { levelName } from './level-name.ts';
import { outlinesOver } from './outlines-over.ts';
import { areaPath, newestMap, type Site } from './site.ts';

/** The map that leads to the pages of areas. */
export interface AreaMap {
  readonly map: LinkMapModel;
  readonly note: string;
}

/** More areas are too small to be hit, and make a heavy page. */
const MOST_AREAS = 500;

/** The level that maps begin with or, where it has too many areas, the next coarser one; null where there is no choice to be made. */
export function areaMap(site: Site, most = MOST_AREAS): AreaMap | null {
  const level = linkedLevel(site, most);
  const map = level === null ? null : newestMap(site, level);
  if (level === null || map === null) return null;
  const areas = todaysAreas(site, level);
  const parents = new Set(areas.map(({ parent }) => parent));
  const above = ({ parent }: Area): string =>
    parent === null || parents.size < 2 ? '' : (site.portal.areas.get(parent)?.name ?? '');
  const words = areaMapWords(site.language);
  return {
    map: {
      width: map.width,
      height: map.height,
      label: words.label(levelName(site, level)),
      areas: areas.map((area) => ({
        name: [area.name, above(area)].filter(Boolean).join(', '),
        href: areaPath(site, area.id),
        d: map.paths.get(area.id)!,
      })),
      outlines: outlinesOver(site, level, map),
    },
    note: words.note,
  };
}

function linkedLevel(site: Site, most: number): LevelId | null {
  for (let level: LevelId | null = groundLevel(site); level !== null; level = site.portal.levels.get(level)?.parent ?? null) {
    const { length } = todaysAreas(site, level);
    if (length > 1 && length <= most) return level;
  }
  return null;
}

function todaysAreas(site: Site, level: LevelId): readonly Area[] {
  const mapped = new Set(mappedAreas(site, level));
  return currentAreas(site, level).filter((area) => mapped.has(area));
}
