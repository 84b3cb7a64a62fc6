import { expect, test } from 'vitest';
import { distanceTo, largest, poleOf } from '../../../src/core/geo/pole.ts';
import type { Ring } from '../../../src/core/geo/ring.ts';

const rect = (x0: number, y0: number, x1: number, y1: number): Ring => [[x0, y0], [x1, y0], [x1, y1], [x0, y1]]; // prettier-ignore

test('distance is positive inside, negative outside and nothing on the border', () => {
  expect(distanceTo([rect(0, 0, 10, 10)], 5, 4)).toBe(4);
  expect(distanceTo([rect(0, 0, 10, 10)], 13, 14)).toBe(-5);
  expect(distanceTo([rect(0, 0, 10, 10)], 10, 5)).toBeCloseTo(0);
  expect(distanceTo([rect(0, 0, 10, 10), rect(4, 4, 6, 6)], 5, 5)).toBe(-1);
});

test('the point of a square is its middle', () => {
  expect(poleOf([rect(0, 0, 100, 100)])).toEqual([50, 50]);
});

test('the point of a crescent lies in the crescent, not in the bay', () => {
  const crescent: Ring = [[0, 0], [100, 0], [100, 20], [20, 20], [20, 80], [100, 80], [100, 100], [0, 100]]; // prettier-ignore
  expect(distanceTo([crescent], ...poleOf([crescent]))).toBeGreaterThanOrEqual(10);
});

test('the point of a ring-shaped area lies beside its hole', () => {
  const polygon = [rect(0, 0, 100, 100), rect(10, 10, 70, 90)];
  expect(distanceTo(polygon, ...poleOf(polygon))).toBeGreaterThanOrEqual(13);
});

test('an area too thin for whole numbers has its point on a corner', () => {
  const sliver: Ring = [[0, 0], [7, 1], [7, 0]]; // prettier-ignore
  expect(sliver).toContainEqual(poleOf([sliver]));
});

test('the smallest square has its point in the middle', () => {
  expect(poleOf([rect(4, 4, 6, 6)])).toEqual([5, 5]);
});

test('of several parts the one with most surface counts, holes taken off', () => {
  const hollow = [rect(0, 0, 10, 10), rect(1, 1, 9, 9).toReversed()];
  const solid = [rect(20, 20, 27, 27)];
  expect(largest([hollow, solid])).toBe(solid);
});
