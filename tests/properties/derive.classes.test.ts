import { quantileSorted } from 'd3-array';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify, classOf } from '../../src/core/derive/classes.ts';
import { roundTo } from '../../src/core/text/round.ts';
import { classCounts } from '../core/derive/class-counts.ts';

const METHODS = ['quantile', 'jenks', 'equal', 'stddev'] as const;
/** Figures as they occur: few or many, with ties, zeros, outliers, and numbers that are not kind to binary fractions. */
const figure = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ min: -100, max: 100, noNaN: true }),
  fc.double({ min: -1e7, max: 1e7, noNaN: true }),
  fc.constant(0),
);
const figures = fc.array(figure, { maxLength: 60 });
const options = fc.record({
  method: fc.constantFrom(...METHODS),
  count: fc.integer({ min: 1, max: 9 }),
  decimals: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
});
const chosen = ({ decimals, ...rest }: { method: (typeof METHODS)[number]; count: number; decimals: number | undefined }) =>
  decimals === undefined ? rest : { ...rest, decimals };

test('bounds ascend strictly inside the range, and every figure is in exactly one class', () => {
  fc.assert(
    fc.property(figures, options, (values, wanted) => {
      const classes = classify(values, chosen(wanted));
      const { breaks, min, max, count } = classes;
      breaks.forEach((bound, i) => expect(bound).toBeGreaterThan(breaks[i - 1] ?? min));
      if (breaks.length > 0) expect(breaks.at(-1)).toBeLessThanOrEqual(max);
      expect(count).toBe(values.length === 0 ? 0 : breaks.length + 1);
      expect(count).toBeLessThanOrEqual(wanted.count);
      expect(classCounts(classes, values).reduce((sum, inClass) => sum + inClass, 0)).toBe(values.length);
    }),
  );
});

test('a higher figure is never in a lower class', () => {
  fc.assert(
    fc.property(figures, options, figure, figure, (values, wanted, a, b) => {
      const classes = classify(values, chosen(wanted));
      expect(classOf(classes, Math.min(a, b))).toBeLessThanOrEqual(classOf(classes, Math.max(a, b)));
    }),
  );
});

test('quantiles and natural breaks leave no class empty, however their bounds are rounded', () => {
  fc.assert(
    fc.property(figures, options, fc.constantFrom('quantile', 'jenks'), (values, wanted, method) => {
      const counts = classCounts(classify(values, chosen({ ...wanted, method } as typeof wanted)), values);
      expect(counts.every((inClass) => inClass > 0)).toBe(true);
    }),
  );
});

test('no bound has more decimals than the figures it parts', () => {
  fc.assert(
    fc.property(figures, options, fc.integer({ min: 0, max: 3 }), (values, wanted, decimals) => {
      for (const bound of classify(values, { ...wanted, decimals }).breaks) expect(roundTo(bound, decimals)).toBe(bound);
    }),
  );
});

test('the order of the figures does not matter', () => {
  fc.assert(
    fc.property(figures, options, (values, wanted) => {
      expect(classify([...values].reverse(), chosen(wanted))).toEqual(classify(values, chosen(wanted)));
    }),
  );
});

test('without ties quantile classes part the figures where the quantiles of d3 do', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 9, maxLength: 40 }),
      fc.integer({ min: 2, max: 9 }),
      (values, count) => {
        const sorted = [...values].sort((a, b) => a - b);
        const exact = Array.from({ length: count - 1 }, (_, i) =>
          Number(quantileSorted(sorted, (i + 1) / count)!.toPrecision(12)),
        );
        const classes = classify(values, { method: 'quantile', count });
        for (const value of values) expect(classOf(classes, value)).toBe(exact.filter((bound) => value >= bound).length);
      },
    ),
  );
});
