import { existsOn } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import { dayOf } from '../model/period.ts';
import { goesOver, stepsOf, type Ground, type Part, type Steps } from './steps.ts';

/** Where areas came from and what became of them. Days are numbers (`YYYYMMDD`). */
export interface Lifelines {
  /** The areas that began out of others, with their first day. */
  readonly born: ReadonlyMap<AreaId, number>;
  /**
   * What the ground on which an area began was made up of on an earlier day: areas of that day, each with the share of it that belongs to
   * the later area. A part that did not exist either stays in the list: nobody says what it was. Null for an area that began out of
   * nothing known, and for a day on which it existed already. One that is another one under a new key is made of that one, however the
   * borders were before.
   */
  readonly madeOf: (area: AreaId, day: number) => readonly Part[] | null;
  /** The ground of an area, one change after the other, newest first. */
  readonly stagesOf: (area: AreaId, day: number) => readonly (readonly Part[])[];
  /** The areas of today on which the ground of a former area lies, with the share of it; none for an area of today. */
  readonly heirsOf: (area: AreaId) => readonly Part[];
}

type Shares = ReadonlyMap<AreaId, number | null>;

export function lifelinesOf(ground: Ground): Lifelines {
  const { areas } = ground;
  const steps = stepsOf(ground);
  const born = new Map<AreaId, number>();
  for (const { to } of ground.changes) {
    const first = areas.get(to)?.validFrom ?? null;
    if (first !== null && !born.has(to) && backwards(steps, areas, to, dayOf(first), 0, 1).length > 0) born.set(to, dayOf(first));
  }
  const known = new Map<AreaId, Map<number, readonly (readonly Part[])[]>>();
  const stagesOf: Lifelines['stagesOf'] = (area, day) => {
    const first = born.get(area);
    if (first === undefined || day >= first) return [];
    const own = known.get(area) ?? new Map<number, readonly (readonly Part[])[]>();
    known.set(area, own);
    const stages = own.get(day) ?? backwards(steps, areas, area, first, day);
    own.set(day, stages);
    return stages;
  };
  const madeOf: Lifelines['madeOf'] = (area, day) => {
    for (let one = area; ;) {
      const stages = stagesOf(one, day);
      const changed = stages.findIndex((parts) => !goesOver(parts));
      const same = changed < 0 ? stages.at(-1) : stages[changed - 1];
      const before = same?.[0]!.area;
      const known = before === undefined ? undefined : areas.get(before);
      if (same === undefined || known === undefined || existsOn(known, day)) return same ?? stages.at(-1) ?? null;
      if (!born.has(before!) || before === one) return stages.at(-1)!;
      one = before!;
    }
  };
  return {
    born,
    stagesOf,
    madeOf,
    heirsOf: (area) => forwards(steps, areas, area),
  };
}

/** Days go backwards and each day is passed once, so that no circle of changes can be walked for ever; `most` stages are enough. */
function backwards(
  steps: Steps,
  areas: Ground['areas'],
  area: AreaId,
  first: number,
  day: number,
  most = Infinity,
): readonly (readonly Part[])[] {
  const stages: (readonly Part[])[] = [];
  let shares: Shares = new Map([[area, 1]]);
  for (let bound = first + 1; ;) {
    const next = Math.max(
      ...[...shares.keys()].flatMap((one) => steps.daysOf(one).findLast((at) => at < bound && at > day) ?? 0),
    );
    if (!(next > day) || stages.length === most) return stages;
    const there = (one: AreaId): boolean => dayOf(areas.get(one)?.validFrom ?? '0') < next;
    const before = moved(shares, (one) => steps.from(one, next), there);
    // As long as the area itself is part of it, nothing has been said about what it came from.
    if (!before.has(area)) stages.push(listOf(before));
    shares = before;
    bound = next;
  }
}

function forwards(steps: Steps, areas: Ground['areas'], area: AreaId): readonly Part[] {
  const ended = areas.get(area)?.validTo ?? null;
  const last = steps.daysOf(area).findLast((day) => steps.to(area, day).every((part) => part.area !== area));
  if (ended === null || last === undefined) return [];
  let shares: Shares = new Map([[area, 1]]);
  for (let next = last; Number.isFinite(next);) {
    const day = next;
    const after = (one: AreaId): boolean => {
      const found = areas.get(one);
      return found !== undefined && existsOn(found, day);
    };
    shares = moved(shares, (one) => steps.to(one, day), after);
    next = Math.min(...[...shares.keys()].flatMap((one) => steps.daysOf(one).find((at) => at > day) ?? Infinity));
  }
  return listOf(shares).filter((part) => areas.get(part.area)?.validTo === null);
}

/** Ground on its way: how much of it, and the areas that it came through. */
interface Stop {
  readonly share: number | null;
  readonly through: ReadonlySet<AreaId>;
}

/**
 * Ground moved by the changes of one day. What is no area on the other side of the day moves on with the changes of the same day; in a
 * circle it stays where it was met first.
 */
function moved(shares: Shares, move: (area: AreaId) => readonly Part[], stays: (area: AreaId) => boolean): Shares {
  const result = new Map<AreaId, number | null>();
  let open = new Map<AreaId, Stop>([...shares].map(([area, share]) => [area, { share, through: new Set() }]));
  // What comes to one area over several ways goes on as one: else their number would double with each step.
  while (open.size > 0) {
    const next = new Map<AreaId, Stop>();
    for (const [area, { share: all, through }] of open) {
      const way = new Set(through).add(area);
      for (const part of move(area)) {
        const share = product(all, part.share);
        if (share === 0) continue;
        if (way.has(part.area) || stays(part.area)) {
          const sofar = result.get(part.area);
          result.set(part.area, sofar === undefined ? share : sum(sofar, share));
          continue;
        }
        const met = next.get(part.area);
        next.set(
          part.area,
          met ? { share: sum(met.share, share), through: new Set([...met.through, ...way]) } : { share, through: way },
        );
      }
    }
    open = next;
  }
  return result;
}

const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

const product = (a: number | null, b: number | null): number | null =>
  a === 0 || b === 0 ? 0 : a === null || b === null ? null : a * b;

/** Sums of shares that are all but 1 are 1. */
const listOf = (shares: Shares): readonly Part[] =>
  [...shares].map(([area, share]) => ({ area, share: share !== null && Math.abs(share - 1) < 1e-9 ? 1 : share }));
