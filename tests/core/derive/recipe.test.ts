import { expect, test } from 'vitest';
import { completion } from '../../../src/core/derive/complete.ts';
import { isComputed } from '../../../src/core/derive/is-computed.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import type { AreaId, IndicatorId } from '../../../src/core/model/ids.ts';
import type { Derivation, Dimension } from '../../../src/core/model/indicator.ts';
import { cellAt } from '../../../src/core/model/series.ts';
import { area, id, indicator, portalOf, ref, seriesOf, share, type Short } from './portal.ts';

const AREAS = [area('K', 'kreis'), area('G1', 'gemeinde', 'K'), area('G2', 'gemeinde', 'K')];
const AGES: Dimension = {
  id: 'alter',
  title: 'Alter',
  categories: ['0-5', '6-17', '18+'].map((category) => ({ id: category, title: category })),
};
const YOUTH: Derivation = {
  numerator: [ref('people', { alter: '0-5' }), ref('people', { alter: '6-17' })],
  denominator: [ref('people')],
  factor: 100,
};

function people(rows: Readonly<Record<string, readonly [total: Short, small: Short, young: Short, adult: Short]>>) {
  const pick = (position: 0 | 1 | 2 | 3) => Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, [row[position]]]));
  return seriesOf('people', ['2024'], pick(0), { 'alter=0-5': pick(1), 'alter=6-17': pick(2), 'alter=18+': pick(3) });
}

function youth(derive: Derivation, rows: Parameters<typeof people>[0]) {
  const indicators = [indicator('people', { dimensions: [AGES] }), share('youth', { derive })];
  return completion(portalOf({ areas: AREAS, indicators, series: [people(rows)] }));
}

const at = ({ portal }: ReturnType<typeof completion>, name: string, where: string): Cell =>
  cellAt(portal.series.get(id<IndicatorId>(name))!, id<AreaId>(where), 0);

test('a recipe adds its parts, divides, multiplies, and keeps numerator and denominator', () => {
  const result = youth(YOUTH, { G1: [200, 10, 20, 170] });
  expect(at(result, 'youth', 'G1')).toEqual({ kind: 'value', value: 15, numerator: 30, denominator: 200, flags: ['computed'] });
});

test('a recipe is computed for parents from their summed parts', () => {
  const result = youth(YOUTH, { G1: [200, 10, 20, 170], G2: [100, 20, 30, 50] });
  expect(at(result, 'youth', 'K')).toMatchObject({ numerator: 80, denominator: 300 });
});

test('a withheld part makes a missing result with a note, and no number', () => {
  const result = youth(YOUTH, { G1: [200, { kind: 'suppressed' }, 20, 170] });
  expect(at(result, 'youth', 'G1')).toEqual({
    kind: 'missing',
    note: 'Nicht berechnet: Ein Wert, der dafür nötig ist, wird geheim gehalten.',
  });
});

test('a withheld part does not matter where all categories are added and their total is known', () => {
  const all = { ...YOUTH, numerator: AGES.categories.map((category) => ref('people', { alter: category.id })) };
  const result = youth(all, { G1: [200, { kind: 'suppressed' }, 20, 170] });
  expect(at(result, 'youth', 'G1')).toMatchObject({ value: 100, numerator: 200 });
});

test.each([
  ['missing', 'missing'],
  ['later', 'later'],
  ['unreliable', 'unreliable'],
  ['notMeaningful', 'notMeaningful'],
] as const)('a part that is %s makes a result that is %s', (part, expected) => {
  expect(at(youth(YOUTH, { G1: [200, { kind: part }, 20, 170] }), 'youth', 'G1')).toEqual({ kind: expected });
});

test('where there is nobody to divide by, a share is not meaningful', () => {
  expect(at(youth(YOUTH, { G1: [0, 0, 0, 0] }), 'youth', 'G1')).toEqual({ kind: 'notMeaningful' });
});

test('a recipe without denominator is a sum', () => {
  const sum = indicator('sum', { derive: { numerator: YOUTH.numerator, denominator: [], factor: 1 } });
  const indicators = [indicator('people', { dimensions: [AGES] }), sum];
  const result = completion(portalOf({ areas: AREAS, indicators, series: [people({ G1: [200, 10, 20, 170] })] }));
  expect(at(result, 'sum', 'G1')).toEqual({ kind: 'value', value: 30, flags: ['computed'] });
});

