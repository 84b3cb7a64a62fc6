import { expect, test } from 'vitest';
import { surroundingsOf } from '../../../src/core/geo/around.ts';
import { area, box, catalogueOf, level } from './catalogue.ts';

const ring = (x0: number, y0: number, x1: number, y1: number): [number, number][] => [[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]]; // prettier-ignore
const degrees = (features: Parameters<typeof catalogueOf>[0][number]['features']) =>
  surroundingsOf(catalogueOf([{ level: 'raum', crs: 'EPSG:4326', features }]));
const raum = level('raum');

test('a place lies in the area whose polygon is around it, and in none where there is a hole or nothing', () => {
  const { areaAt } = degrees({ a: [[ring(9, 52, 10, 53), ring(9.4, 52.4, 9.6, 52.6)]], b: [[ring(10, 52, 11, 53)]] });
  expect([areaAt(raum, [9.1, 52.1]), areaAt(raum, [10.5, 52.5]), areaAt(raum, [9.5, 52.5]), areaAt(raum, [12, 52.5])]).toEqual([
    'a',
    'b',
    null,
    null,
  ]);
});

test('every part of an area counts', () => {
  const { areaAt } = degrees({ a: [[ring(9, 52, 9.1, 52.1)], [ring(9.8, 52.8, 9.9, 52.9)]] });
  expect(areaAt(raum, [9.85, 52.85])).toBe('a');
});

test('the newest boundaries say in which area a place lies; how far outside it is, those that still have the area', () => {
  const { areaAt, metresOutside } = surroundingsOf(
    catalogueOf([
      { level: 'raum', crs: 'EPSG:4326', validFrom: '2000-01-01', features: { old: [[ring(9, 52, 10, 53)]] } },
      { level: 'raum', crs: 'EPSG:4326', validFrom: '2020-01-01', features: { new: [[ring(9, 52, 10, 53)]] } },
    ]),
  );
  expect(areaAt(raum, [9.5, 52.5])).toBe('new');
  expect(metresOutside(raum, area('old'), [9.5, 52.5])).toBe(0);
});

test('boundaries in metres are met by places in degrees', () => {
  const { areaAt, metresOutside } = surroundingsOf(
    catalogueOf([{ level: 'raum', crs: 'EPSG:25832', features: { a: [[box(0, 0, 4, 4)]] } }]),
  );
  // 9° E is 500 km east in UTM 32; 52° N is 5,761,038 m north there.
  expect(areaAt(raum, [9.001, 52.001])).toBe('a');
  expect(areaAt(raum, [8.999, 52.001])).toBeNull();
  // 0.01° of longitude are 686.9 m at 52° N.
  const metres = metresOutside(raum, area('a'), [8.99, 52.01])!;
  expect(Math.abs(metres - 687)).toBeLessThan(3);
});

test('an area without boundaries, a level without any, and areas the portal does not know are no answer', () => {
  const { areaAt, metresOutside } = degrees({ a: [[ring(9, 52, 10, 53)]] });
  expect(metresOutside(raum, area('b'), [9.5, 52.5])).toBeNull();
  expect(areaAt(level('kreis'), [9.5, 52.5])).toBeNull();
  const catalogue = catalogueOf([{ level: 'raum', crs: 'EPSG:4326', features: { a: [[ring(9, 52, 10, 53)]] } }]);
  expect(surroundingsOf({ ...catalogue, areas: new Map() }).areaAt(raum, [9.5, 52.5])).toBeNull();
});
