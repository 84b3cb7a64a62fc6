import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Level } from '../../../src/core/model/area.ts';
import type { LevelId } from '../../../src/core/model/ids.ts';
import { readGeometries } from '../../../src/core/read/geometry.ts';
import { folder, reading } from './helpers.ts';

const level = (geometry: Level['geometry'] = null): Level => ({
  id: 'ort' as LevelId,
  one: 'O',
  many: 'O',
  parent: null,
  keys: 'local',
  overlay: false,
  minPopulation: null,
  geometry,
});

const SQUARE = [
  [
    [7, 51],
    [8, 51],
    [8, 52],
    [7, 51],
  ],
];
const feature = (properties: object, geometry: object, id?: string) => ({ type: 'Feature', id, properties, geometry });
const polygon = { type: 'Polygon', coordinates: SQUARE };
const collection = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features });

const read = (files: Record<string, string | Uint8Array>, geometry?: Level['geometry']) =>
  reading((report) =>
    readGeometries(
      folder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`data/geometry/${name}`, text]))),
      [level(geometry)],
      report,
    ),
  );
const ofOrt = (result: ReturnType<typeof read>) => result.value.get('ort' as LevelId) ?? [];

test('features with one key become one area; collections of polygons are polygons', () => {
  const result = read({
    'ort.geojson': collection(
      feature({ id: '01' }, polygon),
      feature({ id: '01' }, { type: 'MultiPolygon', coordinates: [SQUARE, SQUARE] }),
      feature({ id: '02' }, { type: 'GeometryCollection', geometries: [polygon, polygon] }),
    ),
  });
  // Islands look the same as two areas under one key, so it is said.
  expect(result.problems.map(({ code, found, expected }) => [code, found, expected])).toEqual([
    ['KS-GEO-013', 'features[0], features[1]', '01'],
  ]);
  expect([...ofOrt(result)[0]!.features].map(([key, polygons]) => [key, polygons.length])).toEqual([
    ['01', 3],
    ['02', 2],
  ]);
});

test('the key is the declared property, else a usual one, else the id of the feature', () => {
  const file = collection(feature({ AGS: '01', SR: '99' }, polygon, '7'));
  expect([...ofOrt(read({ 'ort.geojson': file }))[0]!.features.keys()]).toEqual(['01']);
  expect([
    ...ofOrt(read({ 'x.geojson': file }, { file: 'x.geojson', key: 'sr', crs: null, object: null }))[0]!.features.keys(),
  ]).toEqual(['99']);
  expect([...ofOrt(read({ 'ort.geojson': collection(feature({}, polygon, '7')) }))[0]!.features.keys()]).toEqual(['7']);
  expect(read({ 'ort.geojson': collection(feature({ name: 'A' }, polygon)) }).short).toEqual(['KS-GEO-003 features[0]']);
});

test('vintages stand earliest first, the file without a date before all', () => {
  const file = collection(feature({ id: '01' }, polygon));
  const result = read({ 'ort@2019-01-01.geojson': file, 'ort@2009-01-01.geojson': file, 'ort.geojson': file });
  expect(ofOrt(result).map(({ validFrom }) => validFrom)).toEqual([null, '2009-01-01', '2019-01-01']);
  expect(read({ 'ort@2019.geojson': file }).short).toEqual(['KS-GEO-011']);
});

test('the system is the declared one, else the one of the file, else degrees if they can be', () => {
  const metres = {
    type: 'Polygon',
    coordinates: [
      [
        [400000, 5700000],
        [401000, 5700000],
        [401000, 5701000],
        [400000, 5700000],
      ],
    ],
  };
  const named = JSON.stringify({
    type: 'FeatureCollection',
    crs: { properties: { name: 'urn:ogc:def:crs:EPSG::25832' } },
    features: [feature({ id: '1' }, metres)],
  });
  expect(ofOrt(read({ 'ort.geojson': collection(feature({ id: '1' }, polygon)) }))[0]?.crs).toBe('EPSG:4326');
  expect(ofOrt(read({ 'ort.geojson': named }))[0]?.crs).toBe('EPSG:25832');
  expect(read({ 'ort.geojson': collection(feature({ id: '1' }, metres)) }).short).toEqual(['KS-GEO-005']);
  expect(read({ 'ort.geojson': named }, { file: 'ort.geojson', key: 'id', crs: 'EPSG:4326', object: null }).short).toEqual([
    'KS-GEO-010',
  ]);
});

