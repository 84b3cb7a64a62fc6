import { expect, test } from 'vitest';
import { emptyExtent } from '../../../src/core/geo/extent.ts';
import { planeFor, projectPolygons, toPlane } from '../../../src/core/geo/plane.ts';

const kreis = { x0: 7.4, y0: 51.4, x1: 8.0, y1: 51.8 };
const germany = { x0: 5.87, y0: 47.27, x1: 15.04, y1: 55.06 };

test('a Kreis lies in a transverse Mercator through its middle: metres are metres, north is up', () => {
  const plane = planeFor(kreis);
  expect(plane).toContain('+proj=tmerc');
  const [x, y] = toPlane('EPSG:4326', plane)([7.7, 51.6]);
  expect(x).toBeCloseTo(0, 6);
  expect(y).toBeCloseTo(0, 6);
  const north = toPlane('EPSG:4326', plane)([7.7, 51.7]);
  expect(north[0]).toBeCloseTo(0, 6);
  expect(north[1]).toBeCloseTo(11_126.5, -1);
});

test('Germany lies in an equal-area conic: a square degree keeps its surface in the north and in the south', () => {
  const plane = planeFor(germany);
  expect(plane).toContain('+proj=aea');
  for (const south of [48, 54]) {
    const ring: [number, number][] = [];
    for (let i = 0; i <= 20; i++) ring.push([10 + i / 20, south]);
    for (let i = 0; i <= 20; i++) ring.push([11 - i / 20, south + 1]);
    const points = ring.map(toPlane('EPSG:4326', plane));
    const surface = points.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length]!;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
    const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
    const onSphere = (Math.PI / 180) * 6_371_007 ** 2 * (sine(south + 1) - sine(south));
    expect(surface / onSphere).toBeGreaterThan(0.99);
    expect(surface / onSphere).toBeLessThan(1.01);
  }
});

test('points that cannot be in the reference system are left out, the others stay', () => {
  const extent = emptyExtent();
  const [[ring]] = projectPolygons([[[[0, 0], [NaN, 1], [4, 8], [Infinity, 2], [500_000, 2]]]], 'EPSG:4326', (point) => point, extent) as [[Float64Array]]; // prettier-ignore
  expect([...ring]).toEqual([0, 0, 4, 8]);
  expect(extent).toEqual({ x0: 0, y0: 0, x1: 4, y1: 8 });
});
