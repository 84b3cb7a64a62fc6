import { expect, test } from 'vitest';
import { difference } from '../../../src/core/derive/difference.ts';
import { extremes } from '../../../src/core/derive/extremes.ts';
import { breaksBetween } from '../../../src/core/derive/series-breaks.ts';
import { absencesAt, valuesAt, valuesOverYears } from '../../../src/core/derive/values.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import { cell, id, indicator, seriesOf, share } from './portal.ts';

const PEOPLE = indicator('people', { unit: 'Personen' });

test('differences of shares are percentage points, without the noise of binary fractions', () => {
  expect(difference(cell(34.2), cell(31.9), share('q'))).toEqual({ kind: 'points', value: 2.3 });
  expect(difference(cell(1), cell(3), indicator('r', { type: 'rate', unit: { de: '%' } }))).toEqual({
    kind: 'points',
    value: -2,
  });
});

test('differences of everything else are in its own unit', () => {
  expect(difference(cell(120), cell(100), PEOPLE)).toEqual({ kind: 'unit', value: 20 });
  expect(difference(cell(12), cell(10), indicator('r', { type: 'rate', unit: 'je 1.000', per: 1000 }))).toEqual({
    kind: 'unit',
    value: 2,
  });
});

test.each<Cell['kind']>(['missing', 'later', 'suppressed', 'protected', 'unreliable', 'notMeaningful'])(
  'there is no difference to or from what is %s',
  (kind) => {
    const absent = { kind } as Cell;
    expect(difference(absent, cell(1), PEOPLE)).toBeNull();
    expect(difference(cell(1), absent, PEOPLE)).toBeNull();
  },
);

test('the five areas of the textbook: one lies six points above the city, the others 1.5 below', () => {
  expect(difference(cell(10), cell(4), share('q'))).toEqual({ kind: 'points', value: 6 });
  expect(difference(cell(2.5), cell(4), share('q'))).toEqual({ kind: 'points', value: -1.5 });
});

test('what is too far apart for a number has no difference', () => {
  expect(difference(cell(1e308), cell(-1e308), PEOPLE)).toBeNull();
});

test('across a declared break nothing is comparable; a break belongs to its own period and all after it', () => {
  const broken = { ...PEOPLE, breaks: [{ period: '2021', note: '' }] };
  const series = seriesOf('people', ['2019', '2020', '2021', '2022'], { A: [1, 2, 3, 4] });
  const breaks = (from: number, to: number) => breaksBetween(series, id('A'), from, to, broken);
  expect([breaks(0, 1), breaks(1, 2), breaks(3, 0), breaks(2, 3)]).toEqual([[], ['2021'], ['2021'], []]);
  expect(breaks(0, 7)).toEqual([]);
});

test('a break is found across kinds of period', () => {
  const broken = { ...PEOPLE, breaks: [{ period: '2020', note: '' }] };
  const days = seriesOf('people', ['2019-06-30', '2020-06-30', '2020-12-31'], { A: [1, 2, 3] });
  expect(breaksBetween(days, id('A'), 0, 1, broken)).toEqual(['2020']);
  expect(breaksBetween(days, id('A'), 1, 2, broken)).toEqual([]);
  const schoolYears = seriesOf('people', ['2018/19', '2019/20', '2020/21'], { A: [1, 2, 3] });
  // The school year 2019/20 lies on both sides.
  expect(breaksBetween(schoolYears, id('A'), 0, 1, broken)).toEqual(['2020']);
  expect(breaksBetween(schoolYears, id('A'), 1, 2, broken)).toEqual(['2020']);
});

test('a break flagged at one area counts for that area', () => {
  const flagged: Cell = { kind: 'value', value: 2, flags: ['break'] };
  const series = seriesOf('people', ['2019', '2020'], { A: [1, flagged], B: [1, 2] });
  expect(breaksBetween(series, id('A'), 0, 1, PEOPLE)).toEqual(['2020']);
  expect(breaksBetween(series, id('B'), 0, 1, PEOPLE)).toEqual([]);
});

test('extremes name everyone who shows the figure', () => {
  const entries = [
    ['A', 12.34],
    ['B', 12.26],
    ['C', 2],
    ['D', NaN],
    ['E', 2.04],
  ] as const;
  expect(extremes(entries, 1)).toEqual({ highest: { value: 12.3, of: ['A', 'B'] }, lowest: { value: 2, of: ['C', 'E'] } });
  expect(extremes([['D', NaN]], 1)).toBeNull();
});

test('figures of a period come in the order of the areas, with NaN for what is none, and the reasons are counted', () => {
  const series = seriesOf('n', ['2023', '2024'], { A: [1, 2], B: [3, { kind: 'suppressed' }], C: [{ kind: 'later' }, 0] });
  const areas = [id<never>('C'), id<never>('B'), id<never>('X')];
  expect([...valuesAt(series, areas, 1)]).toEqual([0, NaN, NaN]);
  expect([...valuesOverYears(series, areas, () => true)]).toEqual([0, 3]);
  expect(absencesAt(series, areas, 1)).toEqual({
    missing: 1,
    later: 0,
    suppressed: 1,
    protected: 0,
    unreliable: 0,
    notMeaningful: 0,
  });
});
