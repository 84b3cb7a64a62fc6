import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { formatPeriod } from '../text/period.ts';
import { uiOf } from '../text/ui.ts';
import { areaTable, type AreaTableModel } from './area-table.ts';
import { classesFor } from './classes.ts';
import { coverageOf } from './coverage.ts';
import { levelName } from './level-name.ts';
import { legendOf, type LegendModel } from './legend.ts';
import { choropleth, type MapModel } from './map.ts';
import { filePath, type Site } from './site.ts';
import { mapHeadline, mapSummary } from './summary.ts';
import { subtitleOf } from './subtitle.ts';

/** A level's figures of one period: as a picture where there can be one, and always as sentences and a table. */
export interface LevelView {
  readonly level: LevelId;
  readonly levelName: string;
  readonly periodName: string;
  readonly period: number;
  readonly headline: string | null;
  readonly summary: string;
  readonly map: MapModel | null;
  /** Why there is no map. */
  readonly noMap: string | null;
  readonly legend: LegendModel | null;
  readonly table: AreaTableModel;
  /** Where the figures of all periods lie for the interactive map. */
  readonly dataFile: string | null;
  /** Position of the shown period in that file. */
  readonly dataPeriod: number;
  /** Whether that file has another year to choose. */
  readonly hasYears: boolean;
}

export function levelView(site: Site, indicator: Indicator, level: LevelId, at?: number): LevelView {
  const ui = uiOf(site.language);
  const series = site.portal.series.get(indicator.id)!;
  const span = coverageOf(site, indicator.id).get(level)!;
  const period = at ?? span.newest;
  const summary = mapSummary(site, indicator, level, period);
  const map = indicator.mappable
    ? choropleth(
        site,
        indicator,
        level,
        period,
        `${subtitleOf(site, indicator)}, ${formatPeriod(series.periods[period]!, site.language)}`,
      )
    : null;
  return {
    level,
    levelName: levelName(site, level),
    periodName: formatPeriod(series.periods[period]!, site.language),
    period,
    headline: mapHeadline(site, indicator, level, period),
    summary,
    map,
    noMap: map !== null ? null : indicator.mappable ? ui.noGeometry : ui.notMappable,
    legend:
      map === null
        ? null
        : legendOf(
            site,
            indicator,
            classesFor(site, indicator, level),
            map.paths.map(({ className }) => className).filter((name) => name !== 'gone'),
          ),
    table: areaTable(site, indicator, level, period),
    dataPeriod: period - span.first,
    hasYears: span.last > span.first,
    dataFile: map === null ? null : filePath(site, `karten/${indicator.id}.${level}.json`),
  };
}
