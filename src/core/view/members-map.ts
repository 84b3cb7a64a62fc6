import type { Area } from '../model/area.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import { mappedAreas } from './areas.ts';
import { newestMap, type Site } from './site.ts';
import { outlinesOver, type MapModel, type MapPath } from './map.ts';

/** The level's map with some of its areas marked, without figures: for an area that is made of others. */
export function membersMap(site: Site, area: Area): MapModel | null {
  const [first] = area.members;
  const level = first === undefined ? undefined : site.portal.areas.get(first)?.level;
  const map = level === undefined ? null : newestMap(site, level);
  if (level === undefined || map === null) return null;
  const paths = mappedAreas(site, level).map((part): MapPath => {
    const marked = area.members.includes(part.id);
    return {
      area: part.id,
      d: map.paths.get(part.id)!,
      className: marked ? 'member' : 'ground',
      title: part.name,
      marked: false,
    };
  });
  const label = fillIn(uiOf(site.language).locator, { name: area.name });
  return { width: map.width, height: map.height, label, classCount: 1, paths, outlines: outlinesOver(site, level, map) };
}
