import type { Area, BoundaryChange } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import { sortedByName } from '../text/collate.ts';
import { childrenOf } from './areas.ts';
import type { Site } from './site.ts';

/** With more parts of today the files about an area would be larger than all others together; the files of the indicators hold the same. */
const MOST_PARTS = 200;

/** Whether the files about an area also hold its parts. */
export function hasParts(site: Site, area: Area): boolean {
  const count = partsToday(site, area).length;
  return count > 0 && count <= MOST_PARTS;
}

/** Its members or children of today, then former children and the areas that went up in it; none where they are too many. */
export function partsOf(site: Site, area: Area): readonly Area[] {
  const { areas, changes } = site.portal;
  const today = partsToday(site, area);
  if (today.length > MOST_PARTS) return [];
  const former = [...areas.values()].filter(({ parent, validTo }) => parent === area.id && validTo !== null).map(({ id }) => id);
  const named = (ids: Iterable<AreaId>): Area[] =>
    sortedByName(
      [...ids].flatMap((part) => areas.get(part) ?? []),
      ({ name }) => name,
    );
  const all = [...named(today), ...named(former), ...named(mergedInto(area.id, changes))];
  return [...new Set(all)].filter((part) => part !== area);
}

const partsToday = (site: Site, { id, members }: Area): readonly AreaId[] =>
  members.length > 0 ? members : childrenOf(site, id).map((child) => child.id);

/** Over any number of changes. */
function mergedInto(area: AreaId, changes: readonly BoundaryChange[]): ReadonlySet<AreaId> {
  const merged = new Set([area]);
  const incoming = Map.groupBy(changes, ({ to }) => to);
  // A set is walked with what is added on the way.
  for (const into of merged)
    for (const { kind, from } of incoming.get(into) ?? []) if (kind === 'merge' || kind === 'rekey') merged.add(from);
  return merged;
}
