import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Level } from '../model/area.ts';
import { crsOfPrj } from '../geo/prj.ts';
import { geoJsonFeatures, type RawFeature } from './features.ts';
import type { PortalFiles } from './files.ts';
import type { Report } from './report.ts';
import { readShapefile } from './shapefile.ts';
import { decodeText } from './text.ts';

export interface GeometrySource {
  readonly features: readonly RawFeature[];
  /** What the file itself says of its coordinate system; null when it says nothing. */
  readonly crs: string | null;
}

/** The features of a geometry file of any kind; null when it cannot be read, which has been reported. */
export function readSource(
  files: PortalFiles,
  file: string,
  level: Level,
  extension: string,
  report: Report,
): GeometrySource | null {
  if (extension === 'shp') return readShape(files, file, report);
  if (extension !== 'geojson' && extension !== 'json' && extension !== 'topojson') {
    report('KS-GEO-002', { file }, { found: extension });
    return null;
  }
  const text = decodeText(files.get(file)!, file, report);
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    report('KS-GEO-001', { file }, { found: 'JSON', expected: 'GeoJSON' });
    return null;
  }
  if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology')
    return fromTopology(value, file, level, report);
  const features = geoJsonFeatures(value);
  if (features !== null && features.length > 0) return { features, crs: crsMember(value) };
  report('KS-GEO-001', { file }, { found: features === null ? 'type' : 'features: []', expected: 'GeoJSON FeatureCollection' });
  return null;
}

/** GeoJSON of 2008 names its system in a member `crs`. */
function crsMember(value: unknown): string | null {
  const name = (value as { crs?: { properties?: { name?: unknown } } | null }).crs?.properties?.name;
  return typeof name === 'string' ? name : null;
}

function fromTopology(value: object, file: string, level: Level, report: Report): GeometrySource | null {
  const topology = value as Topology;
  const names = typeof topology.objects === 'object' && topology.objects !== null ? Object.keys(topology.objects) : [];
  const wanted = level.geometry?.object ?? (names.length === 1 ? names[0] : level.id);
  const name = names.find((one) => one === wanted);
  if (name === undefined) {
    if (names.length === 0) report('KS-GEO-001', { file }, { found: 'objects: {}', expected: 'TopoJSON' });
    else report('KS-GEO-009', { file }, { found: names.join(', ') });
    return null;
  }
  try {
    const features = geoJsonFeatures(feature(topology, topology.objects[name]!));
    if (features !== null && features.length > 0) return { features, crs: crsMember(value) };
  } catch {
    // Arcs that do not exist or are no lists: reported below like any other topology that holds nothing.
  }
  report('KS-GEO-001', { file }, { found: `objects.${name}`, expected: 'TopoJSON' });
  return null;
}

function readShape(files: PortalFiles, file: string, report: Report): GeometrySource | null {
  const beside = (extension: string): Uint8Array | undefined =>
    files.get(file.replace(/shp$/i, extension)) ?? files.get(file.replace(/shp$/i, extension.toUpperCase()));
  const table = beside('dbf');
  if (!table) {
    report('KS-FILE-001', { file: file.replace(/shp$/i, 'dbf') });
    return null;
  }
  const latin = (bytes: Uint8Array | undefined): string => (bytes ? new TextDecoder('latin1').decode(bytes) : '');
  try {
    const encoding = /utf-?8|65001/i.test(latin(beside('cpg'))) ? 'utf-8' : 'windows-1252';
    const records = readShapefile(files.get(file)!, table, encoding);
    const features = records.map(({ properties, coordinates }, at) => ({
      at,
      id: null,
      properties,
      geometry: { polygons: coordinates },
    }));
    const projection = latin(beside('prj'));
    return { features, crs: projection === '' ? null : (crsOfPrj(projection) ?? projection.slice(0, 60)) };
  } catch (error) {
    report(
      'KS-GEO-001',
      { file },
      { found: error instanceof Error ? error.message : '', expected: 'Shapefile (.shp, .dbf, .prj)' },
    );
    return null;
  }
}
