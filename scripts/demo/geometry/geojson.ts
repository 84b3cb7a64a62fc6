import type { Ring } from './borders.ts';
import type { Point } from './river.ts';

/** South-west corner of the frame in EPSG:25832. */
export const ORIGIN: Point = [535_000, 5_668_000];

/** Twice the signed area of a closed ring; positive when it runs counter-clockwise. */
export function doubleArea(ring: Ring): number {
  let sum = 0;
  for (let k = 0; k + 1 < ring.length; k++) sum += ring[k]![0] * ring[k + 1]![1] - ring[k + 1]![0] * ring[k]![1];
  return sum;
}

/** Square metres of an area: its outer rings less its holes, which run the other way. */
export const squareMetres = (rings: readonly Ring[]): number => rings.reduce((sum, ring) => sum + doubleArea(ring) / 2, 0);

export function polygons(rings: readonly Ring[]): Ring[][] {
  const outer = rings.filter((ring) => doubleArea(ring) > 0).toSorted((a, b) => doubleArea(b) - doubleArea(a));
  const holes = rings.filter((ring) => doubleArea(ring) < 0);
  return outer.map((ring) => [ring, ...holes.filter((hole) => contains(ring, hole[0]!))]);
}

export function contains(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  for (let k = 0; k + 1 < ring.length; k++) {
    const [a, b] = [ring[k]!, ring[k + 1]!];
    if (a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
  }
  return inside;
}

/** A feature collection with one feature per line, so that a changed border is one changed line. */
export function geojson(
  name: string,
  features: readonly { properties: Record<string, string>; rings: readonly Ring[] }[],
): string {
  const lines = features.map(({ properties, rings }) => {
    const coordinates = polygons(rings).map((polygon) =>
      polygon.map((ring) => ring.map(([x, y]) => [x + ORIGIN[0], y + ORIGIN[1]])),
    );
    const geometry =
      coordinates.length === 1 ? { type: 'Polygon', coordinates: coordinates[0] } : { type: 'MultiPolygon', coordinates };
    return JSON.stringify({ type: 'Feature', properties, geometry });
  });
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } };
  return `{"type":"FeatureCollection","name":${JSON.stringify(name)},"crs":${JSON.stringify(crs)},"features":[\n${lines.join(',\n')}\n]}\n`;
}
