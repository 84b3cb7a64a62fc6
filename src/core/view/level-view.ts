import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { formatPeriod } from '../text/period.ts';
import { uiOf } from '../text/ui.ts';
import { areaTable, type AreaTableModel } from './area-table.ts';
import { classesFor } from './classes.ts';
import { coverageOf } from './coverage.ts';
import { levelName } from './level-name.ts';
import { fileLevels } from './map-index.ts';
import { legendOf, type LegendModel } from './legend.ts';
import { choropleth, type MapModel } from './map.ts';
import { filePath, newestMap, type Site } from './site.ts';
import { mapHeadline, mapSummary } from './summary.ts';
import { subtitleOf } from './subtitle.ts';
import { symbolScaleOf, symbolsOf, type Symbols } from './symbols-view.ts';

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
  /** Counts have circles instead. */
  readonly symbols: Symbols | null;
  /** Why there is no choropleth. */
  readonly noMap: string | null;
  /** Why a level that the reader may choose has none. */
  readonly noMapElsewhere: string;
  /** Whether there is a map of any level. */
  readonly hasMaps: boolean;
  readonly legend: LegendModel | null;
  /** What scripts need to show another view. */
  readonly island: MapIsland;
}

export interface MapIsland {
  /** Address of `/daten/karten/`. */
  readonly folder: string;
  readonly indicator: string;
  readonly level: string;
  /** Key of the shown period, and its position among those of the level's file. */
  readonly period: string;
  readonly at: number;
  readonly periods: number;
  /** The levels one may choose from, the shown one first. */
  readonly levels: readonly { readonly id: string; readonly name: string }[];
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
  const symbols = symbolsOf(site, indicator, level, period);
  const noMap = indicator.mappable ? ui.noGeometry : ui.notMappable;
  return {
    ...inWords,
    headline: mapHeadline(site, indicator, level, period),
    map,
    symbols,
    noMap: map !== null ? null : noMap,
    noMapElsewhere: noMap,
    hasMaps: fileLevels(site, indicator).some((one) =>
      indicator.mappable ? newestMap(site, one) !== null : symbolScaleOf(site, indicator, one) !== null,
    ),
    legend:
      map === null
        ? null
        : legendOf(
            site,
            indicator,
            classesFor(site, indicator, level),
            map.paths.map(({ className }) => className).filter((name) => name !== 'gone'),
          ),
    island: islandOf(site, indicator, level, period),
  };
}

function islandOf(site: Site, indicator: Indicator, level: LevelId, period: number): MapIsland {
  const span = coverageOf(site, indicator.id).get(level)!;
  return {
    folder: filePath(site, 'karten/'),
    indicator: indicator.id,
    level,
    period: site.portal.series.get(indicator.id)!.periods[period]!.key,
    at: period - span.first,
    periods: span.last - span.first + 1,
    levels: fileLevels(site, indicator).map((id) => ({ id, name: levelName(site, id) })),
  };
}
