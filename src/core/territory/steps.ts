import { existsOn, type Area, type BoundaryChange } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import type { Catalogue } from '../model/portal.ts';
import { dayOf } from '../model/period.ts';

/** Some of an area: 1 is all of it, null an unknown part. */
export interface Part {
  readonly area: AreaId;
  readonly share: number | null;
}

/** One area that went over whole is the same area under another name. */
export const goesOver = (parts: readonly Part[]): boolean => parts.length === 1 && parts[0]!.share === 1;

export type Ground = Pick<Catalogue, 'areas' | 'changes'>;

/** Shares are written with few decimals: the sum of several may be this far from 1. */
export const ROUNDING = 0.02;

/** The share of a row: what is not divided goes over whole. */
export const shareOf = ({ kind, share }: BoundaryChange): number | null =>
  kind === 'rename' || kind === 'rekey' || kind === 'redraw' ? 1 : kind === 'merge' ? (share ?? 1) : share;

/** What the changes of single days do. */
export interface Steps {
  /** Days (`YYYYMMDD`, ascending) on which ground came to an area or left it. */
  readonly daysOf: (area: AreaId) => readonly number[];
  /** Where the ground of an area went on a day, what it kept included; itself where nothing happened. */
  readonly to: (area: AreaId, day: number) => readonly Part[];
  /** Of what the ground of an area was made up before a day; itself where nothing happened or nobody says. */
  readonly from: (area: AreaId, day: number) => readonly Part[];
}

export function stepsOf({ areas, changes }: Ground): Steps {
  const moving = changes.filter(({ from, to, kind }) => from !== to || kind === 'split');
  const outgoing = Map.groupBy(moving, ({ from }) => from);
  const incoming = Map.groupBy(moving, ({ to }) => to);
  const [leaving, coming] = [outgoing, incoming].map(byDay) as [Dated, Dated];
  const on = (dated: Dated, area: AreaId, day: number): readonly BoundaryChange[] => dated.get(area)?.get(day) ?? [];
  const begunBefore = (area: AreaId, day: number): boolean => {
    const first = areas.get(area)?.validFrom ?? null;
    return first === null || dayOf(first) < day;
  };

  const to: Steps['to'] = (area, day) => {
    const rows = on(leaving, area, day);
    if (rows.length === 0) return [{ area, share: 1 }];
    return sharesOf(rows, area, livesOn(areas.get(area), day));
  };
  const from: Steps['from'] = (area, day) => {
    const found: Part[] = [];
    for (const { from: source } of distinct(on(coming, area, day)))
      if (source !== area)
        found.push(...to(source, day).flatMap((part) => (part.area === area ? { ...part, area: source } : [])));
    if (found.length === 0 && !outgoing.has(area)) return [{ area, share: 1 }];
    const kept = begunBefore(area, day) || found.length === 0 ? to(area, day).find((part) => part.area === area) : undefined;
    const all = [...(kept ? [kept] : []), ...found];
    // All of it went elsewhere on this day, and nothing came.
    return all.length > 0 ? all.filter(({ share }) => share !== 0) : [{ area, share: null }];
  };
  const days = new Map<AreaId, readonly number[]>();
  for (const id of [...outgoing.keys(), ...incoming.keys()]) {
    const rows = [...(outgoing.get(id) ?? []), ...(incoming.get(id) ?? [])];
    days.set(
      id,
      [...new Set(rows.map(({ date }) => dayOf(date)))].sort((a, b) => a - b),
    );
  }
  return {
    daysOf: (area) => days.get(area) ?? [],
    to,
    from,
  };
}

type Dated = ReadonlyMap<AreaId, ReadonlyMap<number, readonly BoundaryChange[]>>;

const byDay = (rows: ReadonlyMap<AreaId, readonly BoundaryChange[]>): Dated =>
  new Map([...rows].map(([area, own]) => [area, Map.groupBy(own, ({ date }) => dayOf(date))]));

const livesOn = (area: Area | undefined, day: number): boolean => area !== undefined && existsOn(area, day);

const distinct = (rows: readonly BoundaryChange[]): BoundaryChange[] => [...new Map(rows.map((row) => [row.from, row])).values()];

/** Of the rows that leave one area on one day; shares that contradict one another are unknown. */
function sharesOf(rows: readonly BoundaryChange[], area: AreaId, lives: boolean): readonly Part[] {
  const shares = rows.map(shareOf);
  const unknown = shares.includes(null);
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  const tooMuch = sum > 1 + ROUNDING;
  const rest = lives && rows.every(({ to }) => to !== area) && !tooMuch;
  // Rounded shares of an area that ended would lose or invent some of its people.
  const scale = !rest && !unknown && Math.abs(sum - 1) <= ROUNDING ? 1 / sum : 1;
  const parts = rows.map(({ to }, at): Part => {
    const share = shares[at]!;
    return { area: to, share: tooMuch || share === null ? null : share * scale };
  });
  return rest ? [...parts, { area, share: unknown ? null : Math.max(0, 1 - sum) }] : parts;
}
