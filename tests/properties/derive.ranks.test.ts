import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalOf } from '../../src/core/derive/interval.ts';
import { ranksOf, type Bounds } from '../../src/core/derive/ranks.ts';

/** Figures with ties and gaps, each with how far its interval reaches down and up. */
const area = fc.record({
  value: fc.oneof(fc.double({ min: -50, max: 50, noNaN: true }), fc.integer({ min: -3, max: 3 }), fc.constant(NaN)),
  down: fc.double({ min: 0, max: 20, noNaN: true }),
  up: fc.double({ min: 0, max: 20, noNaN: true }),
});
type Area = typeof area extends fc.Arbitrary<infer T> ? T : never;
const areas = fc.array(area, { maxLength: 40 });
const decimals = fc.integer({ min: 0, max: 2 });
const bounds = (list: readonly Area[], width = 1): Bounds => ({
  lower: list.map(({ value, down }) => value - down * width),
  upper: list.map(({ value, up }) => value + up * width),
});
const rank = (list: readonly Area[], digits: number, width?: number) =>
  ranksOf(
    list.map(({ value }) => value),
    digits,
    bounds(list, width),
  );

test('the own rank, and those a tie takes up, lie in the range, and the range within all ranks', () => {
  fc.assert(
    fc.property(areas, decimals, (list, digits) => {
      const { of, first, last, ...own } = rank(list, digits);
      list.forEach(({ value }, at) => {
        if (Number.isNaN(value)) return expect([own.rank[at], first[at], last[at]]).toEqual([0, 0, 0]);
        expect(first[at]).toBeGreaterThanOrEqual(1);
        expect(first[at]).toBeLessThanOrEqual(own.rank[at]!);
        expect(last[at]).toBeGreaterThanOrEqual(own.rank[at]! + own.ties[at]!);
        expect(last[at]).toBeLessThanOrEqual(of);
      });
    }),
  );
});

test('wider intervals never make a range smaller', () => {
  fc.assert(
    fc.property(areas, decimals, fc.double({ min: 1, max: 5, noNaN: true }), (list, digits, factor) => {
      const [narrow, wide] = [rank(list, digits), rank(list, digits, factor)];
      list.forEach((_, at) => {
        expect(wide.first[at]).toBeLessThanOrEqual(narrow.first[at]!);
        expect(wide.last[at]).toBeGreaterThanOrEqual(narrow.last[at]!);
      });
    }),
  );
});

test('the order in which areas are given does not matter', () => {
  fc.assert(
    fc.property(areas, decimals, (list, digits) => {
      const [one, other] = [rank(list, digits), rank(list.toReversed(), digits)];
      for (const key of ['rank', 'ties', 'first', 'last'] as const) expect([...other[key]].reverse()).toEqual([...one[key]]);
    }),
  );
});

test('without width and ties the range is the rank; with ties it is what the tie takes up', () => {
  fc.assert(
    fc.property(areas, decimals, (list, digits) => {
      const { rank: own, ties, first, last } = rank(list, digits, 0);
      list.forEach((_, at) => expect([first[at], last[at]]).toEqual([own[at], own[at]! + ties[at]!]));
    }),
  );
});

test('a range is what comparing every two areas says', () => {
  fc.assert(
    fc.property(areas, (list) => {
      const whole = list.map(({ value, ...rest }) => ({ value: Math.round(value), ...rest }));
      const { lower, upper } = bounds(whole);
      const { first, last, of } = rank(whole, 0);
      whole.forEach(({ value }, at) => {
        if (Number.isNaN(value)) return;
        expect(first[at]).toBe(1 + whole.filter((_, other) => lower[other]! > upper[at]!).length);
        expect(last[at]).toBe(of - whole.filter((_, other) => upper[other]! < lower[at]!).length);
      });
    }),
  );
});

test('an interval holds its figure, stays in what is possible, and shrinks as numbers grow', () => {
  const counts = fc.record({ whole: fc.integer({ min: 1, max: 100_000 }), portion: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(counts, fc.constantFrom('share' as const, 'rate' as const), ({ whole, portion }, type) => {
      const part = Math.round(whole * portion);
      const interval = (times: number) => {
        const [numerator, denominator] = [part * times, whole * times];
        return intervalOf({ type, per: 100 }, { value: (numerator / denominator) * 100, numerator, denominator })!;
      };
      const [small, large] = [interval(1), interval(9)];
      const value = (part / whole) * 100;
      expect(small.lower).toBeLessThanOrEqual(value);
      expect(small.upper).toBeGreaterThanOrEqual(value);
      expect(small.lower).toBeGreaterThanOrEqual(0);
      if (type === 'share') expect(small.upper).toBeLessThanOrEqual(100);
      expect(large.upper - large.lower).toBeLessThan(small.upper - small.lower);
    }),
  );
});
