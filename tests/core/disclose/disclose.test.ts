import { expect, test } from 'vitest';
import { disclosePortal } from '../../../src/core/disclose/disclose.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import type { IndicatorId } from '../../../src/core/model/ids.ts';
import { area, id, indicator, level, portalOf, ref, ruleset, seriesOf, share, source, type Short } from '../derive/portal.ts';
import { cellOf, gated, gatedUnder, PUBLIC, WITHHELD, type Gated, type Limits } from './gated.ts';

/** One indicator of one area under one ruleset. */
function under(limits: Limits, kind: ReturnType<typeof indicator>, ...cells: readonly Short[]) {
  const years = cells.map((_, year) => String(2020 + year));
  return gatedUnder(limits, {
    areas: [area('G', 'gemeinde', null, { attributes: new Map([['population', '5000']]) })],
    indicators: [{ ...kind, sources: [id('office')] }],
    series: [seriesOf(kind.id, years, { G: cells }, {}, kind.per)],
  });
}
const kinds = (result: Gated, name: string, count: number): string[] =>
  Array.from({ length: count }, (_, year) => cellOf(result, name, 'G', year).kind);

test('counts from one up to the minimum are withheld; zero and the minimum are not', () => {
  const result = under({ minCount: 3 }, indicator('n'), 0, 1, 2, 3, -1, 0.5);
  expect(kinds(result, 'n', 6)).toEqual(['value', 'suppressed', 'suppressed', 'value', 'suppressed', 'suppressed']);
  expect(result.withheld.cells).toEqual([{ indicator: 'n', reason: 'count', count: 4 }]);
});

test('a share is withheld for a small numerator and for what is left to the whole', () => {
  const result = under({ minCount: 3 }, share('q'), [0, 50], [2, 50], [3, 50], [47, 50], [48, 50], [50, 50]);
  expect(kinds(result, 'q', 6)).toEqual(['value', 'suppressed', 'value', 'value', 'suppressed', 'value']);
  expect(result.withheld.cells).toEqual([
    { indicator: 'q', reason: 'count', count: 1 },
    { indicator: 'q', reason: 'complement', count: 1 },
  ]);
});

test('a numerator that was not delivered is worked out', () => {
  const result = under({ minCount: 3 }, share('q'), { kind: 'value', value: 4, denominator: 50, flags: [] }, 4);
  expect(kinds(result, 'q', 2)).toEqual(['suppressed', 'value']);
});

test('a numerator that was not delivered may be all that would be rounded to the value', () => {
  const of = (value: number, denominator: number): Cell => ({ kind: 'value', value, denominator, flags: [] });
  const shares = [of(0, 3000), of(0.1, 3000), of(0, 900), of(100, 3000), of(99.8, 3000), of(50, 3000)];
  expect(kinds(under({ minCount: 3 }, share('q'), ...shares), 'q', 6)).toEqual([
    'suppressed', // 0.0 % of 3000 is nobody or one
    'suppressed', // two to four
    'value', // 0.0 % of 900 is nobody
    'suppressed',
    'value', // all but five to seven
    'value',
  ]);
  const whole = under({ minCount: 3 }, share('q'), of(0, 300), of(5, 300));
  expect(kinds(whole, 'q', 2)).toEqual(['suppressed', 'value']); // no figure of the table has a decimal, whatever the declaration says
  const exact = under({ minCount: 3 }, share('q'), of((7 / 3000) * 100, 3000), of((2 / 3000) * 100, 3000));
  expect(kinds(exact, 'q', 2)).toEqual(['value', 'suppressed']);
});

test('a mean of too few is withheld', () => {
  const mean = indicator('m', { type: 'mean', aggregation: 'none' });
  const of = (denominator: number): Cell => ({ kind: 'value', value: 41.5, denominator, flags: [] });
  expect(kinds(under({ minCount: 3 }, mean, of(2), of(3)), 'm', 2)).toEqual(['suppressed', 'value']);
});

test('below the least denominator nothing is shown, whatever the numerator', () => {
  expect(kinds(under({ minDenominator: 100 }, share('q'), [0, 99], [50, 100]), 'q', 2)).toEqual(['suppressed', 'value']);
});

test('withheld cells keep no number and no note, in no column', () => {
  const full: Cell = {
    kind: 'value',
    value: 4,
    numerator: 2,
    denominator: 50,
    lower: 1,
    upper: 9,
    flags: ['provisional'],
    note: 'zwei Familien',
  };
  const result = under({ minCount: 3 }, share('q'), full, { kind: 'suppressed', note: 'unter 3' });
  const { total } = result.published.series.get(id('q'))!;
  expect([cellOf(result, 'q'), cellOf(result, 'q', 'G', 1)]).toEqual([WITHHELD, WITHHELD]);
  expect([...total.value, ...total.numerator, ...total.denominator].every(Number.isNaN)).toBe(true);
  expect([total.flags[0], total.notes.size]).toEqual([0, 0]);
});

test('breakdowns are held to the same rules', () => {
  const result = gated({
    areas: [area('G', 'gemeinde')],
    indicators: [indicator('n', { sources: [id('office')] })],
    series: [seriesOf('n', ['2024'], { G: [50] }, { 'alter=0-17': { G: [2] }, 'alter=18+': { G: [48] } })],
    sources: [source('office', 'rules')],
    rulesets: [ruleset('rules', { minCount: 3 })],
  });
  expect(cellOf(result, 'n')).toMatchObject({ value: 50 });
  expect(cellOf(result, 'n', 'G', 0, 'alter=0-17')).toEqual(WITHHELD);
});

