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

/** A level's figures of one period, as sentences and a table. */
export interface LevelTable {
  readonly levelName: string;
  readonly periodName: string;
  readonly summary: string;
  readonly table: AreaTableModel;
}

/** The same with a picture where there can be one. */
export interface LevelView extends LevelTable {
  readonly headline: string | null;
  readonly map: MapModel | null;
  /** Why there is no map. */
  readonly noMap: string | null;
  readonly legend: LegendModel | null;
  /** Where the figures of all periods lie for the interactive map. */
  readonly dataFile: string | null;
  /** Position of the shown period in that file. */
  readonly dataPeriod: number;
  /** Whether that file has another year to choose. */
  readonly hasYears: boolean;
}

export function levelTable(site: Site, indicator: Indicator, level: LevelId, period: number): LevelTable {
  const { periods } = site.portal.series.get(indicator.id)!;
  return {
    levelName: levelName(site, level),
    periodName: formatPeriod(periods[period]!, site.language),
    summary: mapSummary(site, indicator, level, period),
    table: areaTable(site, indicator, level, period),
  };
}

export function levelView(site: Site, indicator: Indicator, level: LevelId, at?: number): LevelView {
  const ui = uiOf(site.language);
  const span = coverageOf(site, indicator.id).get(level)!;
  const period = at ?? span.newest;
  const inWords = levelTable(site, indicator, level, period);
  const label = `${subtitleOf(site, indicator)}, ${inWords.periodName}`;
  const map = indicator.mappable ? choropleth(site, indicator, level, period, label) : null;
  return {
    ...inWords,
    headline: mapHeadline(site, indicator, level, period),
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
    dataPeriod: period - span.first,
    hasYears: span.last > span.first,
    dataFile: map === null ? null : filePath(site, `karten/${indicator.id}.${level}.json`),
  };
}
