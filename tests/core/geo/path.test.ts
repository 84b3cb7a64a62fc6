import { expect, test } from 'vitest';
import { areaPath, linePath, parsePath } from '../../../src/core/geo/path.ts';
import type { Ring } from '../../../src/core/geo/ring.ts';

const triangle: Ring = [[412, 93], [415, 92], [417, 96]]; // prettier-ignore
const far: Ring = [[0, 0], [10, 0], [0, 10]]; // prettier-ignore

test('a ring is written from its first point in relative steps, without a blank too many', () => {
  expect(areaPath([[triangle]])).toBe('M412 93l3-1 2 4z');
});

test('holes and exclaves follow as rings of their own', () => {
  expect(areaPath([[triangle, far], [far]])).toBe('M412 93l3-1 2 4zM0 0l10 0-10 10zM0 0l10 0-10 10z');
  expect(areaPath([])).toBe('');
});

test('a line stays open unless it ends where it begins', () => {
  expect(linePath(triangle)).toBe('M412 93l3-1 2 4');
  expect(linePath([...triangle, triangle[0]!])).toBe('M412 93l3-1 2 4z');
  expect(linePath([])).toBe('');
});

test('reading a path gives back the points that were written', () => {
  expect(parsePath(areaPath([[triangle, far]]))).toEqual([triangle, far]);
  expect(parsePath(linePath(triangle) + linePath(far))).toEqual([triangle, far]);
  expect(parsePath('')).toEqual([]);
});
