import type { Hierarchy } from '../derive/hierarchy.ts';
import { withRows } from '../derive/grow.ts';
import { existsOn } from '../model/area.ts';
import { FLAGS } from '../model/cell.ts';
import type { AreaId } from '../model/ids.ts';
import type { Block, Series } from '../model/series.ts';
import { dayOf } from '../model/period.ts';
import { goesOver, stepsOf, type Ground } from './steps.ts';

/** A day from which an area that was there before has other ground. */
export interface GroundBreak {
  readonly area: AreaId;
  readonly day: number;
  /** Both names of the part of it that came or went; none where its own border was moved. */
  readonly by: readonly AreaId[];
}

/** Ground on which nobody lives (share 0) makes no difference; what moves within an area is none for it. */
export function breaksOf(ground: Ground, hierarchy: Hierarchy): readonly GroundBreak[] {
  const steps = stepsOf(ground);
  const lived = (id: AreaId, day: number): boolean => {
    const area = ground.areas.get(id);
    return area !== undefined && existsOn(area, day) && (area.validFrom === null || dayOf(area.validFrom) < day);
  };
  const moved = new Set(ground.changes.flatMap(({ from, to }) => [from, to]));
  const own = [...moved].flatMap((id) =>
    steps.daysOf(id).flatMap((day) => {
      const [kept] = steps.to(id, day).filter((part) => part.area === id);
      const gained = steps.from(id, day).some((part) => part.area !== id);
      return lived(id, day) && (gained || kept?.share !== 1) ? [{ area: id, day, by: [] }] : [];
    }),
  );
  return [...own, ...inherited(own, hierarchy), ...ofWholes(ground, hierarchy, lived)];
}

/** Whoever took over the figures of an area as they are took over its breaks. */
function inherited(own: readonly GroundBreak[], { lifelines }: Hierarchy): GroundBreak[] {
  const heirs = new Map<AreaId, AreaId>();
  for (const [heir, first] of lifelines.born) {
    const parts = lifelines.madeOf(heir, first - 1);
    if (parts !== null && goesOver(parts)) heirs.set(parts[0]!.area, heir);
  }
  return own.flatMap(({ area, day, by }) => {
    const found = new Set<AreaId>();
    for (let heir = heirs.get(area); heir !== undefined && !found.has(heir); heir = heirs.get(heir)) found.add(heir);
    return [...found].map((heir) => ({ area: heir, day, by }));
  });
}

/** What an area lost or gained that lies in it at one end of a change only: a municipality that went to another district. */
function ofWholes({ areas, changes }: Ground, hierarchy: Hierarchy, lived: (id: AreaId, day: number) => boolean): GroundBreak[] {
  const around = new Map<AreaId, AreaId[]>();
  for (const { id } of hierarchy.wholes)
    for (const part of hierarchy.partsOf(id)) around.set(part, [...(around.get(part) ?? []), id]);
  const wholesOf = (id: AreaId): ReadonlySet<AreaId> => {
    const found = new Set<AreaId>();
    const open = [id];
    for (let one = open.pop(); one !== undefined; one = open.pop())
      for (const whole of around.get(one) ?? []) if (!found.has(whole)) open.push(found.add(whole) && whole);
    return found;
  };
  return changes.flatMap(({ from, to, date, share }) => {
    if (from === to || share === 0) return [];
    const day = dayOf(date);
    const [left, reached] = [wholesOf(from), wholesOf(to)];
    // A member that began on this day stands for the ground on which it began.
    const standsIn = (whole: AreaId): boolean => !lived(to, day) && areas.get(whole)!.members.length > 0;
    return [
      ...[...left].filter((whole) => !reached.has(whole)).map((area) => ({ area, day, by: [from, to] })),
      ...[...reached].filter((whole) => !left.has(whole) && !standsIn(whole)).map((area) => ({ area, day, by: [from, to] })),
    ].filter(({ area }) => lived(area, day));
  });
}

const BREAK = 1 << FLAGS.indexOf('break');

/** The series with the mark of a break at the first figure of each area on other ground; `given` are the rows that were not added up. */
export function withBreaks(series: Series, breaks: readonly GroundBreak[], given: Pick<Series, 'areaIndex'>): Series {
  const concerned = breaks.filter(
    ({ area, by }) => series.areaIndex.has(area) && [area, ...by].some((id) => given.areaIndex.has(id)),
  );
  if (concerned.length === 0) return series;
  const copy = withRows(series, []);
  for (const { area, day } of concerned)
    for (const block of [copy.total, ...copy.slices.values()]) mark(block, copy.areaIndex.get(area)!, copy.periods, day);
  return copy;
}

function mark({ state, flags }: Block, row: number, periods: Series['periods'], day: number): void {
  const from = row * periods.length;
  const before = periods.findIndex((_, at) => state[from + at] === 0);
  const first = periods.findIndex(({ end }, at) => end >= day && state[from + at] === 0);
  if (first > before) flags[from + first]! |= BREAK;
}
