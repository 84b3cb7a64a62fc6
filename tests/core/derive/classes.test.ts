import { expect, test } from 'vitest';
import { classify, classOf, type ClassOptions } from '../../../src/core/derive/classes.ts';
import { classesOverYears } from '../../../src/core/derive/classes-over-years.ts';
import { naturalBounds } from '../../../src/core/derive/ckmeans.ts';
import { id, indicator, seriesOf } from './portal.ts';
import { classCounts } from './class-counts.ts';

const sorted = (...values: number[]): Float64Array => Float64Array.from(values).sort();
const METHODS = ['quantile', 'jenks', 'equal', 'stddev'] as const;

test('the textbook example of ckmeans falls into its three groups', () => {
  expect(naturalBounds(sorted(-1, 2, -1, 2, 4, 5, 6, -1, 2, -1), 3)).toEqual([0.5, 3]);
});

test('natural breaks have the least squared distances of all ways to part the figures', () => {
  const values = sorted(1, 1.2, 3, 3.3, 3.4, 7, 7.5, 12, 12.1, 30);
  const spread = (part: Float64Array): number => {
    const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
    return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  let least = Infinity;
  let best: number[] = [];
  for (let a = 1; a < values.length - 1; a++) {
    for (let b = a + 1; b < values.length; b++) {
      const cost = spread(values.subarray(0, a)) + spread(values.subarray(a, b)) + spread(values.subarray(b));
      if (cost < least) [least, best] = [cost, [a, b]];
    }
  }
  expect(naturalBounds(values, 3).map((bound) => values.findIndex((value) => value >= bound))).toEqual(best);
});

test('quantiles are of type 7: the quartiles of 1 to 5 are 2, 3 and 4', () => {
  expect(classify([5, 3, 1, 4, 2], { method: 'quantile', count: 4 }).breaks).toEqual([2, 3, 4]);
});

test.each<[string, number[], ClassOptions, number[], number[]]>([
  ['ties collapse', [1, 1, 1, 2, 2, 2, 3, 3], { method: 'quantile', count: 5, decimals: 0 }, [2, 3], [3, 3, 2]],
  [
    'many zeros are a class of their own',
    [0, 0, 0, 0, 0, 0, 1, 2, 3, 8],
    { method: 'quantile', count: 5, decimals: 0 },
    [1, 3],
    [6, 2, 2],
  ],
  ['two distinct values make two classes', [1, 1, 2, 2], { method: 'quantile', count: 5, decimals: 0 }, [2], [2, 2]],
  ['two distinct values make two natural classes', [1, 1, 2, 2], { method: 'jenks', count: 5, decimals: 0 }, [2], [2, 2]],
  ['an outlier stands alone', [1, 2, 3, 1000], { method: 'jenks', count: 2, decimals: 0 }, [500], [3, 1]],
  ['equal widths', [0, 10, 20, 100], { method: 'equal', count: 4, decimals: 0 }, [25, 50, 75], [3, 0, 0, 1]],
  ['negative and positive', [-6, -2, 2, 6], { method: 'equal', count: 3, decimals: 0 }, [-2, 2], [1, 1, 2]],
  ['deviations around the mean', [2, 4, 4, 4, 5, 5, 7, 9], { method: 'stddev', count: 4, decimals: 0 }, [3, 5, 7], [1, 3, 2, 2]],
  ['official bounds stay, empty classes too', [1, 2], { method: 'manual', count: 9, breaks: [10, 5, 5] }, [5, 10], [2, 0, 0]],
])('classes: %s', (_, values, options, breaks, counts) => {
  const classes = classify(values, options);
  expect(classes.breaks).toEqual(breaks);
  expect(classCounts(classes, values)).toEqual(counts);
});

test.each(METHODS)('%s: figures that are all equal, or one, make one class; none make none', (method) => {
  expect(classify([3, 3, 3], { method, count: 5, decimals: 1 })).toMatchObject({ breaks: [], min: 3, max: 3, count: 1 });
  expect(classify([7], { method, count: 5, decimals: 1 })).toMatchObject({ breaks: [], min: 7, max: 7, count: 1 });
  expect(classify([NaN], { method, count: 5, decimals: 1 })).toMatchObject({ breaks: [], count: 0 });
});

test('a figure is in the class that its shown form belongs to', () => {
  const classes = classify([12.04, 15.06, 15.14, 17.9], { method: 'quantile', count: 2, decimals: 1 });
  expect(classes.breaks).toEqual([15.1]);
  expect([15.04, 15.06, 15.14].map((value) => classOf(classes, value))).toEqual([0, 1, 1]);
});

test('bounds are as round as they can be without moving a figure', () => {
  const values = [1023, 2480, 3312, 4979, 8011, 9844];
  expect(classify(values, { method: 'quantile', count: 3, decimals: 0 }).breaks).toEqual([3000, 6000]);
  expect(classify([0.11, 0.12, 0.13, 0.14], { method: 'quantile', count: 2, decimals: 2 }).breaks).toEqual([0.13]);
});

test('one set of classes serves all years of a level, and leaves out what is no figure', () => {
  const series = seriesOf('n', ['2023', '2024'], { A: [1, 2], B: [3, { kind: 'suppressed' }], C: [4, 5], K: [500, 900] });
  const quartiles = indicator('n', { classes: { method: 'equal', count: 2, breaks: [] } });
  expect(classesOverYears(series, [id('A'), id('B'), id('C'), id('unknown')], quartiles)).toMatchObject({
    breaks: [3],
    min: 1,
    max: 5,
  });
});
