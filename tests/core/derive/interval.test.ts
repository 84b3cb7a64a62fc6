import { expect, test } from 'vitest';
import { intervalOf, type FigureParts } from '../../../src/core/derive/interval.ts';
import { intervalsOf } from '../../../src/core/derive/intervals.ts';
import { poissonLimits } from '../../../src/core/derive/poisson.ts';
import type { IndicatorType } from '../../../src/core/model/indicator.ts';

const share = { type: 'share', per: 100 } as const;
const rate = { type: 'rate', per: 1000 } as const;
const of = (numerator: number, denominator: number, per: number): FigureParts => ({
  value: (numerator / denominator) * per,
  numerator,
  denominator,
});

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])(
  'the score interval of %i of %i is the one Newcombe (1998, table I, method 3) printed',
  (numerator, denominator, low, high) => {
    const { lower, upper } = intervalOf(share, of(numerator, denominator, 100))!;
    expect(lower / 100).toBeCloseTo(low, 4);
    expect(upper / 100).toBeCloseTo(high, 4);
  },
);

test('a share of all ends at the whole, a share of none begins at nothing', () => {
  expect(intervalOf(share, of(20, 20, 100))).toMatchObject({ upper: 100 });
  expect(intervalOf(share, of(20, 20, 100))!.lower).toBeCloseTo(100 - 16.11, 2);
  expect(intervalOf(share, of(0, 20, 100))!.lower).toBe(0);
});

/** The chance of at most `count` cases where `expected` are expected. */
function atMost(count: number, expected: number): number {
  let term = Math.exp(-expected);
  let sum = count >= 0 ? term : 0;
  for (let cases = 1; cases <= count; cases++) sum += term *= expected / cases;
  return sum;
}

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('below ten the limits of %i cases leave out 2.5 %% at each end, exactly', (cases) => {
  const [lower, upper] = poissonLimits(cases);
  expect(atMost(cases, upper)).toBeCloseTo(0.025, 4);
  if (cases > 0) expect(1 - atMost(cases - 1, lower)).toBeCloseTo(0.025, 4);
});

test.each([
  [10, 4.795, 18.39],
  [20, 12.217, 30.888],
  [100, 81.364, 121.627],
])('from ten cases on the limits of %i are those of the tables, to a hundredth of a case', (cases, low, high) => {
  const [lower, upper] = poissonLimits(cases);
  expect(Math.abs(lower - low)).toBeLessThan(0.01);
  expect(Math.abs(upper - high)).toBeLessThan(0.01);
});

test('a rate has the limits of its cases, divided as it is: 4 in 2,000 are 2.0 per thousand, between 0.5 and 5.1', () => {
  const { lower, upper } = intervalOf(rate, of(4, 2000, 1000))!;
  expect([lower, upper].map((bound) => bound.toFixed(3))).toEqual(['0.545', '5.121']);
});

test('bounds that the source gave win, whatever kind of figure it is; half of them or crossed ones are none', () => {
  const given = { ...of(81, 263, 100), lower: 20, upper: 40 };
  expect(intervalOf(share, given)).toEqual({ lower: 20, upper: 40 });
  expect(intervalOf({ type: 'median', per: 1 }, { value: 7, lower: 6.5, upper: 8 })).toEqual({ lower: 6.5, upper: 8 });
  expect(intervalOf({ type: 'median', per: 1 }, { value: 7, lower: 6.5 })).toBeNull();
  expect(intervalOf({ type: 'median', per: 1 }, { value: 7, lower: 8, upper: 6 })).toBeNull();
});

test.each<IndicatorType>(['count', 'mean', 'median', 'amount', 'index'])('%s: no interval can be computed', (type) => {
  expect(intervalOf({ type, per: 1 }, { value: 12, numerator: 12, denominator: 1 })).toBeNull();
});

test.each<[string, FigureParts]>([
  ['no numerator', { value: 5, denominator: 100 }],
  ['no denominator', { value: 5, numerator: 5 }],
  ['nothing to divide by', { value: 0, numerator: 0, denominator: 0 }],
  ['a balance below zero', { value: -5, numerator: -5, denominator: 100 }],
  ['more than the whole', { value: 120, numerator: 120, denominator: 100 }],
])('a share has no interval with %s', (_, figure) => {
  expect(intervalOf(share, figure)).toBeNull();
});

test('the figure lies inside its interval even where it was rounded', () => {
  const figure = { value: 7.5, numerator: 7_470_000, denominator: 100_000_000 };
  expect(intervalOf(share, figure)!.upper).toBe(7.5);
});

test('one way for all: where the source gave some bounds, the others are not computed beside them', () => {
  const figures = [{ ...of(5, 50, 100), lower: 8, upper: 12 }, of(20, 50, 100), null];
  expect(intervalsOf(share, figures)).toEqual({
    method: 'delivered',
    reason: null,
    lower: Float64Array.of(8, NaN, NaN),
    upper: Float64Array.of(12, NaN, NaN),
  });
});

test('the method and the reason are told: shares, rates, densities, balances, counts, medians, and parts that are not there', () => {
  const told = (type: IndicatorType, per: number, ...figures: (FigureParts | null)[]) => {
    const { method, reason } = intervalsOf({ type, per }, figures);
    return method ?? reason;
  };
  expect(told('share', 100, of(5, 50, 100), { value: 7 })).toBe('wilson');
  expect(told('rate', 1000, of(5, 50, 1000), null)).toBe('poisson');
  expect(told('rate', 1, of(4299, 2, 1))).toBe('noCases');
  expect(told('rate', 1000, of(5, 50, 1000), of(-3, 50, 1000))).toBe('noCases');
  expect(told('rate', 1000, of(2.5, 50, 1000))).toBe('noCases');
  expect(told('count', 1, { value: 7 })).toBe('count');
  expect(told('median', 1, { value: 7 })).toBe('statistic');
  expect(told('share', 100, { value: 7 }, null)).toBe('noParts');
});
