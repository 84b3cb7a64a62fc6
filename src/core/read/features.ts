import type { PolygonCoordinates } from '../model/portal.ts';

/** A feature of any geometry file, before it is known which area it is. */
export interface RawFeature {
  /** Position in the file, for problems. */
  readonly at: number;
  readonly id: string | null;
  readonly properties: ReadonlyMap<string, string>;
  readonly geometry: { readonly polygons: PolygonCoordinates } | { readonly type: string } | { readonly fault: string };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The features of a parsed GeoJSON object; null when it is none. */
export function geoJsonFeatures(value: unknown): RawFeature[] | null {
  if (!isObject(value)) return null;
  if (value.type === 'Feature') return [rawFeature(value, 0)];
  if (value.type !== 'FeatureCollection' || !Array.isArray(value.features)) return null;
  return value.features.map(rawFeature);
}

function rawFeature(value: unknown, at: number): RawFeature {
  const feature = isObject(value) ? value : {};
  const properties = isObject(feature.properties) ? Object.entries(feature.properties) : [];
  return {
    at,
    id: keyText(feature.id),
    properties: new Map(
      properties.flatMap(([name, entry]) => (keyText(entry) === null ? [] : [[name, keyText(entry)!] as const])),
    ),
    geometry: polygonsOf(feature.geometry),
  };
}

const keyText = (value: unknown): string | null =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : null;

function polygonsOf(geometry: unknown): RawFeature['geometry'] {
  if (!isObject(geometry)) return { type: 'null' };
  const { type, coordinates } = geometry;
  if (type === 'Polygon') return polygons([coordinates]);
  if (type === 'MultiPolygon') return polygons(coordinates);
  if (type !== 'GeometryCollection' || !Array.isArray(geometry.geometries))
    return { type: typeof type === 'string' ? type : 'null' };
  const parts = geometry.geometries.map(polygonsOf);
  const unusable = parts.find((part) => !('polygons' in part));
  return unusable ?? { polygons: parts.flatMap((part) => ('polygons' in part ? part.polygons : [])) };
}

function polygons(coordinates: unknown): RawFeature['geometry'] {
  const fault = faultOf(coordinates);
  return fault === null ? { polygons: coordinates as PolygonCoordinates } : { fault };
}

/** What keeps coordinates from being those of a MultiPolygon, in a form that needs no language; null when nothing does. */
function faultOf(coordinates: unknown): string | null {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return '[]';
  for (const polygon of coordinates) {
    if (!Array.isArray(polygon) || polygon.length === 0) return '[[]]';
    for (const ring of polygon) {
      if (!Array.isArray(ring) || ring.length < 4) return JSON.stringify(ring).slice(0, 60);
      for (const point of ring) {
        if (!Array.isArray(point) || !Number.isFinite(point[0]) || !Number.isFinite(point[1]))
          return JSON.stringify(point).slice(0, 60);
      }
    }
  }
  return null;
}
