import proj4 from 'proj4';
import type { PolygonCoordinates } from '../model/portal.ts';
import { definitionOf, fitsCrs, GEOGRAPHIC, isGeographic, type Crs } from './crs.ts';
import { extend, type Extent } from './extent.ts';

type Transform = (point: readonly [number, number]) => readonly [number, number];

/** Degrees of longitude up to which a transverse Mercator keeps areas true to about one in a thousand. */
const NARROW = 6.5;

/**
 * The projection of a portal, as a PROJ string, chosen from its extent in degrees alone, so that it does not depend on the
 * systems the files come in: a transverse Mercator through the middle, with north up; for anything wider, an equal-area conic.
 */
export function planeFor({ x0, y0, x1, y1 }: Extent): string {
  const middle = `+lon_0=${(x0 + x1) / 2} +x_0=0 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs`;
  if (x1 - x0 <= NARROW) return `+proj=tmerc +lat_0=${(y0 + y1) / 2} +k=1 ${middle}`;
  const sixth = (y1 - y0) / 6;
  return `+proj=aea +lat_0=${(y0 + y1) / 2} +lat_1=${y0 + sixth} +lat_2=${y1 - sixth} ${middle}`;
}

export function toPlane(crs: Crs, plane: string): Transform {
  const { forward } = proj4(definitionOf(crs), plane);
  return ([x, y]) => forward([x, y]) as [number, number];
}

export const toDegrees = (crs: Crs): Transform => (isGeographic(crs) ? (point) => point : toPlane(crs, GEOGRAPHIC));

/** The points of a ring as x, y, x, y … in one block of memory. */
export type FlatRing = Float64Array;

/** Projects polygons and grows `extent` by them. Points that cannot be in their reference system are left out. */
export const projectPolygons = (polygons: PolygonCoordinates, crs: Crs, transform: Transform, extent: Extent): FlatRing[][] =>
  polygons.map((rings) =>
    rings.map((ring) => {
      const flat = new Float64Array(2 * ring.length);
      let length = 0;
      for (const point of ring) {
        if (!fitsCrs(crs, point)) continue;
        const [x, y] = transform(point);
        flat[length++] = x;
        flat[length++] = y;
        extend(extent, x, y);
      }
      return flat.subarray(0, length);
    }),
  );
