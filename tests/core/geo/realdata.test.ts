import { existsSync, readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import type { LevelMap } from '../../../src/core/geo/level-map.ts';
import { buildMaps } from '../../../src/core/geo/maps.ts';
import { parsePath } from '../../../src/core/geo/path.ts';
import { distanceTo } from '../../../src/core/geo/pole.ts';
import type { PolygonCoordinates } from '../../../src/core/model/portal.ts';
import { crsOfPrj } from '../../../src/core/geo/prj.ts';
import { readShapefile } from '../../../src/core/read/shapefile.ts';
import { area, catalogueOf, level, type Layer } from './catalogue.ts';

const folder = '../shared/realdata';
const isThere = existsSync(folder);

type Areas = FeatureCollection<Polygon | MultiPolygon, Readonly<Record<string, string>>>;

function layer(id: string, file: string, key: string, validFrom?: string): Layer {
  const parsed = JSON.parse(readFileSync(`${folder}/${file}`, 'utf-8')) as Areas | Topology;
  const collection =
    parsed.type === 'Topology'
      ? (feature(parsed, Object.values(parsed.objects)[0] as GeometryCollection) as unknown as Areas)
      : parsed;
  const features: Record<string, PolygonCoordinates> = {};
  for (const { properties, geometry } of collection.features) {
    const polygons = (geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.coordinates) as unknown as PolygonCoordinates;
    features[properties[key]!] = [...(features[properties[key]!] ?? []), ...polygons];
  }
  return { level: id, crs: 'EPSG:4326', features, ...(validFrom === undefined ? {} : { validFrom }) };
}

/** Nothing lost, nothing outside of the frame, every point where it belongs. */
function expectWhole(map: LevelMap, { features }: Layer): void {
  expect(map.paths.size).toBe(Object.keys(features).length);
  for (const [id, path] of map.paths) {
    const rings = parsePath(path);
    const { length } = features[id]!;
    if (!/^(M\d+ \d+l[-\d ]+z)+$/.test(path) || rings.length < length) throw new Error(`${id}: ${path}`);
    const [x0, y0, x1, y1] = map.boxes.get(id)!;
    if (x0 < 0 || y0 < 0 || x1 > map.width || y1 > map.height || x0 >= x1 || y0 >= y1) throw new Error(`${id}: box`);
    const [x, y] = map.centroids.get(id)!;
    const corner = rings.flat().some((point) => point[0] === x && point[1] === y);
    if (!corner && !rings.some((ring) => distanceTo([ring], x, y) > 0)) throw new Error(`${id}: centroid ${x} ${y}`);
    for (const other of map.neighbours.get(id)!) expect(map.neighbours.get(other)).toContain(id);
  }
}

test.runIf(isThere)('Kreis Unna: ten Gemeinden in both files, with the neighbours that the atlas shows', () => {
  const old = layer('gemeinde', 'kreis-unna/gemeinden-vg250-2016.geojson', 'AGS', '2016-01-01');
  const recent = layer('gemeinde', 'kreis-unna/gemeinden-vg250ew-2024.geojson', 'ags', '2024-01-01');
  const maps = buildMaps(catalogueOf([old, recent])).get(level('gemeinde'))!;
  expectWhole(maps[0]!, old);
  expectWhole(maps[1]!, recent);
  const [selm, werne, luenen, bergkamen, schwerte, holzwickede] = [
    '05978032',
    '05978040',
    '05978024',
    '05978004',
    '05978028',
    '05978016',
  ];
  for (const map of maps) {
    expect(map.paths.size).toBe(10);
    expect(map.neighbours.get(area(selm!))).toEqual([luenen, werne]);
    expect(map.neighbours.get(area(luenen!))).toContain(bergkamen);
    expect(map.neighbours.get(area(schwerte!))).toEqual([holzwickede]);
  }
  for (const [id, [x, y]] of maps[0]!.centroids) {
    const [x0, y0, x1, y1] = maps[1]!.boxes.get(id)!;
    expect(x > x0 && x < x1 && y > y0 && y < y1).toBe(true);
  }
});

test.runIf(isThere)(
  'Kreis Unna: no Gemeinde gained or lost land from 2016 to 2024, however differently its border was simplified',
  () => {
    const old = layer('gemeinde', 'kreis-unna/gemeinden-vg250-2016.geojson', 'AGS', '2016-01-01');
    const recent = layer('gemeinde', 'kreis-unna/gemeinden-vg250ew-2024.geojson', 'ags', '2024-01-01');
    const [then, now] = buildMaps(catalogueOf([old, recent])).get(level('gemeinde'))!;
    expect(then!.paths).toEqual(now!.paths);
    expect(then!.outline).toBe(now!.outline);
  },
);

test.runIf(isThere)('Flensburg: the thirteen Stadtteile of the shapefile', () => {
  const path = `${folder}/flensburg/geometry/Stadtteile`;
  const records = readShapefile(readFileSync(`${path}.shp`), readFileSync(`${path}.dbf`), 'utf-8');
  const features = Object.fromEntries(records.map((record) => [record.properties.get('AREA_ID')!, record.coordinates]));
  const stadtteile: Layer = { level: 'stadtteil', crs: crsOfPrj(readFileSync(`${path}.prj`, 'utf-8'))!, features };
  const [map] = buildMaps(catalogueOf([stadtteile])).get(level('stadtteil'))!;
  expect(map!.paths.size).toBe(13);
  expectWhole(map!, stadtteile);
  expect([...map!.neighbours.values()].every((others) => others.length > 0)).toBe(true);
});

test.runIf(isThere)('Germany: 402 Kreise, each with its neighbours', () => {
  const kreise = layer('kreis', 'gemeinden-de/kreise-simpl4.topo.json', 'AGS');
  const [map] = buildMaps(catalogueOf([kreise])).get(level('kreis'))!;
  expect(map!.paths.size).toBe(402);
  expectWhole(map!, kreise);
  expect(map!.neighbours.get(area('11000'))).toContain('12054');
  expect(map!.height).toBeGreaterThan(1300);
  expect(map!.height).toBeLessThan(1400);
});

test.runIf(isThere)('Germany: 11,299 Gemeinden, none lost, seven invalid polygons among them', () => {
  const gemeinden = layer('gemeinde', 'gemeinden-de/gemeinden-simpl4.topo.json', 'AGS');
  const [map] = buildMaps(catalogueOf([gemeinden])).get(level('gemeinde'))!;
  expect(map!.paths.size).toBe(11_299);
  expectWhole(map!, gemeinden);
  expect([...map!.paths.values()].join('').length).toBeLessThan(450_000);
});
