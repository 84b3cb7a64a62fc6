import { expect, test } from 'vitest';
import { areaAhead, isDirection, middleArea, type Point } from '../../src/islands/map-walk.ts';

/*  0 . 1
    . 2 .
    3 . 4  (y grows downwards, as in the drawing) */
const CROSS: readonly Point[] = [
  [0, 0],
  [20, 0],
  [10, 10],
  [0, 20],
  [20, 20],
];

test.each([
  [0, 'ArrowRight', 2],
  [0, 'ArrowDown', 2],
  [2, 'ArrowUp', 0],
  [4, 'ArrowLeft', 2],
  [3, 'ArrowUp', 2],
] as const)('from area %d %s leads to area %d', (from, direction, to) => {
  expect(areaAhead(CROSS, from, direction)).toBe(to);
});

test('where nothing lies ahead, one stays', () => {
  expect(areaAhead(CROSS, 1, 'ArrowRight')).toBe(1);
  expect(areaAhead([[5, 5]], 0, 'ArrowUp')).toBe(0);
});

test('an area straight ahead is preferred to a nearer one far aside', () => {
  expect(
    areaAhead(
      [
        [0, 0],
        [30, 0],
        [5, 12],
      ],
      0,
      'ArrowRight',
    ),
  ).toBe(1);
});

test('an area far aside is reached when nothing lies straight ahead', () => {
  expect(
    areaAhead(
      [
        [0, 0],
        [5, 12],
      ],
      0,
      'ArrowRight',
    ),
  ).toBe(1);
});

test('the walk starts in the middle', () => {
  expect(middleArea(CROSS)).toBe(2);
});

test('only arrow keys are directions', () => {
  expect(['ArrowUp', 'Enter', 'toString'].map(isDirection)).toEqual([true, false, false]);
});
