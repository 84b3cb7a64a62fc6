import type { LevelMap } from '../geo/level-map.ts';
import type { Area } from '../model/area.ts';
import { newestMap, type Site } from './site.ts';

/** The combined areas whose members a map shows; where boundaries changed, only the newest of a level does. */
export const groupsOn = (site: Site, map: LevelMap): readonly Area[] =>
  newestMap(site, map.level) !== map
    ? []
    : [...site.portal.areas.values()].filter((area) => area.members.some((member) => map.locator.has(member)));

/** The map that shows where a combined area lies; null where its members have no borders. */
export function mapOfMembers(site: Site, { members }: Area): LevelMap | null {
  const [first] = members;
  const level = first === undefined ? undefined : site.portal.areas.get(first)?.level;
  const map = level === undefined ? null : newestMap(site, level);
  return map !== null && members.some((member) => map.locator.has(member)) ? map : null;
}
