import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import { ancestors } from './area-relations.ts';
import { groupsOf } from './areas.ts';
import type { Site } from './site.ts';

/** How an entry of a register concerns an area: its own, that of an area around it, of the whole portal, or of areas inside it. */
export type Nearness = { readonly at: 'own' | 'everywhere' | 'inside' } | { readonly at: 'around'; readonly area: Area };

/** A look at one area that says for any list of areas what it has to do with it; null for nothing. */
export function nearnessTo(site: Site, area: Area): (areas: readonly AreaId[]) => Nearness | null {
  const { portal } = site;
  const top = area.parent === null && !portal.levels.get(area.level)!.overlay;
  const groups = groupsOf(site, area.id).flatMap((id) => portal.areas.get(id) ?? []);
  const around = [...ancestors(site, area).toReversed(), ...groups];
  return (areas) => {
    if (areas.includes(area.id) || (areas.length === 0 && top)) return { at: 'own' };
    if (areas.length === 0) return area.validTo === null ? { at: 'everywhere' } : null;
    const outer = around.find(({ id }) => areas.includes(id));
    if (outer) return { at: 'around', area: outer };
    return areas.some((id) => isInside(site, id, area)) ? { at: 'inside' } : null;
  };
}

/** A combined area lies inside another when all its members do. */
function isInside(site: Site, id: AreaId, area: Area): boolean {
  const inner = site.portal.areas.get(id);
  if (inner === undefined || id === area.id) return false;
  if (inner.members.length > 0 && inner.members.every((member) => isInside(site, member, area))) return true;
  return [inner, ...ancestors(site, inner)].some((one) => one.parent === area.id || area.members.includes(one.id));
}
