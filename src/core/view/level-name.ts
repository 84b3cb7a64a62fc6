import type { LevelId } from '../model/ids.ts';
import { currentAreas } from './areas.ts';
import { say, type Site } from './site.ts';

/** What a level is called as a heading: `Sozialräume`, and `Landkreis` where there is only one. */
export function levelName(site: Site, id: LevelId): string {
  const level = site.portal.levels.get(id)!;
  return say(site, currentAreas(site, id).length === 1 ? level.one : level.many);
}
