import { withRows } from '../derive/grow.ts';
import { areasAbove } from '../derive/parts.ts';
import { hierarchyOf } from '../derive/hierarchy.ts';
import type { AreaId, IndicatorId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Series } from '../model/series.ts';
import { fillCell, isEmpty } from './fill.ts';
import type { Lifelines } from './lifelines.ts';
import { refusalOf } from './refusal.ts';
import type { Part } from './steps.ts';

/**
 * The portal with the figures of areas for the time before they existed, from those of the areas on whose ground they began.
 *
 * An area did not exist in a period that ended before its first day; in the year in which it began it is taken to have existed all year,
 * as everywhere else (`existsOn` the last day of the period). Figures that a table gives are never changed.
 *
 * - One area that went over whole (`rename`, `rekey`, a `merge` of one): the figure goes over as it is, whatever it is.
 * - Several that went over whole: `sum` values are added up, of a `ratio` numerators and denominators, and divided again.
 * - Parts of areas, with shares: `sum` values only, as estimates. They keep their decimals, so that the parts of an area still make up
 *   the whole; shown are those of the indicator. What share of a numerator moved nobody knows.
 * - Everything else is refused: see `refusal.ts`.
 *
 * An area that goes on with other borders (`transfer`) keeps its figures; they speak of its ground at the time, and its series is marked with
 * a break (`breaks.ts`) once the areas around it have been added up.
 */
export function withTerritory(portal: Portal): Portal {
  if (portal.changes.length === 0) return portal;
  const { areas } = portal;
  const hierarchy = hierarchyOf(portal);
  const series = new Map<IndicatorId, Series>();
  for (const [id, given] of portal.series) {
    const indicator = portal.indicators.get(id);
    if (indicator === undefined) continue;
    // Areas of areas that have figures are added up from these, for their whole life.
    const above = areasAbove(given.areaIndex, hierarchy);
    const published = (area: AreaId): boolean =>
      indicator.levels.length === 0 || indicator.levels.some((level) => level === areas.get(area)?.level);
    series.set(
      id,
      recomputed(given, indicator, hierarchy.lifelines, (area) => published(area) && !above.has(area)),
    );
  }
  return { ...portal, series };
}

/** A series with those empty cells filled that can be; `wanted` says which areas without a row get one. */
export function recomputed(
  given: Series,
  indicator: Indicator,
  { born, madeOf }: Lifelines,
  wanted: (area: AreaId) => boolean,
): Series {
  const earliest = given.periods[0]?.end ?? Infinity;
  const past: { readonly area: AreaId; readonly parts: readonly (readonly Part[] | null)[] }[] = [];
  for (const [area, day] of born) {
    if (day <= earliest || !(given.areaIndex.has(area) || wanted(area))) continue;
    const parts = given.periods.map(({ end }) => madeOf(area, end));
    if (parts.some((these) => these?.some((part) => given.areaIndex.has(part.area)))) past.push({ area, parts });
  }
  if (past.length === 0) return given;

  const series = withRows(
    given,
    past.flatMap(({ area }) => (given.areaIndex.has(area) ? [] : [area])),
  );
  const width = series.periods.length;
  for (const { area, parts } of past) {
    const row = series.areaIndex.get(area)! * width;
    parts.forEach((these, period) => {
      if (these === null || refusalOf(given, indicator, these) !== null) return;
      const sources = these.map((part) => ({
        at: (series.areaIndex.get(part.area) ?? NaN) * width + period,
        share: part.share!,
      }));
      for (const block of [series.total, ...series.slices.values()])
        if (isEmpty(block, row + period)) fillCell(block, row + period, sources, indicator);
    });
  }
  return series;
}
