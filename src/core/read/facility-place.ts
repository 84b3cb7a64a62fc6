import type { Surroundings } from '../geo/around.ts';
import type { Area, Level } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';

/** Where a facility lies, and what does not fit. */
export interface Placed {
  readonly area: AreaId | null;
  readonly within: AreaId | null;
  /** KS-FAC-006: the position lies in no area; KS-FAC-007: it lies outside the area that is given, in `expected`. */
  readonly problem: { readonly code: 'KS-FAC-006' | 'KS-FAC-007'; readonly expected: AreaId | null } | null;
}

/** An address on a border is geocoded on either side of it; so much outside, in metres, contradicts nobody. */
const TOLERANCE = 50;

/** Brings together the area that a table gives and a position. What contradicts leaves the given area as it is. */
export function createPlacer(
  levels: readonly Level[],
  areas: ReadonlyMap<AreaId, Area>,
  hasBoundaries: boolean,
  around: Surroundings,
): (given: AreaId | null, position: readonly [number, number] | null) => Placed {
  const fineFirst = levels.filter(({ overlay }) => !overlay).toReversed();
  const isOverlay = new Map(levels.map(({ id, overlay }) => [id, overlay]));
  return (given, position) => {
    if (position === null || !hasBoundaries) return { area: given, within: given, problem: null };
    const found = fineFirst.map(({ id }) => around.areaAt(id, position)).find((id) => id !== null) ?? null;
    if (given === null) {
      return { area: found, within: found, problem: found === null ? { code: 'KS-FAC-006', expected: null } : null };
    }
    const { level } = areas.get(given)!;
    const overlay = isOverlay.get(level) === true;
    if (found !== null && upwards(found, areas).some((id) => covers(given, id, areas))) {
      return { area: given, within: found, problem: null };
    }
    // What lies inside the area around the position, but has no boundaries of its own, is all the table can say.
    if (found !== null && upwards(given, areas).includes(found)) return { area: given, within: given, problem: null };
    const metres = around.metresOutside(level, given, position);
    const fits = metres === null ? overlay && areas.get(given)!.members.length === 0 : metres <= TOLERANCE;
    if (fits) return { area: given, within: overlay ? (found ?? given) : given, problem: null };
    return { area: given, within: given, problem: { code: 'KS-FAC-007', expected: found } };
  };
}

/** An area, and all above it. */
function upwards(id: AreaId, areas: ReadonlyMap<AreaId, Area>): AreaId[] {
  const way = [id];
  for (
    let above = areas.get(id)?.parent ?? null;
    above !== null && !way.includes(above);
    above = areas.get(above)?.parent ?? null
  )
    way.push(above);
  return way;
}

/** Whether an area is another one, or a combined one that it is a member of. */
const covers = (whole: AreaId, part: AreaId, areas: ReadonlyMap<AreaId, Area>): boolean =>
  whole === part || (areas.get(whole)?.members.includes(part) ?? false);
