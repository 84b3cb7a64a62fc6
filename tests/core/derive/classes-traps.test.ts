import { expect, test } from 'vitest';
import { naturalBounds } from '../../../src/core/derive/ckmeans.ts';
import { classify, classOf } from '../../../src/core/derive/classes.ts';
import { classCounts } from './class-counts.ts';

const METHODS = ['quantile', 'jenks', 'equal', 'stddev'] as const;
const sorted = (...values: number[]): Float64Array => Float64Array.from(values).sort();

/** The groups that bounds make of figures. */
const groups = (values: readonly number[], count: number): number[][] => {
  const bounds = naturalBounds(sorted(...values), count);
  const made: number[][] = bounds.map(() => []).concat([[]]);
  for (const value of values.toSorted((a, b) => a - b)) made[bounds.filter((bound) => value >= bound).length]!.push(value);
  return made;
};

// The answers that the tests of simple-statistics list for `ckmeans`.
test.each<[number[], number, number[][]]>([
  [[1], 1, [[1]]],
  [[1, 1, 1, 1], 1, [[1, 1, 1, 1]]],
  [[1, 2, 3], 3, [[1], [2], [3]]],
  [[0, 3, 4], 2, [[0], [3, 4]]],
  [[-3, 0, 4], 2, [[-3, 0], [4]]],
  [[1, 2, 2, 3], 3, [[1], [2, 2], [3]]],
  [[1, 2, 2, 3, 3], 3, [[1], [2, 2], [3, 3]]],
  [[3, 2, 3, 5, 2, 1], 3, [[1, 2, 2], [3, 3], [5]]], // prettier-ignore
  [[0, 1, 2, 100, 101, 103], 2, [[0, 1, 2], [100, 101, 103]]], // prettier-ignore
  [[0, 1, 2, 50, 100, 101, 103], 3, [[0, 1, 2], [50], [100, 101, 103]]], // prettier-ignore
  [[64.64249127327881, 64.64249127328245, 57.79216426169771], 2, [[57.79216426169771], [64.64249127327881, 64.64249127328245]]], // prettier-ignore
])('natural groups of %j in %i are the known ones', (values, count, expected) => {
  expect(groups(values, count)).toEqual(expected);
});

test('the quartiles of 1 to 10 are those of R: 3.25, 5.5 and 7.75', () => {
  const classes = classify([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { method: 'quantile', count: 4 });
  expect([3, 4, 5, 6, 7, 8].map((value) => classOf(classes, value))).toEqual([0, 1, 1, 2, 2, 3]);
  expect(classCounts(classes, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([3, 2, 2, 3]);
});

test('a tie at a bound is in one class: nobody who shows the same figure has another colour', () => {
  const values = [1, 2, 2, 2, 2, 2, 3, 4, 5, 6];
  for (const method of METHODS) {
    const classes = classify(values, { method, count: 5, decimals: 0 });
    expect(new Set([2, 2.04, 1.96].map((value) => classOf(classes, value))).size).toBe(1);
    expect(classCounts(classes, values).reduce((sum, count) => sum + count, 0)).toBe(10);
  }
  expect(classCounts(classify(values, { method: 'quantile', count: 5, decimals: 1 }), values)).toEqual([1, 5, 2, 2]);
});

test('rounding that would empty a class makes fewer classes instead', () => {
  const values = [1.01, 1.02, 1.03, 1.04, 1.06, 1.2, 1.21, 1.22];
  for (const method of ['quantile', 'jenks'] as const) {
    const classes = classify(values, { method, count: 5, decimals: 1 });
    expect(classes.breaks).toEqual([1.1, 1.2]);
    expect(classCounts(classes, values)).toEqual([4, 1, 3]);
  }
});

test.each(METHODS)(
  '%s: the highest figure is in the last class, the lowest in the first, even where their decimals are not shown',
  (method) => {
    const values = [0.96, 2, 3, 4, 5, 6, 7, 8, 9, 10.04];
    const classes = classify(values, { method, count: 4, decimals: 1 });
    expect(classOf(classes, 10.04)).toBe(classes.count - 1);
    expect(classOf(classes, 0.96)).toBe(0);
    expect([classes.min, classes.max]).toEqual([1, 10]);
  },
);

test.each(METHODS)('%s: an outlier leaves no class without bounds, and many zeros stay together', (method) => {
  const outlier = classify([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], { method, count: 5, decimals: 0 });
  expect(classOf(outlier, 1000)).toBe(outlier.count - 1);
  expect(classOf(outlier, 9)).toBeLessThanOrEqual(outlier.count - 1);
  const zeros = [...new Array<number>(50).fill(0), 1, 2, 3, 4, 5];
  const classes = classify(zeros, { method, count: 5, decimals: 0 });
  expect(classCounts(classes, zeros)[0]).toBe(50);
});

test.each(METHODS)('%s: figures on both sides of zero are parted in order', (method) => {
  const values = [-10, -5, -1, 0, 1, 5, 10, 20];
  const classes = classify(values, { method, count: 4, decimals: 0 });
  const found = values.map((value) => classOf(classes, value));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(new Set(found).size).toBe(4);
});

test.each(METHODS)('%s: what is no finite number is left out, and figures of any size keep an order', (method) => {
  expect(classify([NaN, Infinity, 2, 3], { method, count: 2, decimals: 0 })).toMatchObject({ min: 2, max: 3 });
  for (const values of [
    [1e300, -1e300, 0],
    [1e9, 1e9 + 0.1, 1e9 + 0.2],
    [1e-200, 2e-200, 9e-200],
  ]) {
    const { breaks, min, max, count } = classify(values, { method, count: 3 });
    expect(count).toBeGreaterThan(1);
    breaks.forEach((bound, at) => expect(bound).toBeGreaterThan(breaks[at - 1] ?? min));
    expect(breaks.at(-1)).toBeLessThanOrEqual(max);
  }
});
