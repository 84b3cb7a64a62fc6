import type { Published } from '../disclose/published.ts';
import type { Area } from '../model/area.ts';
import { ABSENCES } from '../model/cell.ts';
import type { IndicatorId, LevelId } from '../model/ids.ts';
import { dayOf } from '../model/period.ts';
import type { Series } from '../model/series.ts';
import { remembered } from './remembered.ts';
import type { Site } from './site.ts';

const MISSING = ABSENCES.indexOf('missing') + 1;
const LATER = ABSENCES.indexOf('later') + 1;

/** Where a series says something about a level, as positions of periods. */
export interface Span {
  /** The first and the newest with figures, or with the reason why they are withheld. */
  readonly first: number;
  readonly newest: number;
  /** The last of which at least is known that its figures will follow. */
  readonly last: number;
}

export type Coverage = ReadonlyMap<LevelId, Span>;

export function coverageOf(site: Site, id: IndicatorId): Coverage {
  const series = site.portal.series.get(id);
  return series === undefined ? new Map() : measured(site, series);
}

const measured = remembered((_: Site, series: Published<Series>) => [series], measure);

function measure(site: Site, series: Published<Series>): Coverage {
  const coverage = new Map<LevelId, { first: number; newest: number; last: number }>();
  const width = series.periods.length;
  series.areas.forEach((areaId, row) => {
    const level = site.portal.areas.get(areaId)?.level;
    if (level === undefined) return;
    const seen = coverage.get(level) ?? { first: width, newest: -1, last: -1 };
    for (let period = 0; period < width; period++) {
      const state = series.total.state[row * width + period]!;
      if (state === MISSING) continue;
      if (period > seen.last) seen.last = period;
      if (state === LATER) continue;
      if (period < seen.first) seen.first = period;
      if (period > seen.newest) seen.newest = period;
    }
    if (seen.newest >= 0 || seen.last >= 0) coverage.set(level, seen);
  });
  for (const [level, { newest }] of coverage) if (newest < 0) coverage.delete(level);
  return coverage;
}

/** The newest period of an area's level; of a former area the last that ended before it did. */
export const lastPeriod = (series: Series, { newest }: Span, { validTo }: Area): number =>
  validTo === null
    ? newest
    : Math.min(
        newest,
        series.periods.findLastIndex(({ end }) => end < dayOf(validTo)),
      );

/** The levels an indicator has figures for, in the declared order. */
export const levelsOf = (site: Site, id: IndicatorId): readonly LevelId[] => {
  const coverage = coverageOf(site, id);
  return [...site.portal.levels.keys()].filter((level) => coverage.has(level));
};

/** The level an indicator is shown at first: the portal's default, or the finest of the hierarchy that has figures. */
export function mainLevel(site: Site, id: IndicatorId): LevelId | null {
  const levels = levelsOf(site, id);
  const preferred = site.portal.declaration.defaultLevel;
  if (levels.includes(preferred)) return preferred;
  return levels.filter((level) => !site.portal.levels.get(level)!.overlay).at(-1) ?? levels[0] ?? null;
}
