import { expect, test } from 'vitest';
import { buildMaps, placingFor } from '../../../src/core/geo/maps.ts';
import { box, catalogueOf, level } from './catalogue.ts';

/** Metres to a degree of latitude and of longitude at 52° N, from the ellipsoid GRS 80. */
const [A, E2, LAT] = [6_378_137, 0.006_694_380_022_9, (52 * Math.PI) / 180];
const bend = 1 - E2 * Math.sin(LAT) ** 2;
const NORTH = ((A * (1 - E2)) / bend ** 1.5) * (Math.PI / 180);
const EAST = (A / bend ** 0.5) * Math.cos(LAT) * (Math.PI / 180);

const land = catalogueOf([{ level: 'raum', features: { a: [[box(-20, -20, 20, 20)]] } }]);

test.each([
  ['north', 0, 1000 / NORTH],
  ['east', 1000 / EAST, 0],
])('a kilometre to the %s is a thousand metres on the map', (_, lon, lat) => {
  const { place, metresPerUnit } = placingFor(land)!;
  const [x0, y0] = place(9, 52);
  const [x1, y1] = place(9 + lon, 52 + lat);
  expect(Math.hypot(x1 - x0, y1 - y0) * metresPerUnit).toBeGreaterThan(990);
  expect(Math.hypot(x1 - x0, y1 - y0) * metresPerUnit).toBeLessThan(1010);
  expect(lat > 0 ? y1 < y0 : x1 > x0).toBe(true);
});

test('a place lies in the frame where the drawn borders are', () => {
  const map = buildMaps(land).get(level('raum'))![0]!;
  const { place, metresPerUnit } = placingFor(land)!;
  // 9° E is the middle of UTM zone 32, where the box is centred; its scale is 0.9996 there.
  const [x] = place(9, 52);
  expect(Math.abs(x - map.width / 2)).toBeLessThan(1);
  expect(metresPerUnit * 988).toBeGreaterThan(40_000 * 0.999);
  expect(metresPerUnit * 988).toBeLessThan(40_000 * 1.001);
});

test('what lies outside of the drawn land has a place outside of the frame', () => {
  const { place } = placingFor(land)!;
  expect(place(9, 53)[1]).toBeLessThan(0);
});

test('without boundaries there is nothing to place in', () => {
  expect(placingFor(catalogueOf([]))).toBeNull();
});
