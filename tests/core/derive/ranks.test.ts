import { expect, test } from 'vitest';
import { ranksOf } from '../../../src/core/derive/ranks.ts';

const lists = (ranks: ReturnType<typeof ranksOf>) => ({
  of: ranks.of,
  rank: [...ranks.rank],
  ties: [...ranks.ties],
  first: [...ranks.first],
  last: [...ranks.last],
});

test('the highest figure is first, those who show the same share their rank, who has none has no rank', () => {
  expect(lists(ranksOf([12.04, 30, NaN, 11.98, 5], 1))).toEqual({
    of: 4,
    rank: [2, 1, 0, 2, 4],
    ties: [1, 0, 0, 1, 0],
    first: [2, 1, 0, 2, 4],
    last: [3, 1, 0, 3, 4],
  });
});

test('areas change places as far as their intervals meet: A lies above C for sure, B may be anywhere', () => {
  const ranks = ranksOf([30, 20, 10], 0, { lower: [26, 8, 4], upper: [34, 32, 16] });
  expect([[...ranks.first], [...ranks.last]]).toEqual([
    [1, 1, 2],
    [2, 3, 3],
  ]);
});

test('intervals that touch leave the order open; an area without interval is as sure as its figure', () => {
  const ranks = ranksOf([30, 20, 10], 0, { lower: [25, NaN, 6], upper: [35, NaN, 20] });
  expect([[...ranks.first], [...ranks.last]]).toEqual([
    [1, 2, 2],
    [1, 3, 3],
  ]);
});

test('no figures make no ranks', () => {
  expect(lists(ranksOf([NaN, NaN], 1))).toEqual({ of: 0, rank: [0, 0], ties: [0, 0], first: [0, 0], last: [0, 0] });
});

test('a hundred thousand areas are ranked at once: nothing compares each with each', () => {
  const values = Float64Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 100_003);
  const bounds = { lower: values.map((value) => value - 50), upper: values.map((value) => value + 50) };
  const before = performance.now();
  const { first, last } = ranksOf(values, 1, bounds);
  expect(performance.now() - before).toBeLessThan(2000);
  // The figures are whole and all different, so that 101 intervals (0 ± 50 to 100 ± 50) meet the lowest one.
  expect([first[0], last[0]]).toEqual([99_900, 100_000]);
});
