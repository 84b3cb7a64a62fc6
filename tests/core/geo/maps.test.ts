import { expect, test } from 'vitest';
import { CRS_IDS, definitionOf } from '../../../src/core/geo/crs.ts';
import type { LevelMap } from '../../../src/core/geo/level-map.ts';
import { buildMaps } from '../../../src/core/geo/maps.ts';
import { parsePath } from '../../../src/core/geo/path.ts';
import { toPlane } from '../../../src/core/geo/plane.ts';
import { distanceTo } from '../../../src/core/geo/pole.ts';
import { doubleArea, type Ring } from '../../../src/core/geo/ring.ts';
import type { PolygonCoordinates } from '../../../src/core/model/portal.ts';
import { area, box, catalogueOf, level, type Layer } from './catalogue.ts';

const mapsOf = (...layers: Layer[]): readonly LevelMap[] => [...buildMaps(catalogueOf(layers)).values()].flat();
const mapOf = (features: Layer['features']): LevelMap => mapsOf({ level: 'raum', features })[0]!;
const ringsOf = (map: LevelMap, id: string): Ring[] => parsePath(map.paths.get(area(id))!);
const sizes = (map: LevelMap, id: string): number[] => ringsOf(map, id).map((ring) => Math.round(doubleArea(ring) / 2));

/** A wavy line from (x, 0) to (x, 10) in kilometres, with a point every 50 metres. */
const wave = (x: number): [number, number][] =>
  Array.from({ length: 201 }, (_, i) => box(x + 0.3 * Math.sin(i / 7) + 0.004 * Math.sin(i * 2.3), i / 20, 0, 0)[0]!);
const [west, middle, east] = [wave(0), wave(10), wave(20)];
const between = (left: [number, number][], right: [number, number][]): PolygonCoordinates => [
  [[...right, ...left.toReversed(), right[0]!]],
];

test('a portal without geometry has no maps', () => {
  expect(buildMaps(catalogueOf([])).size).toBe(0);
  expect(mapsOf({ level: 'raum', features: {} })).toEqual([]);
});

test('a square is a square, a thousand pixels wide with a small margin', () => {
  const map = mapOf({ a: [[box(0, 0, 10, 10)]] });
  expect([map.width, map.height]).toEqual([1000, 1000]);
  expect(map.boxes.get(area('a'))).toEqual([6, 6, 994, 994]);
  expect(map.centroids.get(area('a'))).toEqual([500, 500]);
  expect(map.paths.get(area('a'))).toMatch(/^M\d+ \d+l[-\d ]+z$/);
});

test('the same square in every reference system makes the same drawing, to a pixel', () => {
  const corners = box(-3, 0, 3, 4);
  const drawings = CRS_IDS.map((crs) => {
    const ring = corners.map((corner) => toPlane('EPSG:25832', definitionOf(crs))(corner));
    return mapsOf({ level: 'raum', crs, features: { a: [[ring]] } })[0]!;
  });
  for (const drawing of drawings) {
    expect(Math.abs(drawing.height - drawings[0]!.height)).toBeLessThanOrEqual(1);
    const corner = (map: LevelMap): number[] => [...map.boxes.get(area('a'))!];
    corner(drawing).forEach((value, i) => expect(Math.abs(value - corner(drawings[0]!)[i]!)).toBeLessThanOrEqual(1));
  }
});

test('levels in different reference systems fit over one another in one frame', () => {
  const degrees = box(0, 0, 10, 10).map(toPlane('EPSG:25832', definitionOf('EPSG:4326')));
  const maps = mapsOf(
    { level: 'kreis', crs: 'EPSG:4326', features: { k: [[degrees]] } },
    { level: 'raum', features: { a: [[box(0, 0, 5, 10)]], b: [[box(5, 0, 10, 10)]] } },
  );
  expect(new Set(maps.map((map) => `${map.width} ${map.height}`)).size).toBe(1);
  const [k, a] = [maps[0]!.boxes.get(area('k'))!, maps[1]!.boxes.get(area('a'))!];
  [0, 1, 3].forEach((i) => expect(Math.abs(k[i]! - a[i]!)).toBeLessThanOrEqual(1));
});

test('an unknown reference system is named, not guessed', () => {
  expect(() => mapsOf({ level: 'raum', crs: 'EPSG:2154', features: { a: [[box(0, 0, 1, 1)]] } })).toThrow(
    /data\/geometry\/raum\.geojson.*EPSG:2154/,
  );
});

