import { expect, test } from 'vitest';
import { apartIn, knownOf, nearestTo, spaceOf, type Feature } from '../../../src/core/derive/similarity.ts';

const feature = (weight: number, ...values: number[]): Feature => ({ weight, values: Float64Array.from(values) });
const rounded = (space: ReturnType<typeof spaceOf>, to: number, count = 9): [number, number][] =>
  nearestTo(space, to, count).map(({ at, distance }) => [at, Number(distance.toFixed(4))]);

/**
 * Four areas, two indicators, the first with three times the weight of the second.
 *   2, 2, 6, 6:     mean 4,  deviations −2, −2, 2, 2,      standard deviation 2:  −1, −1, 1, 1
 *   10, 30, 10, 30: mean 20, deviations −10, 10, −10, 10,  standard deviation 10: −1, 1, −1, 1
 * From the first area: to the second √((3·0² + 1·2²) / 4) = 1, to the third √((3·2² + 1·0²) / 4) = √3, to the fourth √((12 + 4) / 4) = 2.
 */
const four = spaceOf(4, [feature(3, 2, 2, 6, 6), feature(1, 10, 30, 10, 30)]);

test('the distance is the root of the weighted mean of squared differences in standard deviations', () => {
  expect(rounded(four, 0)).toEqual([
    [1, 1],
    [2, 1.7321],
    [3, 2],
  ]);
  expect(rounded(four, 0, 2)).toEqual([
    [1, 1],
    [2, 1.7321],
  ]);
  expect([...apartIn(four, 0, 3)]).toEqual([2, 2]);
  expect([...apartIn(four, 0, 1)]).toEqual([0, 2]);
});

test('of equally near areas the earlier comes first', () => {
  const line = spaceOf(5, [feature(1, 3, 1, 5, 1, 5)]);
  expect(nearestTo(line, 0, 3).map(({ at }) => at)).toEqual([1, 2, 3]);
});

test('an area is compared over what is known of both, if that is two thirds of the weight', () => {
  // The second indicator of the last area is unknown: 10, 20, 30 have mean 20 and standard deviation √(200/3); the first are −1, −1, 1, 1.
  const space = spaceOf(4, [feature(2, 2, 2, 6, 6), feature(1, 10, 20, 30, NaN)]);
  expect(knownOf(space, 3)).toBeCloseTo(2 / 3, 12);
  expect(rounded(space, 3)).toEqual([
    [2, 0],
    [0, 2],
    [1, 2],
  ]);
  expect(apartIn(space, 3, 0)[1]).toBeNaN();
  const less = spaceOf(4, [feature(1.9, 2, 2, 6, 6), feature(1, 10, 20, 30, NaN)]);
  expect(nearestTo(less, 3, 9)).toEqual([]);
  expect(nearestTo(less, 0, 9).map(({ at }) => at)).toEqual([1, 2]);
});

test('what no two areas differ in does not count', () => {
  const space = spaceOf(3, [feature(1, 0.1, 0.1, 0.1), feature(1, 1, 2, 4)]);
  expect([...space.weights]).toEqual([0, 1]);
  expect(space.weight).toBe(1);
  expect(apartIn(space, 0, 1)[0]).toBeNaN();
  expect(nearestTo(spaceOf(3, [feature(1, 5, 5, 5)]), 0, 3)).toEqual([]);
  expect(nearestTo(spaceOf(2, []), 0, 3)).toEqual([]);
});
