import type { Area } from '../model/area.ts';
import type { AreaId, LevelId } from '../model/ids.ts';
import type { Catalogue } from '../model/portal.ts';
import type { Fault } from './faults.ts';
import { nearest } from './nearest.ts';
import { HERE } from './reference.ts';

/** The area that `hier`, a level's id or an area's id means on a page that speaks of `context.area`. */
export function resolveArea(
  catalogue: Catalogue,
  written: string,
  context: { readonly area: AreaId | null },
  at = 0,
): Area | Fault {
  const own = context.area ?? catalogue.declaration.reference;
  const here = own === null ? undefined : catalogue.areas.get(own);
  if (written === HERE) return here ?? { fault: 'unclearArea', at, found: written, suggestion: null };
  const exact = catalogue.areas.get(written as AreaId);
  if (exact) return exact;
  const ofLevel = [...catalogue.areas.values()].filter((area) => area.level === written && area.validTo === null);
  if (!catalogue.levels.has(written as LevelId))
    return { fault: 'unknownArea', at, found: written, suggestion: meant(catalogue, written) };
  for (let area = here; area; area = area.parent === null ? undefined : catalogue.areas.get(area.parent)) {
    if (area.level === written) return area;
  }
  return ofLevel.length === 1 ? ofLevel[0]! : { fault: 'unclearArea', at, found: written, suggestion: null };
}

/** By name first, because that is what people write in place of a key. */
function meant(catalogue: Catalogue, written: string): string | null {
  const byName = [...catalogue.areas.values()].find((area) => area.name.toLowerCase() === written.toLowerCase());
  return byName ? byName.id : nearest(written, [HERE, ...catalogue.levels.keys(), ...catalogue.areas.keys()]);
}
