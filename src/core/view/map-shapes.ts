import type { LevelId } from '../model/ids.ts';
import { drawnAreas, mapWith } from './areas.ts';
import { outlinesOver } from './outlines-over.ts';
import { newestMap, type Site } from './site.ts';

/** The drawing of a level for scripts: path `k` is that of area `k` of its level file. */
export interface ShapeFile {
  readonly version: 2;
  readonly width: number;
  readonly height: number;
  readonly paths: readonly string[];
  /** A point inside each area: x and y in turn. */
  readonly centroids: readonly number[];
  /** Borders of the next higher level. */
  readonly outlines: readonly string[];
}

export function shapeFileOf(site: Site, level: LevelId): ShapeFile | null {
  const map = newestMap(site, level);
  if (map === null) return null;
  const areas = drawnAreas(site, level);
  return {
    version: 2,
    width: map.width,
    height: map.height,
    paths: areas.map((area) => mapWith(site, area)!.paths.get(area.id)!),
    centroids: areas.flatMap((area) => [...mapWith(site, area)!.centroids.get(area.id)!]),
    outlines: outlinesOver(site, level, map),
  };
}
