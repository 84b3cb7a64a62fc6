import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import type { Catalogue } from '../model/portal.ts';
import { dayOf } from '../model/period.ts';
import { lifelinesOf, type Lifelines } from '../territory/lifelines.ts';
import { partsFirst } from './parts-first.ts';

/** The areas that can be computed from others, and what they consist of. */
export interface Hierarchy {
  /** Parts before what they make up, so that what is computed can be a part of what follows; else lowest level first, overlays last. */
  readonly wholes: readonly Area[];
  /** Members of a combined area or overlay, else children; of any time. */
  readonly partsOf: (area: AreaId) => readonly AreaId[];
  /** What an area that ended became, where all that became the same had the same parent: then their parts are the same ground. */
  readonly successorsOf: (area: AreaId) => readonly AreaId[];
  /** The areas whose ground it took over, in whole or in part. */
  readonly formerOf: (area: AreaId) => readonly AreaId[];
  /** Whether an area exists on a day given as `YYYYMMDD`; one that is not known is taken to. */
  readonly exists: (area: AreaId, day: number) => boolean;
  /** The same for days between which no area begins or ends. */
  readonly epochOf: (day: number) => number;
  readonly lifelines: Lifelines;
  /** The first day of a member that began after a day out of areas that are no members themselves; null for any other area. */
  readonly standsInFor: (member: AreaId, day: number, whole: AreaId) => number | null;
}

export function hierarchyOf(catalogue: Catalogue): Hierarchy {
  const { areas, levels } = catalogue;
  const parts = new Map<AreaId, AreaId[]>();
  for (const { id, members, parent } of areas.values()) {
    if (members.length > 0) parts.set(id, [...new Set(members)]);
    // A combined area is made of others, which are children themselves: it must not count twice.
    else if (parent !== null && areas.get(parent)?.members.length === 0) append(parts, parent, id);
  }
  const order = [...levels.keys()];
  const rank = (area: Area): number =>
    area.members.length === 0 ? -order.indexOf(area.level) : levels.get(area.level)?.overlay ? 2 : 1;
  const successors = successorsIn(catalogue);
  const incoming = Map.groupBy(catalogue.changes, ({ to }) => to);
  const lives = new Map(
    [...areas.values()].map(({ id, validFrom, validTo }) => [id, [day(validFrom, 0), day(validTo, Infinity)]]),
  );
  const boundaries = [...new Set([...lives.values()].flat())].sort((a, b) => a - b);
  const ranked = [...areas.values()].filter(({ id }) => parts.has(id)).sort((a, b) => rank(a) - rank(b));
  const lifelines = lifelinesOf(catalogue);
  const needs = (area: AreaId): readonly AreaId[] => parts.get(area) ?? successors.get(area) ?? [];
  return {
    wholes: partsFirst(
      ranked.map(({ id }) => id),
      needs,
    ).flatMap((id) => (parts.has(id) ? (areas.get(id) ?? []) : [])),
    partsOf: (area) => parts.get(area) ?? [],
    successorsOf: (area) => successors.get(area) ?? [],
    formerOf: (area) => (incoming.get(area) ?? []).flatMap(({ from }) => (from === area ? [] : [from])),
    exists: (area, at) => {
      const [from, to] = lives.get(area) ?? [0, Infinity];
      return at >= from! && at < to!;
    },
    epochOf: (at) => boundaries.filter((boundary) => boundary <= at).length,
    lifelines,
    standsInFor: (member, at, whole) => {
      const members = areas.get(whole)?.members ?? [];
      const before = members.length > 0 ? lifelines.stagesOf(member, at).flat() : [];
      return before.length === 0 || before.some((part) => members.includes(part.area)) ? null : lifelines.born.get(member)!;
    },
  };
}

const WHOLE_CHANGES: readonly string[] = ['merge', 'split', 'rename', 'rekey'];

function successorsIn({ areas, changes }: Catalogue): Map<AreaId, AreaId[]> {
  const parentOf = (area: AreaId): AreaId | null => areas.get(area)?.parent ?? null;
  const successors = new Map<AreaId, AreaId[]>();
  const incoming = Map.groupBy(changes, ({ to }) => to);
  const apart = new Set<AreaId>();
  for (const { kind, from, to } of changes) {
    if (from === to || !WHOLE_CHANGES.includes(kind)) continue;
    append(successors, from, to);
    if (!incoming.get(to)!.every((other) => parentOf(other.from) === parentOf(from))) apart.add(from);
  }
  for (const area of apart) successors.delete(area);
  return successors;
}

const day = (iso: string | null, open: number): number => (iso === null ? open : dayOf(iso));

function append(map: Map<AreaId, AreaId[]>, key: AreaId, value: AreaId): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
