import { breaksBetween } from '../derive/change.ts';
import { difference } from '../derive/difference.ts';
import { exceedsNoise } from '../derive/noise.ts';
import type { Cell } from '../model/cell.ts';
import type { AreaId } from '../model/ids.ts';
import { yearOf } from '../model/period.ts';
import { cellAt } from '../model/series.ts';
import type { RowGround } from './row-ground.ts';

export interface AreaTrend {
  readonly word: 'increased' | 'decreased' | 'unchanged';
  /** Position of the period that the newest figure is compared with. */
  readonly since: number;
}

/** A change is told over this many years where the figures reach back that far. */
export const TREND_YEARS = 5;
/** Where chance cannot be judged, a change of less than this is none: percentage points, or a share of the earlier figure. */
const LEAST = { points: 1, unit: 0.02 };

/**
 * The newest figure against the one five years before; where there is none, against the one before that, and else against the first
 * that is comparable. Null across a break, for an index (which is measured anew each year) and for what is not known yet.
 */
export function areaTrend({ indicator, series, span }: RowGround, area: AreaId, last: number): AreaTrend | null {
  if (indicator.type === 'index') return null;
  const newest = counted(cellAt(series, area, last));
  const since = newest === null ? null : baseOf(series, area, span.first, last, indicator);
  const earlier = since === null ? null : counted(cellAt(series, area, since));
  if (newest === null || earlier === null || since === null) return null;
  const gained = difference(newest, earlier, indicator);
  if (gained === null) return null;
  const least = gained.kind === 'points' ? LEAST.points : LEAST.unit * Math.abs(earlier.value);
  const changed = gained.value !== 0 && (exceedsNoise(indicator, newest, earlier) ?? Math.abs(gained.value) >= least);
  return { word: !changed ? 'unchanged' : gained.value > 0 ? 'increased' : 'decreased', since };
}

type Figure = Extract<Cell, { kind: 'value' }>;

/** Nothing has risen or fallen to a forecast yet. */
const counted = (cell: Cell): Figure | null => (cell.kind === 'value' && !cell.flags.includes('forecast') ? cell : null);

function baseOf(
  series: RowGround['series'],
  area: AreaId,
  first: number,
  last: number,
  indicator: RowGround['indicator'],
): number | null {
  const row = series.areaIndex.get(area);
  const newest = series.periods[last];
  if (row === undefined || newest === undefined) return null;
  const start = row * series.periods.length;
  // Periods that overlap share their cases.
  const figures: number[] = [];
  for (let at = first; at < last; at++) {
    if (!Number.isNaN(series.total.value[start + at]!) && series.periods[at]!.end < newest.start) figures.push(at);
  }
  const year = yearOf(newest) - TREND_YEARS;
  const wanted = figures.findLastIndex((at) => yearOf(series.periods[at]!) <= year);
  return figures.slice(Math.max(0, wanted)).find((at) => breaksBetween(series, area, at, last, indicator).length === 0) ?? null;
}
