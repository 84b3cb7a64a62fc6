import type { LevelMap } from '../geo/level-map.ts';
import type { Area } from '../model/area.ts';
import type { LevelId } from '../model/ids.ts';
import { dayOf } from '../model/period.ts';
import type { Site } from './site.ts';

/** An ISO date as `YYYYMMDD`; 0 for none. */
export const dayOrNone = (iso: string | null): number => (iso === null ? 0 : dayOf(iso));

/** Those boundaries of a level that were valid on a day (`YYYYMMDD`): before the first that are known, these. */
export const mapOn = (site: Site, level: LevelId, day: number): LevelMap | null => validOn(site.maps.get(level) ?? [], day);

/** The drawing that has an area as it was on a day. */
export function mapWithOn(site: Site, { id, level }: Area, day: number): LevelMap | null {
  const maps = site.maps.get(level)?.filter(({ paths }) => paths.has(id));
  return validOn(maps ?? [], day);
}

const validOn = (maps: readonly LevelMap[], day: number): LevelMap | null =>
  maps.findLast(({ validFrom }) => dayOrNone(validFrom) <= day) ?? maps[0] ?? null;

/** The days on which any boundaries of the portal begin, the earliest first; before the first of them everything is as it was then. */
export const vintageDays = ({ maps }: Site): readonly number[] =>
  [...new Set([...maps.values()].flat().map(({ validFrom }) => dayOrNone(validFrom)))].sort((a, b) => a - b);
