import type { AreaId } from '../model/ids.ts';
import { cellAt } from '../model/series.ts';
import { directionOf, type Direction } from './direction.ts';
import { earlierCell, isForecast } from './profile-figure.ts';
import type { RowGround } from './row-ground.ts';

export interface AreaTrend extends Direction {
  /** Position of the period that the newest figure is compared with. */
  readonly since: number;
}

/** What became of the figure of a row; null where nothing measures the same, and for what is not known yet. */
export function areaTrend({ indicator, series }: RowGround, area: AreaId, at: number): AreaTrend | null {
  const period = series.periods[at];
  const cell = cellAt(series, area, at);
  if (period === undefined || cell.kind !== 'value' || isForecast(cell)) return null;
  const earlier = earlierCell({ series, at, period }, area, indicator);
  const direction = earlier && directionOf(indicator, cell, earlier.cell);
  return direction && { ...direction, since: earlier.at };
}
