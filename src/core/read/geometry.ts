import { CRS_IDS, fitsCrs, isGeographic, parseCrs, type Crs } from '../geo/crs.ts';
import type { Level } from '../model/area.ts';
import type { AreaId, LevelId } from '../model/ids.ts';
import type { PolygonCoordinates, SourceGeometry } from '../model/portal.ts';
import { isDay } from './day.ts';
import type { RawFeature } from './features.ts';
import { filesIn, nameOf, splitName, type PortalFiles } from './files.ts';
import { readSource } from './geometry-source.ts';
import { plainName } from './header.ts';
import { flatRing, swappedMiddle } from './plausible-shape.ts';
import type { Report } from './report.ts';

const FOLDER = 'data/geometry/';
/** What stands beside a .shp file, and what explains the files to people. */
const COMPANIONS = new Set(['dbf', 'prj', 'shx', 'cpg', 'sbn', 'sbx', 'qpj', 'xml', 'md', 'txt', 'qmd']);
const SHOWN_SYSTEMS = CRS_IDS.slice(0, 4).join(', ');

/** All boundaries: `data/geometry/<level>[@YYYY-MM-DD].<extension>` and the files that levels declare; the vintages of a level, earliest first. */
export function readGeometries(files: PortalFiles, levels: readonly Level[], report: Report): Map<LevelId, SourceGeometry[]> {
  const geometries = new Map<LevelId, SourceGeometry[]>();
  for (const level of levels) {
    const declared = level.geometry && `${FOLDER}${level.geometry.file}`;
    if (declared !== null && !files.has(declared) && !hasVintage(files, declared)) report('KS-FILE-001', { file: declared });
  }
  for (const file of filesIn(files, FOLDER)) {
    const { stem, extension } = splitName(file);
    if (COMPANIONS.has(extension) || nameOf(file).startsWith('.')) continue;
    const [name, date, more] = stem.split('@');
    const level =
      levels.find(({ geometry }) => geometry?.file === nameOf(file)) ??
      levels.find(({ geometry }) => geometry !== null && splitName(geometry.file).stem === name) ??
      levels.find(({ id }) => id === name);
    if (!level) report('KS-FILE-004', { file });
    else if (more !== undefined || (date !== undefined && !isDay(date)))
      report('KS-GEO-011', { file }, { found: stem.slice(stem.indexOf('@') + 1) });
    else {
      const geometry = readGeometry(files, file, extension, date ?? null, level, report);
      if (geometry) geometries.set(level.id, [...(geometries.get(level.id) ?? []), geometry]);
    }
  }
  for (const vintages of geometries.values()) vintages.sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
  return geometries;
}

/** Whether a declared `gemeinde.geojson` is there as `gemeinde@2019-01-01.geojson`. */
const hasVintage = (files: PortalFiles, declared: string): boolean => {
  const { stem, extension } = splitName(declared);
  return filesIn(files, FOLDER).some((file) => {
    const other = splitName(file);
    return other.extension === extension && other.stem.startsWith(`${stem}@`);
  });
};

function readGeometry(
  files: PortalFiles,
  file: string,
  extension: string,
  validFrom: string | null,
  level: Level,
  report: Report,
): SourceGeometry | null {
  const source = readSource(files, file, level, extension, report);
  if (!source) return null;
  const features = new Map<AreaId, PolygonCoordinates>();
  const places = new Map<AreaId, string[]>();
  for (const feature of source.features) {
    const where = { file, column: `features[${feature.at}]` };
    if ('fault' in feature.geometry) report('KS-GEO-006', where, { found: feature.geometry.fault });
    else if ('type' in feature.geometry) report('KS-GEO-004', where, { found: feature.geometry.type });
    else {
      const key = keyOf(feature, level.geometry?.key ?? null);
      if (key === null) {
        const found = [...feature.properties.keys()].join(', ');
        report('KS-GEO-003', where, { found, expected: level.geometry?.key ?? 'id' });
      } else {
        const flat = flatRing(feature.geometry.polygons);
        if (flat !== null) report('KS-GEO-014', where, { found: JSON.stringify(flat).slice(0, 60) });
        features.set(key, [...(features.get(key) ?? []), ...feature.geometry.polygons]);
        places.set(key, [...(places.get(key) ?? []), where.column]);
      }
    }
  }
  for (const [key, columns] of places) {
    if (columns.length > 1) report('KS-GEO-013', { file, column: columns[1] }, { found: columns.join(', '), expected: key });
  }
  const crs = systemOf(level.geometry?.crs ?? source.crs, features, file, report);
  return crs === null || features.size === 0 ? null : { file, validFrom, crs, features };
}

const USUAL_KEYS = ['id', 'ags', 'ars', 'rs', 'schluessel', 'gebietsschluessel', 'key'];

/** The declared property or member `id` of a feature; without a declaration the first of the usual properties that is there. */
function keyOf({ id, properties }: RawFeature, declared: string | null): AreaId | null {
  const named = (name: string): string | undefined =>
    properties.get(name) ?? [...properties].find(([property]) => plainName(property) === plainName(name))?.[1];
  const key = declared === null ? USUAL_KEYS.map(named).find((one) => one !== undefined) : named(declared);
  return ((key ?? (declared === null || declared === 'id' ? id : null)) || null) as AreaId | null;
}

/** The declared system, else the one the file names, else degrees when all coordinates can be some. */
function systemOf(
  named: string | null,
  features: ReadonlyMap<AreaId, PolygonCoordinates>,
  file: string,
  report: Report,
): Crs | null {
  const crs = named === null ? 'EPSG:4326' : parseCrs(named);
  if (crs === null) {
    report('KS-GEO-005', { file }, { found: named!, expected: SHOWN_SYSTEMS });
    return null;
  }
  for (const polygons of features.values()) {
    const outlier = polygons.flat(2).find((point) => !fitsCrs(crs, point));
    if (!outlier) continue;
    if (named === null) report('KS-GEO-005', { file }, { expected: SHOWN_SYSTEMS });
    else report('KS-GEO-010', { file }, { found: `${outlier[0]}, ${outlier[1]}`, expected: crs });
    return null;
  }
  const swapped = isGeographic(crs) && features.size > 0 ? swappedMiddle([...features.values()].flat()) : null;
  if (swapped === null) return crs;
  const [found, expected] = [swapped, swapped.toReversed()].map((pair) => pair.map((degrees) => degrees.toFixed(2)).join(', '));
  report('KS-GEO-012', { file }, { found: found!, expected: expected! });
  return null;
}