test('outer rings run clockwise and holes against it, however the file winds them', () => {
  const [outer, hole] = [box(0, 0, 10, 10), box(2, 2, 4, 4)];
  for (const rings of [
    [outer, hole],
    [outer.toReversed(), hole],
    [outer, hole.toReversed()],
    [outer.toReversed(), hole.toReversed()],
  ]) {
    expect(sizes(mapOf({ a: [rings] }), 'a').map(Math.sign)).toEqual([1, -1]);
  }
});

test('a hole stays a hole and the enclave in it fills it exactly', () => {
  const map = mapOf({ around: [[box(0, 0, 10, 10), box(4, 4, 6, 6)]], within: [[box(4, 4, 6, 6)]] });
  const [, hole] = ringsOf(map, 'around');
  const [filling] = ringsOf(map, 'within');
  expect(new Set(hole!.map(String))).toEqual(new Set(filling!.map(String)));
  expect(map.neighbours.get(area('within'))).toEqual(['around']);
  expect(distanceTo(ringsOf(map, 'around'), ...map.centroids.get(area('around'))!)).toBeGreaterThan(0);
});

test('an enclave too small to be drawn keeps its place as a speck in a hole of the same shape', () => {
  for (const size of [0.01, 0.0004, 0]) {
    const tiny = box(5, 5, 5 + size, 5 + size);
    const map = mapOf({ around: [[box(0, 0, 10, 10), tiny]], within: [[tiny]] });
    expect(sizes(map, 'within')[0]).toBeGreaterThanOrEqual(1);
    expect(sizes(map, 'around')[1]).toBe(-sizes(map, 'within')[0]!);
  }
});

test('a crack between two areas that nothing fills leaves no hole', () => {
  const map = mapOf({ a: [[box(0, 0, 10, 10), box(5, 5, 5.0004, 5.0004)]] });
  expect(ringsOf(map, 'a')).toHaveLength(1);
});

test('exclaves are kept, and even a point without any surface shows', () => {
  const map = mapOf({ a: [[box(0, 0, 5, 10)], [box(8, 8, 9, 9)], [box(9, 2, 9, 2)]], b: [[box(5, 0, 8, 8)]] });
  expect(sizes(map, 'a').map((size) => size > 0)).toEqual([true, true, true]);
  expect(sizes(map, 'a')[2]).toBe(4);
});

test('the border of two areas is the same line from both sides after simplification', () => {
  const map = mapOf({ a: between(west, middle), b: between(middle, east) });
  const points = (id: string): Set<string> => new Set(ringsOf(map, id).flat().map(String));
  const shared = new Set([...points('a')].filter((point) => points('b').has(point)));
  const inTheMiddle = ringsOf(map, 'a').flat().filter(([x]) => x > 450 && x < 550); // prettier-ignore
  expect(shared).toEqual(new Set(inTheMiddle.map(String)));
  expect(shared.size).toBeGreaterThan(20);
  expect(shared.size).toBeLessThan(150);
});

test('a border between towns is the same line in the map of their quarters', () => {
  const quarter = (left: [number, number][], right: [number, number][], low: boolean): PolygonCoordinates => {
    const part = (line: [number, number][]): [number, number][] => (low ? line.slice(0, 101) : line.slice(100));
    return between(part(left), part(right));
  };
  const [towns, quarters] = mapsOf(
    { level: 'stadt', features: { a: between(west, middle), b: between(middle, east) } },
    {
      level: 'viertel',
      features: {
        a1: quarter(west, middle, true),
        a2: quarter(west, middle, false),
        b1: quarter(middle, east, true),
        b2: quarter(middle, east, false),
      },
    },
  );
  const points = (map: LevelMap): Set<string> =>
    new Set([...map.paths.values()].flatMap((path) => parsePath(path).flat().map(String)));
  expect([...points(towns!)].filter((point) => !points(quarters!).has(point))).toEqual([]);
});

test('what did not change between two vintages is drawn alike in both', () => {
  const [before, after] = mapsOf(
    {
      level: 'raum',
      validFrom: '2010-01-01',
      features: { a: [[box(0, 0, 5, 10)]], b: [[box(5, 0, 7, 10)]], c: [[box(7, 0, 10, 10)]] },
    },
    { level: 'raum', validFrom: '2019-01-01', features: { a: [[box(0, 0, 5, 10)]], bc: [[box(5, 0, 10, 10)]] } },
  );
  expect([before!.validFrom, after!.validFrom]).toEqual(['2010-01-01', '2019-01-01']);
  expect(after!.paths.get(area('a'))).toBe(before!.paths.get(area('a')));
  expect([...after!.paths.keys()]).toEqual(['a', 'bc']);
});

