import { existsOn } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { AreaId, LevelId } from '../model/ids.ts';
import { cellAt } from '../model/series.ts';
import { classNameOf } from './class-name.ts';
import { classesFor } from './classes.ts';
import { drawnAreas } from './areas.ts';
import { vintageOf } from './map-changes.ts';
import { outlinesOver } from './outlines-over.ts';
import { show } from './shown.ts';
import { newestMap, type Site } from './site.ts';
import { mapOn, mapWithOn } from './vintages.ts';

export interface MapModel {
  readonly width: number;
  readonly height: number;
  /** What the picture shows, in words. */
  readonly label: string;
  readonly classCount: number;
  readonly paths: readonly MapPath[];
  readonly outlines: readonly string[];
  /** How many of the level's changes the drawing has behind it; only where it is not drawn as the newest boundaries are. */
  readonly vintage?: number;
}

export interface MapPath {
  readonly area: AreaId;
  readonly d: string;
  readonly className: string;
  readonly title: string | null;
  readonly marked: boolean;
}

/** Titles on every path would weigh more than the map itself where there are thousands of areas. */
const MOST_TITLES = 600;

export function choropleth(site: Site, indicator: Indicator, level: LevelId, period: number, label: string): MapModel | null {
  const map = newestMap(site, level);
  const series = site.portal.series.get(indicator.id);
  if (map === null || series === undefined) return null;
  const classes = classesFor(site, indicator, level);
  const areas = drawnAreas(site, level);
  const day = series.periods[period]!.end;
  const paths = areas.map((area): MapPath => {
    const cell = cellAt(series, area.id, period);
    return {
      area: area.id,
      d: mapWithOn(site, area, day)!.paths.get(area.id)!,
      className: existsOn(area, day) ? classNameOf(cell, classes, indicator.decimals) : 'gone',
      title: areas.length > MOST_TITLES ? null : `${area.name}: ${show(site, indicator, cell).label}`,
      marked: false,
    };
  });
  return {
    width: map.width,
    height: map.height,
    label,
    classCount: classes.count,
    paths,
    outlines: outlinesOver(site, level, mapOn(site, level, day)!, day),
    ...vintageOf(site, level, day),
  };
}
