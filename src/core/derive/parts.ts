import type { AreaId } from '../model/ids.ts';
import type { Hierarchy } from './hierarchy.ts';

/** Whether any part of the area, at whatever depth, has a row. */
export function hasPartsWithRows(
  area: AreaId,
  rows: ReadonlySet<AreaId>,
  hierarchy: Hierarchy,
  seen = new Set<AreaId>(),
): boolean {
  if (seen.has(area)) return false;
  seen.add(area);
  return hierarchy.partsOf(area).some((part) => rows.has(part) || hasPartsWithRows(part, rows, hierarchy, seen));
}

/**
 * What an area consisted of on a day, each part once. A part without a row gives way to its own parts, or to those of what it became;
 * one that has neither stays in the list, and is missing.
 */
export function partsOn(
  area: AreaId,
  day: number,
  rows: ReadonlySet<AreaId>,
  hierarchy: Hierarchy,
  seen = new Set<AreaId>([area]),
): AreaId[] {
  const below = (whole: AreaId): AreaId[] => partsOn(whole, day, rows, hierarchy, seen);
  return hierarchy.partsOf(area).flatMap((part) => {
    if (seen.has(part) || !hierarchy.exists(part, day)) return [];
    seen.add(part);
    if (rows.has(part)) return [part];
    const own = hierarchy.partsOf(part);
    if (own.length > 0) return below(part);
    const successors = hierarchy.successorsOf(part);
    if (successors.length === 0) return [part];
    return successors.flatMap((successor) => {
      // Two that merged share their ground; it is counted with the first of them.
      if (seen.has(successor)) return [];
      seen.add(successor);
      const ground = below(successor);
      return ground.length > 0 ? ground : [part];
    });
  });
}
