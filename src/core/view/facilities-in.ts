import type { Area } from '../model/area.ts';
import type { Facility, FacilityCategory } from '../model/facility.ts';
import type { AreaId } from '../model/ids.ts';
import { remembered } from './remembered.ts';
import type { Site } from './site.ts';

/** The facilities of a category that lie in an area, in one of its parts, or in a part of these; in the order of the table. */
export function facilitiesIn(site: Site, category: FacilityCategory, { id, members }: Area): readonly Facility[] {
  const byArea = filedByArea(site, category);
  if (members.length === 0) return byArea.get(id) ?? [];
  const inside = new Set([id, ...members].flatMap((area) => byArea.get(area) ?? []));
  return category.facilities.filter((facility) => inside.has(facility));
}

const filedByArea = remembered((_: Site, category: FacilityCategory) => [category], fileByArea);

function fileByArea({ portal }: Site, { facilities }: FacilityCategory): ReadonlyMap<AreaId, readonly Facility[]> {
  const byArea = new Map<AreaId, Facility[]>();
  for (const facility of facilities) {
    const seen = new Set<AreaId>();
    for (let at = facility.within; at !== null && !seen.has(at); at = portal.areas.get(at)?.parent ?? null) {
      const filed = byArea.get(at);
      if (filed) filed.push(facility);
      else byArea.set(at, [facility]);
      seen.add(at);
    }
  }
  return byArea;
}