test('TopoJSON is read; of several objects the declared one or the one named like the level', () => {
  const topology = (objects: object) =>
    JSON.stringify({
      type: 'Topology',
      arcs: [
        [
          [7, 51],
          [8, 51],
          [8, 52],
          [7, 51],
        ],
      ],
      objects,
    });
  const object = { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], properties: { id: '01' } }] };
  expect([...ofOrt(read({ 'ort.topojson': topology({ x: object }) }))[0]!.features.keys()]).toEqual(['01']);
  expect(ofOrt(read({ 'ort.topojson': topology({ x: object, ort: object }) }))).toHaveLength(1);
  expect(read({ 'ort.topojson': topology({ x: object, y: object }) }).short).toEqual(['KS-GEO-009']);
  expect(read({ 'ort.topojson': topology({ x: { ...object, geometries: [{ type: 'Polygon', arcs: [[7]] }] } }) }).short).toEqual([
    'KS-GEO-001',
  ]);
});

test('what cannot be drawn is named feature by feature, and the rest is kept', () => {
  const result = read({
    'ort.geojson': collection(
      feature({ id: '1' }, polygon),
      feature({ id: '2' }, { type: 'Point', coordinates: [7, 51] }),
      feature(
        { id: '3' },
        {
          type: 'Polygon',
          coordinates: [
            [
              [7, 51],
              [8, 51],
              [7, 51],
            ],
          ],
        },
      ),
      feature({ id: '4' }, null as never),
    ),
  });
  expect([...ofOrt(result)[0]!.features.keys()]).toEqual(['1']);
  expect(result.short).toEqual(['KS-GEO-004 features[1]', 'KS-GEO-006 features[2]', 'KS-GEO-004 features[3]']);
});

test('files that are something else, of no level, or missing are named', () => {
  expect(read({ 'ort.geojson': '{"type": "Feat' }).short).toEqual(['KS-GEO-001']);
  expect(read({ 'ort.geojson': '[]' }).short).toEqual(['KS-GEO-001']);
  expect(read({ 'ort.gpkg': 'x' }).problems).toMatchObject([{ code: 'KS-GEO-002', found: 'gpkg' }]);
  expect(read({ 'stadt.geojson': collection(feature({ id: '1' }, polygon)) }).short).toEqual(['KS-FILE-004']);
  expect(read({}, { file: 'ort.geojson', key: 'id', crs: null, object: null }).problems).toMatchObject([
    { code: 'KS-FILE-001', file: 'data/geometry/ort.geojson' },
  ]);
  expect(read({ 'ort.shp': 'x' }).problems).toMatchObject([{ code: 'KS-FILE-001', file: 'data/geometry/ort.dbf' }]);
});

const FLENSBURG = resolve('../shared/realdata/flensburg/geometry');

test.runIf(existsSync(FLENSBURG))('a shapefile is read with its table and its projection (needs ../shared/realdata)', () => {
  const part = (extension: string): Uint8Array => new Uint8Array(readFileSync(`${FLENSBURG}/Stadtteile.${extension}`));
  const files = { 'ort.shp': part('shp'), 'ort.dbf': part('dbf'), 'ort.prj': part('prj') };
  const probe = read(files, { file: 'ort.shp', key: 'none', crs: null, object: null });
  const key = probe.problems[0]!.found!.split(', ')[0]!;
  const result = read(files, { file: 'ort.shp', key, crs: null, object: null });
  expect(result.short).toEqual([]);
  expect(ofOrt(result)[0]).toMatchObject({ crs: 'EPSG:25832' });
  expect(ofOrt(result)[0]!.features.size).toBe(13);
});

const ring = (...points: [number, number][]) => ({ type: 'Polygon', coordinates: [[...points, points[0]]] });

test('longitude and latitude that were swapped are an error; places elsewhere and metres are not', () => {
  const at = (shape: object, geometry?: Level['geometry']) =>
    read({ 'ort.geojson': collection(feature({ id: '01' }, shape)) }, geometry).problems.map(({ code, found }) => [code, found]);
  expect(at(ring([51, 7], [51, 8], [52, 8]))).toEqual([['KS-GEO-012', '51.50, 7.50']]);
  expect(at(ring([7, 51], [8, 51], [8, 52]))).toEqual([]);
  expect(at(ring([-70, -30], [-70, -31], [-71, -31]))).toEqual([]);
  const metres = { file: 'ort.geojson', key: 'id', crs: 'EPSG:25832', object: null };
  expect(at(ring([51, 7], [51, 8], [52, 8]), metres)).toEqual([]);
});

test('rings that enclose nothing are named, thin ones are left alone', () => {
  const line = ring([7, 51], [8, 52], [9, 53]);
  const point = ring([7, 51], [7, 51], [7, 51]);
  const thin = ring([7, 51], [8, 51], [8, 51.000001], [7, 51.000001]);
  const { short } = read({
    'ort.geojson': collection(feature({ id: '01' }, thin), feature({ id: '02' }, line), feature({ id: '03' }, point)),
  });
  expect(short).toEqual(['KS-GEO-014 features[1]', 'KS-GEO-014 features[2]']);
});
