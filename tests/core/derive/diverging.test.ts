import { expect, test } from 'vitest';
import { divergingBounds, divergingClass } from '../../../src/core/derive/diverging.ts';

/** −20 to 20 in steps of one: 41 areas, the sizes 0 once and 1 to 20 twice. */
const EVEN = Array.from({ length: 41 }, (_, index) => index - 20);

test('seven classes of readable bounds lie where a quarter, 60 and 88 per cent of the areas are nearer, and never beyond their part of the largest', () => {
  // Quantiles 5, 12 and 18, held to a fifth, a half and four fifths of 20: 4, 10 and 16, of which 15 is read more easily.
  expect(divergingBounds(EVEN, 41, 0)).toEqual([4, 10, 15]);
});

test('fewer than thirty areas have five classes', () => {
  expect(divergingBounds(EVEN, 29, 0)).toEqual([4, 10]);
});

test('one area far from all others has them in several classes', () => {
  // All lie 30 to 45 below: a fifth, a half and four fifths of 45 are 9, 22.5 and 36. Halfway between two steps the lower is taken.
  const below = Array.from({ length: 40 }, (_, index) => -30 - (15 * index) / 39);
  expect(divergingBounds(below, 40, 1)).toEqual([8, 20, 40]);
});

test('bounds are never finer than what is shown, and there is one where nothing differs', () => {
  expect(divergingBounds([0, 0, 0], 3, 1)).toEqual([0.1]);
  expect(divergingBounds([], 40, 0)).toEqual([1]);
  expect(divergingBounds([0.04, -0.02], 2, 1)).toEqual([0.1]);
});

test('differences that cannot be told are left out', () => {
  expect(divergingBounds([...EVEN, NaN, Infinity], 41, 0)).toEqual([4, 10, 15]);
});

test.each([
  [0, 0],
  [0.04, 0],
  [0.44, 0],
  // Shown as 0.5, and so classed with it.
  [0.46, 1],
  [-0.46, -1],
  [0.5, 1],
  [-0.5, -1],
  [1.9, 1],
  [2, 2],
  [-2, -2],
  [99, 2],
])('a difference of %d is in class %d', (difference, expected) => {
  expect(divergingClass([0.5, 2], difference, 1)).toBe(expected);
});
