import { breaksBetween } from '../derive/change.ts';
import type { Published } from '../disclose/published.ts';
import type { Area } from '../model/area.ts';
import type { Cell } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import { yearOf, type Period } from '../model/period.ts';
import { cellAt, type Series } from '../model/series.ts';
import { coverageOf } from './coverage.ts';
import type { Site } from './site.ts';

export type Known = Extract<Cell, { kind: 'value' }>;

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
  const day = area.validTo === null ? Infinity : Number(area.validTo.replaceAll('-', ''));
  for (let at = span.newest; at >= span.first; at--) {
    if (series.periods[at]!.end >= day) continue;
    const cell = cellAt(series, area.id, at);
    if (isForecast(cell)) continue;
    return { series, at, period: series.periods[at]!, cell };
  }
  return null;
}

const isForecast = (cell: Cell): boolean => cell.kind === 'value' && cell.flags.includes('forecast');

const YEARS = 5;
const SEASONAL: ReadonlySet<Period['kind']> = new Set(['month', 'quarter']);

/** The earliest figure of the last five years that measures the same; of months and quarters the same of an earlier year. */
export function earlierCell(
  { series, at, period }: NewestCell,
  area: Area,
  indicator: Indicator,
): { readonly period: Period; readonly cell: Known } | null {
  for (let p = 0; p < at; p++) {
    const earlier = series.periods[p]!;
    if (yearOf(earlier) < yearOf(period) - YEARS || earlier.end >= period.start || earlier.kind !== period.kind) continue;
    if (SEASONAL.has(period.kind) && earlier.end % 10_000 !== period.end % 10_000) continue;
    const cell = cellAt(series, area.id, p);
    if (cell.kind !== 'value' || isForecast(cell)) continue;
    if (breaksBetween(series, area.id, p, at, indicator).length === 0) return { period: earlier, cell };
  }
  return null;
}
