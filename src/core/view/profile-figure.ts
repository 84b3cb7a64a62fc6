import { breaksBetween } from '../derive/series-breaks.ts';
import type { Published } from '../disclose/published.ts';
import type { Area } from '../model/area.ts';
import type { Cell, Known } from '../model/cell.ts';
import type { AreaId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { yearOf, type Period } from '../model/period.ts';
import { cellAt, type Series } from '../model/series.ts';
import { coverageOf, lastPeriod } from './coverage.ts';
import type { Site } from './site.ts';

/** The newest cell of an area: of its level's newest period, for a former area of the last before its end; forecasts have not come true yet. */
export interface NewestCell {
  readonly series: Published<Series>;
  readonly at: number;
  readonly period: Period;
  readonly cell: Cell;
}

/** Null where the level of the area has no figures of the indicator. */
export function newestCell(site: Site, area: Area, indicator: Indicator): NewestCell | null {
  const series = site.portal.series.get(indicator.id);
  const span = coverageOf(site, indicator.id).get(area.level);
  if (series === undefined || span === undefined) return null;
  for (let at = lastPeriod(series, span, area); at >= span.first; at--) {
    const cell = cellAt(series, area.id, at);
    if (isForecast(cell)) continue;
    return { series, at, period: series.periods[at]!, cell };
  }
  return null;
}

/** Nothing has risen or fallen to a forecast yet. */
export const isForecast = (cell: Cell): boolean => cell.kind === 'value' && cell.flags.includes('forecast');

/** A change is told over this many years where the figures reach back that far. */
const YEARS = 5;

export interface EarlierCell extends Omit<NewestCell, 'series'> {
  readonly cell: Known;
}

/**
 * The figure that the newest is compared with: that of five years before; where there is none, the last before that, and where neither
 * measures the same, the first that does.
 */
export function earlierCell(
  { series, at, period }: Omit<NewestCell, 'cell'>,
  area: AreaId,
  indicator: Indicator,
): EarlierCell | null {
  const figureAt = (p: number): EarlierCell | null => {
    const earlier = series.periods[p]!;
    const cell = cellAt(series, area, p);
    return isComparable(earlier, period) && cell.kind === 'value' && !isForecast(cell) ? { at: p, period: earlier, cell } : null;
  };
  let from = at - 1;
  while (from > 0 && (yearOf(series.periods[from]!) > yearOf(period) - YEARS || figureAt(from) === null)) from--;
  for (let p = from; p >= 0 && p < at; p++) {
    const figure = figureAt(p);
    if (figure !== null && breaksBetween(series, area, p, at, indicator).length === 0) return figure;
  }
  return null;
}

const SEASONAL: ReadonlySet<Period['kind']> = new Set(['month', 'quarter']);

/** Of months and quarters the same of an earlier year; periods that overlap share their cases. */
const isComparable = (earlier: Period, { kind, start, end }: Period): boolean =>
  earlier.kind === kind && earlier.end < start && (!SEASONAL.has(kind) || earlier.end % 10_000 === end % 10_000);