test('neighbours share a border; a common corner makes none', () => {
  const map = mapOf({
    d: [[box(5, 5, 10, 10)]],
    c: [[box(0, 5, 5, 10)]],
    b: [[box(5, 0, 10, 5)]],
    a: [[box(0, 0, 5, 5)]],
    island: [[box(20, 20, 21, 21)]],
  });
  expect(map.neighbours.get(area('a'))).toEqual(['b', 'c']);
  expect(map.neighbours.get(area('d'))).toEqual(['b', 'c']);
  expect(map.neighbours.get(area('island'))).toEqual([]);
});

test('an area is no neighbour of itself although two of its parts touch', () => {
  expect(mapOf({ a: [[box(0, 0, 5, 5)], [box(5, 0, 10, 5)]] }).neighbours.get(area('a'))).toEqual([]);
});

test('the outline draws every border once', () => {
  const map = mapOf({ a: [[box(0, 0, 5, 10)]], b: [[box(5, 0, 10, 10)]] });
  const length = parsePath(map.outline).reduce((sum, line) => {
    const closed = [...line, ...(map.outline.includes('z') ? [line[0]!] : [])];
    return sum + closed.slice(1).reduce((part, [x, y], i) => part + Math.abs(x - closed[i]![0]) + Math.abs(y - closed[i]![1]), 0);
  }, 0);
  expect(length).toBeGreaterThan(5 * 988 - 10);
  expect(length).toBeLessThan(5 * 988 + 10);
});

test('areas stand in the order of the area files, and geometry of unknown areas does not stretch the map', () => {
  const catalogue = catalogueOf([{ level: 'raum', features: { b: [[box(0, 0, 5, 5)]], a: [[box(5, 0, 10, 5)]] } }]);
  const geometry = catalogue.geometries.get(level('raum'))![0]!;
  const features = new Map([[area('elsewhere'), [[box(500, 500, 600, 600)]]], ...[...geometry.features].toReversed()]);
  const [map] = buildMaps({ ...catalogue, geometries: new Map([[level('raum'), [{ ...geometry, features }]]]) }).get(
    level('raum'),
  )!;
  for (const byArea of [map!.paths, map!.boxes, map!.centroids, map!.neighbours, map!.locator]) expect([...byArea.keys()]).toEqual(['b', 'a']); // prettier-ignore
  expect(map!.boxes.get(area('b'))![0]).toBe(6);
});

test('polygons that cross themselves, have too few points or none do not stop the drawing', () => {
  const bowTie = [[0, 0], [4000, 4000], [4000, 0], [0, 4000], [0, 0]].map(([x, y]): [number, number] => [500_000 + x!, 5_761_000 + y!]); // prettier-ignore
  const map = mapOf({
    bowTie: [[bowTie]],
    point: [[[[500_000, 5_761_000]]]],
    line: [[box(1, 1, 9, 1)]],
    broken: [[[[NaN, NaN]]], [box(5, 5, 6, 6)]],
    empty: [],
    hollow: [[]],
    elsewhere: [[[[NaN, 1]]]],
    doubled: [[box(5, 5, 6, 6)]],
  });
  expect([...map.paths.keys()]).toEqual(['bowTie', 'point', 'line', 'broken', 'doubled']);
  for (const path of map.paths.values()) expect(path).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
});

test('the locator is the same map at 300 pixels', () => {
  const map = mapOf({ a: between(west, middle), b: between(middle, east), c: [[box(12, 10.5, 12.001, 10.501)]] });
  expect(map.locatorWidth).toBe(300);
  expect(map.locatorHeight).toBe(Math.ceil(map.height * 0.3));
  for (const [id, path] of map.locator) {
    expect(parsePath(path)).toHaveLength(ringsOf(map, id).length);
    for (const [x, y] of parsePath(path).flat()) expect(x >= 0 && x <= 300 && y >= 0 && y <= map.locatorHeight).toBe(true);
    expect(path.length).toBeLessThanOrEqual(map.paths.get(id)!.length);
  }
});

test('a very narrow land is not drawn more than twice as high as wide, and stands in the middle', () => {
  const map = mapOf({ a: [[box(0, 0, 1, 10)]] });
  expect([map.width, map.height]).toEqual([1000, 2000]);
  const [x0, , x1] = map.boxes.get(area('a'))!;
  expect(Math.abs(x0 + x1 - 1000)).toBeLessThanOrEqual(1);
});

test('drawing twice gives the same bytes', () => {
  const layer = { level: 'raum', features: { a: between(west, middle), b: between(middle, east) } };
  expect(mapsOf(layer)).toEqual(mapsOf(layer));
});
