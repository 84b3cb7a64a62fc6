import type { AreaId } from '../model/ids.ts';
import type { Series } from '../model/series.ts';
import type { Hierarchy } from './hierarchy.ts';

type Rows = Pick<ReadonlySet<AreaId>, 'has'>;

/** The areas of which some part, at whatever depth, has a row, be it under the keys that it got later. */
export function areasAbove(rows: Rows, { wholes, partsOf, successorsOf }: Hierarchy): ReadonlySet<AreaId> {
  const above = new Set<AreaId>();
  const has = (part: AreaId): boolean => rows.has(part) || above.has(part);
  const reaches = (part: AreaId): boolean => {
    const names = new Set([part]);
    // A set is walked with what is added on the way.
    for (const name of names) {
      if (has(name)) return true;
      for (const later of successorsOf(name)) names.add(later);
    }
    return false;
  };
  // Parts come before what they make up, so that once is enough, unless areas contain one another.
  for (let before = -1; above.size > before;) {
    before = above.size;
    for (const { id } of wholes) if (partsOf(id).some(reaches)) above.add(id);
  }
  return above;
}

/**
 * What an area consisted of on a day, each part once. A part without a row gives way to its own parts, or to those of what it became;
 * one that has neither stays in the list, and is missing. A member of a combined area that began later stands for the ground on which it
 * began, unless what that was before is a member too.
 */
export function partsOn(area: AreaId, day: number, rows: Rows, hierarchy: Hierarchy): AreaId[] {
  const found: AreaId[] = [];
  const seen = new Set([area]);
  // What is still to be done, the next step last: recursion would not bear long chains of areas.
  const steps: (() => void)[] = [];
  const next = (...these: (() => void)[]): void => void steps.push(...these.reverse());
  const below = (whole: AreaId, on: number): void => {
    const parts = hierarchy.partsOf(whole);
    for (let p = parts.length - 1; p >= 0; p--) steps.push(() => take(parts[p]!, on, whole));
  };
  const take = (part: AreaId, on: number, whole: AreaId): void => {
    const begins = hierarchy.exists(part, on) ? on : hierarchy.standsInFor(part, on, whole);
    if (seen.has(part) || begins === null) return;
    seen.add(part);
    if (rows.has(part)) found.push(part);
    else if (hierarchy.partsOf(part).length > 0) below(part, begins);
    else next(...ground(part, part, on));
  };
  const has = (one: AreaId): boolean => rows.has(one) || hierarchy.partsOf(one).length > 0;
  /** What an area became has its ground, unless part of that ground counts already under a name of the time. */
  const ground = (one: AreaId, former: AreaId, on: number): (() => void)[] => {
    const successors = hierarchy.successorsOf(one);
    const known = successors.length > 0 && !successors.some((successor) => hierarchy.formerOf(successor).some(has));
    return known ? successors.map((successor) => () => takeGround(successor, former, on)) : [() => void found.push(former)];
  };
  const takeGround = (successor: AreaId, former: AreaId, on: number): void => {
    const parts = hierarchy.partsOf(successor);
    // Parts first: a row that was added up from them bears the marks of an area of later.
    const own = rows.has(successor) && !parts.some((part) => rows.has(part));
    // One that was there already speaks of its own ground of the time.
    if (own && hierarchy.exists(successor, on)) return void found.push(former);
    // Two that merged share their ground; it is counted with the first of them.
    if (seen.has(successor)) return;
    seen.add(successor);
    if (own) found.push(successor);
    else if (parts.length === 0) next(...ground(successor, former, on));
    else {
      const before = found.length;
      steps.push(() => void (found.length === before && found.push(former)));
      below(successor, on);
    }
  };
  below(area, day);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) step();
  return found;
}

/**
 * The rows of the parts of an area in each period, −1 for a part without a row. Before an area began out of others, those of the parts it
 * began with; none where the area does not exist otherwise.
 */
export function partRows(area: AreaId, { areaIndex, periods }: Series, hierarchy: Hierarchy): readonly Int32Array[] {
  const known = new Map<number, Int32Array>();
  return periods.map(({ end }) => {
    const epoch = hierarchy.epochOf(end);
    let rows = known.get(epoch);
    if (!rows) {
      const born = hierarchy.lifelines.born.get(area) ?? 0;
      const parts = end < born || hierarchy.exists(area, end) ? partsOn(area, Math.max(end, born), areaIndex, hierarchy) : [];
      known.set(epoch, (rows = Int32Array.from(parts, (part) => areaIndex.get(part) ?? -1)));
    }
    return rows;
  });
}
