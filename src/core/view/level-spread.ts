import { meanOf, spreadOf } from '../derive/spread.ts';
import { valuesAt } from '../derive/values.ts';
import type { Published } from '../disclose/published.ts';
import type { LevelId } from '../model/ids.ts';
import type { Series } from '../model/series.ts';
import { areasOn } from './areas.ts';
import { remembered } from './remembered.ts';
import type { Site } from './site.ts';

/** Of fewer figures the spread says nothing. */
const LEAST = 5;

/**
 * The standard deviation of the figures of a level in one period, in which differences of unlike indicators are compared. A level of few areas
 * borrows that of the default level; null where neither has one.
 */
export function levelSpread(site: Site, series: Published<Series>, level: LevelId, period: number): number | null {
  const { defaultLevel } = site.portal.declaration;
  return spreadAt(site, series, level, period) ?? (level === defaultLevel ? null : spreadAt(site, series, defaultLevel, period));
}

/** The same of the level alone. */
export const spreadAt = remembered(
  (_: Site, series: Published<Series>, level: LevelId, period: number) => [series, `${level} ${period}`],
  (site, series, level, period): number | null => {
    const ids = areasOn(site, level, series.periods[period]!.end).map(({ id }) => id);
    const values = [...valuesAt(series, ids, period)].filter((value) => !Number.isNaN(value));
    const spread = spreadOf(values, meanOf(values));
    return values.length >= LEAST && spread > 0 ? spread : null;
  },
);
