import type { LevelMap } from '../geo/level-map.ts';
import { existsOn } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { AreaId, LevelId } from '../model/ids.ts';
import { cellAt } from '../model/series.ts';
import { classNameOf } from './class-name.ts';
import { classesFor } from './classes.ts';
import { drawnAreas, mapWith } from './areas.ts';
import { show } from './shown.ts';
import { newestMap, type Site } from './site.ts';

export interface MapModel {
  readonly width: number;
  readonly height: number;
  /** What the picture shows, in words. */
  readonly label: string;
  readonly classCount: number;
  readonly paths: readonly MapPath[];
  readonly outlines: readonly string[];
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
      d: mapWith(site, area)!.paths.get(area.id)!,
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
    outlines: outlinesOver(site, level, map),
  };
}

/** The borders of the next higher level that has a map; around areas that cut across the levels, those of the coarsest that has several. */
export function outlinesOver(site: Site, level: LevelId, map: LevelMap): string[] {
  for (let parent = site.portal.levels.get(level)?.parent ?? null; parent !== null;) {
    const above = newestMap(site, parent);
    if (above !== null) return [above.outline];
    parent = site.portal.levels.get(parent)?.parent ?? null;
  }
  const across = site.portal.levels.get(level)?.overlay === true;
  const around = across ? [...site.portal.levels.values()].find((one) => !one.overlay && hasSeveral(site, one.id)) : undefined;
  return around === undefined ? [map.outline] : [newestMap(site, around.id)!.outline, map.outline];
}

const hasSeveral = (site: Site, level: LevelId): boolean => (newestMap(site, level)?.paths.size ?? 0) > 1;
