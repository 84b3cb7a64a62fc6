import { expect, test } from 'vitest';
import { CRS_IDS, fitsCrs, isGeographic, parseCrs } from '../../../src/core/geo/crs.ts';
import { toDegrees, toPlane } from '../../../src/core/geo/plane.ts';
import { GEOGRAPHIC, definitionOf } from '../../../src/core/geo/crs.ts';

test('a reference system is read in every spelling that files have', () => {
  expect(parseCrs('EPSG:25832')).toBe('EPSG:25832');
  expect(parseCrs(' epsg:25833 ')).toBe('EPSG:25833');
  expect(parseCrs('25832')).toBe('EPSG:25832');
  expect(parseCrs('urn:ogc:def:crs:EPSG::3857')).toBe('EPSG:3857');
  expect(parseCrs('http://www.opengis.net/def/crs/EPSG/0/4258')).toBe('EPSG:4258');
  expect(parseCrs('urn:ogc:def:crs:OGC:1.3:CRS84')).toBe('EPSG:4326');
  expect(parseCrs('OGC:CRS84')).toBe('EPSG:4326');
});

test('an unknown reference system is null, never a guess', () => {
  for (const text of ['EPSG:2154', '', 'UTM32', 'EPSG:', 'toString', 'EPSG:258321']) expect(parseCrs(text)).toBeNull();
});

test('the crossing of 9° E and 52° N lies where the formulas of UTM and web Mercator put it', () => {
  const at = (crs: Parameters<typeof definitionOf>[0]): readonly number[] => toPlane('EPSG:4326', definitionOf(crs))([9, 52]);
  expect(at('EPSG:25832')[0]).toBeCloseTo(500_000, 3);
  expect(at('EPSG:25832')[1]).toBeCloseTo(5_761_038.2, 1);
  expect(at('EPSG:4647')[0]).toBeCloseTo(32_500_000, 3);
  expect(at('EPSG:3857')[0]).toBeCloseTo((9 * Math.PI * 6_378_137) / 180, 3);
  expect(at('EPSG:3857')[1]).toBeCloseTo(6_378_137 * Math.log(Math.tan(Math.PI / 4 + (52 * Math.PI) / 360)), 3);
  expect(at('EPSG:4258')).toEqual([9, 52]);
});

test('the middle of the European equal-area grid is 10° E and 52° N', () => {
  const [x, y] = toPlane('EPSG:4326', definitionOf('EPSG:3035'))([10, 52]);
  expect(x).toBeCloseTo(4_321_000, 3);
  expect(y).toBeCloseTo(3_210_000, 3);
});

test('every system leads back to the degrees that it came from', () => {
  for (const crs of CRS_IDS) {
    const [lon, lat] = toDegrees(crs)(toPlane('EPSG:4326', definitionOf(crs))([8.5, 51.5]));
    expect(lon).toBeCloseTo(8.5, 7);
    expect(lat).toBeCloseTo(51.5, 7);
    expect(isGeographic(crs)).toBe(definitionOf(crs) === GEOGRAPHIC);
  }
});

test('degrees that are declared as metres, and metres as degrees, do not fit', () => {
  expect(fitsCrs('EPSG:4326', [9, 52])).toBe(true);
  expect(fitsCrs('EPSG:4326', [500_000, 5_761_038])).toBe(false);
  expect(fitsCrs('EPSG:25832', [500_000, 5_761_038])).toBe(true);
  expect(fitsCrs('EPSG:25832', [32_500_000, 5_761_038])).toBe(false);
  expect(fitsCrs('EPSG:4647', [32_500_000, 5_761_038])).toBe(true);
  expect(fitsCrs('EPSG:4258', [NaN, 52])).toBe(false);
});

test('every system fits its own image of the corners of Germany that lie in its reach', () => {
  for (const crs of CRS_IDS.filter((id) => !id.startsWith('EPSG:31'))) {
    for (const point of [[5.9, 47.3], [15, 55]] as const) expect(fitsCrs(crs, toPlane('EPSG:4326', definitionOf(crs))(point))).toBe(true); // prettier-ignore
  }
});
