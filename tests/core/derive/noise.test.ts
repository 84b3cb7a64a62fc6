import { expect, test } from 'vitest';
import type { FigureParts } from '../../../src/core/derive/interval.ts';
import { differenceInterval, exceedsNoise, outsideOf } from '../../../src/core/derive/noise.ts';

const share = { type: 'share', per: 100 } as const;
const rate = { type: 'rate', per: 1000 } as const;
const count = { type: 'count', per: 1 } as const;
const of = (numerator: number, denominator: number, per = 100): FigureParts => ({
  value: (numerator / denominator) * per,
  numerator,
  denominator,
});

test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
])(
  'the interval of %i of %i less %i of %i is the one Newcombe (1998, table II, method 10) printed',
  (a, m, b, n, lower, upper) => {
    const interval = differenceInterval(share, of(a, m), of(b, n))!;
    expect(interval.lower / 100).toBeCloseTo(lower, 4);
    expect(interval.upper / 100).toBeCloseTo(upper, 4);
    expect(exceedsNoise(share, of(a, m), of(b, n))).toBe(lower > 0);
    expect(exceedsNoise(share, of(b, n), of(a, m))).toBe(lower > 0);
  },
);

test('rates of cases are compared by the Poisson limits of their cases: 10 in 1,000 and 20 in 1,000 may be chance, 10 and 30 are not', () => {
  // Limits of 10: 4.80 to 18.39, of 20: 12.22 to 30.89, of 30: 20.24 to 42.83. √(8.39² + 7.78²) = 11.4 > 10; √(8.39² + 9.76²) = 12.9 < 20.
  expect(exceedsNoise(rate, of(10, 1000, 1000), of(20, 1000, 1000))).toBe(false);
  expect(exceedsNoise(rate, of(10, 1000, 1000), of(30, 1000, 1000))).toBe(true);
  expect(exceedsNoise(rate, of(0, 1000, 1000), of(0, 500, 1000))).toBe(false);
});

test('numbers of people or cases vary like those behind a rate, others are not judged', () => {
  expect(exceedsNoise(count, { value: 10 }, { value: 20 })).toBe(false);
  expect(exceedsNoise(count, { value: 10 }, { value: 30 })).toBe(true);
  expect(exceedsNoise(count, { value: 6000 }, { value: 6400 })).toBe(true);
  expect(exceedsNoise(count, { value: 6000 }, { value: 6100 })).toBe(false);
  expect(exceedsNoise(count, { value: 12.5 }, { value: 30 })).toBe(null);
  expect(exceedsNoise(count, { value: -3 }, { value: 30 })).toBe(null);
});

test('delivered bounds: half-widths of 3 and 4 hide a difference of 5 and no more, whatever the type', () => {
  const about = (value: number, half: number): FigureParts => ({ value, lower: value - half, upper: value + half });
  for (const type of ['median', 'mean', 'share', 'index'] as const) {
    expect(exceedsNoise({ type, per: 1 }, about(50, 3), about(45, 4))).toBe(false);
    expect(exceedsNoise({ type, per: 1 }, about(50, 3), about(44.9, 4))).toBe(true);
  }
});

test('of uneven bounds those count that face the other figure', () => {
  const skewed = { value: 10, lower: 9, upper: 20 };
  expect(exceedsNoise({ type: 'median', per: 1 }, skewed, { value: 5, lower: 4, upper: 6 })).toBe(true);
  expect(exceedsNoise({ type: 'median', per: 1 }, skewed, { value: 15, lower: 14, upper: 16 })).toBe(false);
});

test.each(['mean', 'median', 'amount', 'index'] as const)(
  'without bounds nothing is known of the chance in an indicator of type %s',
  (type) => {
    expect(exceedsNoise({ type, per: 1 }, of(10, 100, 1), of(90, 100, 1))).toBe(null);
  },
);

test('neither is it in densities, in balances, nor where a part is not there', () => {
  expect(exceedsNoise({ type: 'rate', per: 1 }, of(900, 2, 1), of(100, 2, 1))).toBe(null);
  expect(exceedsNoise(rate, of(-12, 1000, 1000), of(15, 1000, 1000))).toBe(null);
  expect(exceedsNoise(share, { value: 10 }, of(10, 1000))).toBe(null);
});

test('a part is tested against what lies outside of it', () => {
  expect(outsideOf(share, of(30, 100), of(100, 1000))).toEqual({ value: (70 / 900) * 100, numerator: 70, denominator: 900 });
  expect(outsideOf(rate, of(3, 100, 1000), of(10, 600, 1000))).toEqual({ value: 14, numerator: 7, denominator: 500 });
});

test('where the parts do not show what lies outside, it is tested against the whole', () => {
  for (const whole of [
    of(100, 100),
    of(20, 1000),
    { value: 10 },
    { value: 10, lower: 9, upper: 11, numerator: 100, denominator: 1000 },
  ])
    expect(outsideOf(share, of(30, 100), whole)).toBe(whole);
  expect(outsideOf(count, { value: 3 }, { value: 10 })).toEqual({ value: 10 });
  // 70 of the remaining 60 cannot be: the two were not counted alike.
  expect(outsideOf(share, of(30, 100), of(100, 160))).toEqual(of(100, 160));
});
