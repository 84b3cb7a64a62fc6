import { withRows } from '../derive/grow.ts';
import { existsOn } from '../model/area.ts';
import { FLAGS } from '../model/cell.ts';
import type { AreaId } from '../model/ids.ts';
import type { Block, Series } from '../model/series.ts';
import { dayOf, stepsOf, type Ground } from './steps.ts';

/** A day from which an area that was there before has other ground. */
export interface GroundBreak {
  readonly area: AreaId;
  readonly day: number;
}

/** Ground on which nobody lives (share 0) makes no difference. */
export function breaksOf(ground: Ground): readonly GroundBreak[] {
  const steps = stepsOf(ground);
  const moved = new Set(ground.changes.flatMap(({ from, to }) => [from, to]));
  return [...moved].flatMap((id) => {
    const area = ground.areas.get(id);
    if (area === undefined) return [];
    return steps.daysOf(id).flatMap((day) => {
      const remains = existsOn(area, day) && (area.validFrom === null || dayOf(area.validFrom) < day);
      const [kept] = steps.to(id, day).filter((part) => part.area === id);
      const gained = steps.from(id, day).some((part) => part.area !== id);
      return remains && (gained || kept?.share !== 1) ? [{ area: id, day }] : [];
    });
  });
}

const BREAK = 1 << FLAGS.indexOf('break');

/** The series with the mark of a break at the first figure of each area on other ground. */
export function withBreaks(series: Series, breaks: readonly GroundBreak[]): Series {
  const concerned = breaks.filter(({ area }) => series.areaIndex.has(area));
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
