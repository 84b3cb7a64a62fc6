import { neighbors } from 'topojson-client';
import type { AreaId } from '../model/ids.ts';
import type { Layer } from './dissolve.ts';
import { drawLayer, type DrawnArea, type Drawing } from './draw-rings.ts';
import { emptyExtent, extend } from './extent.ts';
import type { Box, LevelMap } from './level-map.ts';
import { outlineOf } from './outline.ts';
import { areaPath } from './path.ts';
import { largest, poleOf } from './pole.ts';

type Sheet = Drawing & { readonly width: number; readonly height: number };

/** One level on its two sheets. */
export function drawLevel({ level, validFrom, ids, arcs }: Layer, large: Sheet, small: Sheet): LevelMap {
  const drawn = drawLayer(arcs, large);
  const byId = <T>(areas: readonly DrawnArea[], make: (area: DrawnArea) => T): ReadonlyMap<AreaId, T> =>
    new Map(ids.map((id, index) => [id, make(areas[index]!)]));
  return {
    level,
    validFrom,
    width: large.width,
    height: large.height,
    paths: byId(drawn, areaPath),
    boxes: byId(drawn, boxOf),
    centroids: byId(drawn, (area) => poleOf(largest(area))),
    neighbours: neighboursOf(ids, neighbors([...arcs.geometries])),
    outline: outlineOf(arcs, large),
    locator: byId(drawLayer(arcs, small), areaPath),
    locatorWidth: small.width,
    locatorHeight: small.height,
  };
}

function boxOf(area: DrawnArea): Box {
  const extent = emptyExtent();
  for (const ring of area.flat()) for (const [x, y] of ring) extend(extent, x, y);
  return [extent.x0, extent.y0, extent.x1, extent.y1];
}

const neighboursOf = (ids: readonly AreaId[], indices: readonly (readonly number[])[]): ReadonlyMap<AreaId, readonly AreaId[]> =>
  new Map(ids.map((id, i) => [id, indices[i]!.filter((other) => other !== i).map((other) => ids[other]!).sort()])); // prettier-ignore