test('a year goes with the day it ends on', () => {
  const derive = { numerator: [ref('cases')], denominator: [ref('stock')], factor: 1000 };
  const indicators = [
    indicator('cases'),
    indicator('stock'),
    indicator('rate', { type: 'rate', per: 1000, aggregation: 'ratio', derive }),
  ];
  const series = [seriesOf('cases', ['2023', '2024'], { G1: [5, 6] }), seriesOf('stock', ['2024-12-31'], { G1: [300] })];
  const { portal } = completion(portalOf({ areas: AREAS, indicators, series }));
  const rate = portal.series.get(id('rate'))!;
  expect(rate.periods.map(({ key }) => key)).toEqual(['2024']);
  expect(cellAt(rate, id('G1'), 0)).toMatchObject({ value: 20 });
});

test('a recipe may use the result of another, in whatever order they stand', () => {
  const indicators = [
    indicator('z', { derive: { numerator: [ref('b')], denominator: [], factor: 2 } }),
    indicator('b', { derive: { numerator: [ref('a')], denominator: [], factor: 10 } }),
    indicator('a'),
  ];
  const result = completion(portalOf({ areas: AREAS, indicators, series: [seriesOf('a', ['2024'], { G1: [3] })] }));
  expect(at(result, 'z', 'G1')).toMatchObject({ value: 60 });
  expect([...result.portal.series.keys()]).toEqual(['z', 'b', 'a']);
});

test('recipes that need one another, name nothing, share no period or stand beside a table are listed', () => {
  const one = (name: string, part: string) => indicator(name, { derive: { numerator: [ref(part)], denominator: [], factor: 1 } });
  const apart = indicator('apart', { derive: { numerator: [ref('a')], denominator: [ref('late')], factor: 1 } });
  const indicators = [one('x', 'y'), one('y', 'x'), one('w', 'nothing'), one('a', 'late'), indicator('late'), apart];
  const series = [seriesOf('a', ['2024'], { G1: [3] }), seriesOf('late', ['2025'], { G1: [3] })];
  const areas = [area('G1', 'gemeinde')];
  expect(completion(portalOf({ areas, indicators, series })).refusals).toEqual([
    { indicator: 'a', level: null, reason: 'tableGiven' },
    { indicator: 'w', level: null, reason: 'unknownPart' },
    { indicator: 'apart', level: null, reason: 'noCommonPeriod' },
    { indicator: 'x', level: null, reason: 'circle' },
    { indicator: 'y', level: null, reason: 'circle' },
  ]);
});

test('a result too large for a number is missing with a note, never infinite', () => {
  const sum = indicator('sum', { derive: { numerator: [ref('a'), ref('b')], denominator: [], factor: 1 } });
  const q = share('q', { derive: { numerator: [ref('b')], denominator: [ref('a'), ref('b')], factor: 100 } });
  const series = [seriesOf('a', ['2024'], { G1: [1e308] }), seriesOf('b', ['2024'], { G1: [1.5e308] })];
  const result = completion(portalOf({ areas: AREAS, indicators: [indicator('a'), indicator('b'), sum, q], series }));
  const missing = { kind: 'missing', note: 'Nicht berechnet: Das Ergebnis ist zu groß, um damit zu rechnen.' };
  expect([at(result, 'sum', 'G1'), at(result, 'q', 'G1')]).toEqual([missing, missing]);
});

test('computed is what Kreisspiegel added up or divided, not what was delivered with its numerators', () => {
  const rows = { G1: [[30, 200]], G2: [[20, 100]] } as const;
  const given = portalOf({ areas: AREAS.slice(1), indicators: [share('q')], series: [seriesOf('q', ['2024'], rows)] });
  expect(isComputed(completion(given).portal.series.get(id('q'))!)).toBe(false);
  const summed = completion(portalOf({ areas: AREAS, indicators: [share('q')], series: [seriesOf('q', ['2024'], rows)] }));
  expect(isComputed(summed.portal.series.get(id('q'))!)).toBe(true);
  expect([at(summed, 'q', 'G1'), at(summed, 'q', 'K')]).toMatchObject([{ flags: [] }, { flags: ['computed'] }]);
  expect(isComputed(youth(YOUTH, { G1: [200, 10, 20, 170] }).portal.series.get(id('youth'))!)).toBe(true);
});
