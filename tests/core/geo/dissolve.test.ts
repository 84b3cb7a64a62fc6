import { expect, test } from 'vitest';
import { buildMaps } from '../../../src/core/geo/maps.ts';
import { parsePath } from '../../../src/core/geo/path.ts';
import { area, box, catalogueOf, level } from './catalogue.ts';

const quarters = {
  level: 'raum',
  features: { a: [[box(0, 0, 5, 5)]], b: [[box(5, 0, 10, 5)]], c: [[box(0, 5, 5, 10)]], d: [[box(5, 5, 10, 10)]] },
};
const family = {
  kreis: { level: 'kreis' },
  south: { level: 'stadt', parent: 'kreis' },
  north: { level: 'stadt', parent: 'kreis' },
  a: { level: 'raum', parent: 'south' },
  b: { level: 'raum', parent: 'south' },
  c: { level: 'raum', parent: 'north' },
  d: { level: 'raum', parent: 'north' },
};

test('levels without geometry are the union of their children, over as many levels as it takes', () => {
  const maps = buildMaps(catalogueOf([quarters], family));
  const [stadt] = maps.get(level('stadt'))!;
  const [kreis] = maps.get(level('kreis'))!;
  expect([...stadt!.paths.keys()]).toEqual(['south', 'north']);
  expect(stadt!.boxes.get(area('south'))).toEqual([6, 500, 994, 994]);
  expect(stadt!.neighbours.get(area('south'))).toEqual(['north']);
  expect(kreis!.boxes.get(area('kreis'))).toEqual([6, 6, 994, 994]);
  expect(parsePath(kreis!.paths.get(area('kreis'))!)).toHaveLength(1);
});

test('an overlay area is the union of its members, in as many parts as they make', () => {
  const programme = { level: 'programm', members: ['a', 'd'] };
  const [map] = buildMaps(catalogueOf([quarters], { ...family, programme })).get(level('programm'))!;
  expect([...map!.paths.keys()]).toEqual(['programme']);
  expect(parsePath(map!.paths.get(area('programme'))!)).toHaveLength(2);
});

test('an area with a child that never had a geometry is left out, because a part must not pass for the whole', () => {
  const maps = buildMaps(catalogueOf([quarters], { ...family, lost: { level: 'raum', parent: 'north' } }));
  expect([...maps.get(level('stadt'))![0]!.paths.keys()]).toEqual(['south']);
  expect(maps.has(level('kreis'))).toBe(false);
});

test('a child that ceased to exist and never had a geometry is no gap', () => {
  const gone = { level: 'raum', parent: 'north', validTo: '2019-01-01' };
  const [map] = buildMaps(catalogueOf([quarters], { ...family, gone })).get(level('stadt'))!;
  expect([...map!.paths.keys()]).toEqual(['south', 'north']);
});

test('a child of an earlier vintage is no gap in the later one', () => {
  const before = { ...quarters, validFrom: '2010-01-01' };
  const { c, d, ...south } = quarters.features;
  const after = { level: 'raum', validFrom: '2019-01-01', features: { ...south, cd: [[box(0, 5, 10, 10)]] } };
  const maps = buildMaps(catalogueOf([before, after], { ...family, cd: { level: 'raum', parent: 'north' } }));
  expect([c, d]).toHaveLength(2);
  expect(maps.get(level('stadt'))!.map((map) => [map.validFrom, [...map.paths.keys()]])).toEqual([
    ['2010-01-01', ['south', 'north']],
    ['2019-01-01', ['south', 'north']],
  ]);
});

test('a level with a geometry of its own keeps it', () => {
  const own = { level: 'stadt', features: { south: [[box(0, 0, 10, 4)]] } };
  const [map] = buildMaps(catalogueOf([quarters, own], family)).get(level('stadt'))!;
  expect([...map!.paths.keys()]).toEqual(['south']);
});
