import type { AreaId, LevelId } from '../model/ids.ts';
import type { Catalogue, PolygonCoordinates, SourceGeometry } from '../model/portal.ts';
import { definitionOf, isGeographic, parseCrs, type Crs } from './crs.ts';
import { emptyExtent, extend, type Extent } from './extent.ts';
import { planeFor, toPlane } from './plane.ts';
import { distanceTo } from './pole.ts';

type Point = readonly [x: number, y: number];

/** Tells in which areas a place lies, by the boundaries as the files hold them. Places are given in degrees, longitude first. */
export interface Surroundings {
  /** The area of a level, by its newest boundaries, that the place lies in. */
  readonly areaAt: (level: LevelId, place: Point) => AreaId | null;
  /** How many metres outside an area a place lies, 0 inside; null when the area has no boundaries. */
  readonly metresOutside: (level: LevelId, area: AreaId, place: Point) => number | null;
}

export function surroundingsOf({ geometries, areas }: Pick<Catalogue, 'geometries' | 'areas'>): Surroundings {
  const boxesOf = cached((source: SourceGeometry) =>
    [...source.features].flatMap(([id, shape]) => (areas.has(id) ? [{ id, shape, box: boxOf(shape) }] : [])),
  );
  const intoSystem = cached((crs: Crs) =>
    isGeographic(crs) ? (place: Point) => place : toPlane('EPSG:4326', definitionOf(crs)),
  );
  return {
    areaAt(level, place) {
      const source = geometries.get(level)?.at(-1);
      const crs = source && parseCrs(source.crs);
      if (!crs) return null;
      const [x, y] = intoSystem(crs)(place);
      const near = boxesOf(source).filter(({ box }) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1);
      return near.find(({ shape }) => inside(shape, x, y) >= 0)?.id ?? null;
    },
    metresOutside(level, area, place) {
      const source = geometries.get(level)?.findLast(({ features }) => features.has(area));
      const crs = source && parseCrs(source.crs);
      if (!crs) return null;
      // A plane whose middle is the place itself: distances from there are true.
      const transform = toPlane(crs, planeFor({ x0: place[0], x1: place[0], y0: place[1], y1: place[1] }));
      const shape = source.features.get(area)!.map((rings) => rings.map((ring) => ring.map(transform)));
      return Math.max(0, -inside(shape, 0, 0));
    },
  };
}

/** How far inside a shape a point lies; negative outside. */
const inside = (shape: PolygonCoordinates, x: number, y: number): number =>
  Math.max(...shape.map((polygon) => distanceTo(polygon, x, y)));

function boxOf(shape: PolygonCoordinates): Extent {
  const extent = emptyExtent();
  for (const [x, y] of shape.flat(2)) extend(extent, x, y);
  return extent;
}

function cached<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
