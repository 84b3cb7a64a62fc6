import { expect, test } from 'vitest';
import { doubleArea, speck, straighten, tidy, type Ring } from '../../../src/core/geo/ring.ts';

const square: Ring = [[0, 0], [4, 0], [4, 4], [0, 4]]; // prettier-ignore

test('the area is positive for a ring that runs clockwise on the screen', () => {
  expect(doubleArea(square)).toBe(32);
  expect(doubleArea(square.toReversed())).toBe(-32);
  expect(doubleArea([])).toBe(0);
});

test('tidying takes away repeated points, points on straight lines and spikes, and nothing of the surface', () => {
  const untidy: Ring = [[2, 0], [2, 0], [4, 0], [9, 0], [4, 0], [4, 4], [0, 4], [0, 2], [0, 0], [1, 0]]; // prettier-ignore
  expect(tidy(untidy)).toEqual([[4, 0], [4, 4], [0, 4], [0, 0]]); // prettier-ignore
  expect(doubleArea(tidy(untidy))).toBe(doubleArea(square));
});

test('a ring without a surface tidies to nothing', () => {
  for (const ring of [[], [[1, 1]], [[1, 1], [1, 1]], [[0, 0], [3, 3], [1, 1]], [[0, 0], [5, 0], [5, 5], [5, 0]]] as Ring[]) expect(tidy(ring)).toEqual([]); // prettier-ignore
});

test('a bow tie keeps its two halves although their areas cancel out', () => {
  const bowTie: Ring = [[0, 0], [4, 4], [4, 0], [0, 4]]; // prettier-ignore
  expect(doubleArea(bowTie)).toBe(0);
  expect(tidy(bowTie)).toEqual(bowTie);
});

test('a line keeps the places where it turns back', () => {
  expect(straighten([[0, 0], [1, 0], [5, 0], [2, 0], [2, 0], [2, 3]])).toEqual([[0, 0], [5, 0], [2, 0], [2, 3]]); // prettier-ignore
  expect(straighten([[7, 7], [7, 7]])).toEqual([[7, 7]]); // prettier-ignore
});

test('a speck is a clockwise square of two units around the middle, whatever the direction of the ring', () => {
  const line: Ring = [[10, 10], [11, 10], [30, 11]]; // prettier-ignore
  expect(speck(line, 1)).toEqual([[19, 10], [21, 10], [21, 12], [19, 12]]); // prettier-ignore
  expect(speck(line.toReversed(), 1)).toEqual(speck(line, 1));
  expect(doubleArea(speck(line, 1))).toBe(8);
  expect(speck(line, 16).flat().every((value) => value % 16 === 0)).toBe(true); // prettier-ignore
});