test('of several sources the strictest decides', () => {
  const result = gated({
    areas: [area('G', 'gemeinde')],
    indicators: [indicator('n', { sources: [id('mild'), id('open'), id('strict')] })],
    series: [seriesOf('n', ['2024'], { G: [4] })],
    sources: [source('mild', 'three'), source('open'), source('strict', 'ten')],
    rulesets: [ruleset('three', { minCount: 3 }), ruleset('ten', { minCount: 10 })],
  });
  expect(cellOf(result, 'n')).toEqual(WITHHELD);
});

test('what is computed is held to the rules of everything it is computed from', () => {
  const result = gated({
    areas: [area('G', 'gemeinde')],
    indicators: [
      indicator('cases', { sources: [id('office')] }),
      indicator('people'),
      share('q', { derive: { numerator: [ref('cases')], denominator: [ref('people')], factor: 100 } }),
    ],
    series: [seriesOf('cases', ['2023', '2024'], { G: [2, 5] }), seriesOf('people', ['2023', '2024'], { G: [100, 100] })],
    sources: [source('office', 'rules')],
    rulesets: [ruleset('rules', { minCount: 3 })],
  });
  expect([cellOf(result, 'q', 'G', 0), cellOf(result, 'q', 'G', 1)]).toMatchObject([WITHHELD, { value: 5 }]);
});

test('sums of a district are made before anything is withheld, and are judged on their own', () => {
  const result = gated({
    areas: [area('K', 'kreis'), area('G', 'gemeinde', 'K'), area('H', 'gemeinde', 'K')],
    indicators: [indicator('n', { sources: [id('office')] })],
    series: [seriesOf('n', ['2024'], { G: [2], H: [2] })],
    sources: [source('office', 'rules')],
    rulesets: [ruleset('rules', { minCount: 3 })],
  });
  expect([cellOf(result, 'n'), cellOf(result, 'n', 'K')]).toMatchObject([WITHHELD, { value: 4 }]);
});

/** An indicator in two years, and the population of the area, under a least population of 1000. */
function populated(limits: Limits, people: readonly (readonly [string, number])[], attribute?: string) {
  const attributes = new Map(attribute === undefined ? [] : [['population', attribute]]);
  return gated({
    levels: [level('gemeinde', null, { minPopulation: 500 })],
    areas: [area('G', 'gemeinde', null, { attributes })],
    indicators: [indicator('n', { sources: [id('office')] }), indicator('people', { sources: [id('office')] })],
    series: [
      seriesOf('n', ['2020', '2024'], { G: [700, 700] }, { 'alter=0-17': { G: [300, 300] } }),
      seriesOf(
        'people',
        people.map(([year]) => year),
        { G: people.map(([, number]) => number) },
        { 'alter=0-17': { G: people.map(() => 300) } },
      ),
    ],
    sources: [source('office', 'rules')],
    rulesets: [ruleset('rules', { population: id<IndicatorId>('people'), ...limits })],
  });
}

test.each<[string, Limits, [string, number][], string | undefined, string[]]>([
  [
    'the population of the same year',
    { minPopulation: 1000 },
    [
      ['2020', 999],
      ['2024-12-31', 1000],
    ],
    undefined,
    ['suppressed', 'value'],
  ],
  [
    'else the nearest year before, else after',
    { minPopulation: 1000 },
    [
      ['2021', 999],
      ['2022', 1000],
      ['2025', 999],
    ],
    undefined,
    ['suppressed', 'value'],
  ],
  ['else the attribute of the area', { minPopulation: 1000, population: null }, [['2020', 1]], '1000', ['value', 'value']],
  [
    'else the limit of the level',
    { minPopulation: null },
    [
      ['2020', 499],
      ['2024', 500],
    ],
    undefined,
    ['suppressed', 'value'],
  ],
  [
    'no limit where the ruleset says none',
    { minPopulation: 0 },
    [
      ['2020', 1],
      ['2024', 1],
    ],
    undefined,
    ['value', 'value'],
  ],
  [
    'an unknown population is too small',
    { minPopulation: 1000, population: null },
    [['2020', 5000]],
    undefined,
    ['suppressed', 'suppressed'],
  ],
])('inhabitants: %s decides', (_, limits, people, attribute, expected) => {
  const result = populated(limits, people, attribute);
  expect(kinds(result, 'n', 2)).toEqual(expected);
  expect([0, 1].map((year) => cellOf(result, 'n', 'G', year, 'alter=0-17').kind)).toEqual(expected);
});

test('how many people live in a small area may be shown, what they are like may not', () => {
  const result = populated({ minPopulation: 1000 }, [['2020', 700]]);
  expect(cellOf(result, 'people')).toMatchObject({ value: 700 });
  expect(cellOf(result, 'people', 'G', 0, 'alter=0-17')).toEqual(WITHHELD);
});

test('without a ruleset nothing is withheld', () => {
  const parts = { areas: [area('G', 'gemeinde')], indicators: [indicator('n')], series: [seriesOf('n', ['2024'], { G: [1] })] };
  expect(cellOf(gated(parts), 'n')).toMatchObject({ value: 1 });
});

test('the input is not changed, and what needs no change is not copied', () => {
  const portal = portalOf({
    areas: [area('G', 'gemeinde')],
    indicators: [indicator('n', { sources: [id('office')] }), indicator('m')],
    series: [seriesOf('n', ['2024'], { G: [2] }), seriesOf('m', ['2024'], { G: [2] })],
    sources: [source('office', 'rules')],
    rulesets: [ruleset('rules', { minCount: 3 })],
  });
  const { published } = disclosePortal(portal, PUBLIC);
  expect(portal.series.get(id('n'))!.total.value[0]).toBe(2);
  expect(published.series.get(id('m'))!.total).toBe(portal.series.get(id('m'))!.total);
});
