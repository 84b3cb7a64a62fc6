import { expect, test } from 'vitest';
import type { Derivation, Dimension, Indicator } from '../../../src/core/model/indicator.ts';
import { area, id, indicator, ref, seriesOf, share, type Short } from '../derive/portal.ts';
import { cellOf, gatedUnder, WITHHELD, type Limits } from './gated.ts';

const TEN: Limits = { minCount: 10 };
const recipe = (numerator: Derivation['numerator'], denominator: Derivation['denominator'] = [], factor = 1): Derivation => ({
  numerator,
  denominator,
  factor,
});
const held = (name: string, more: Partial<Indicator> = {}) => indicator(name, { sources: [id('office')], ...more });

/** Counts of one area, and a result. */
function result(figures: Readonly<Record<string, Short>>, derived: Indicator, ...more: readonly Indicator[]) {
  const names = Object.keys(figures);
  const gate = gatedUnder(TEN, {
    areas: [area('G', 'gemeinde')],
    indicators: [...names.map((name) => held(name)), ...more, derived],
    series: names.map((name) => seriesOf(name, ['2024'], { G: [figures[name]!] })),
  });
  return cellOf(gate, derived.id);
}

test.each(['count', 'amount', 'rate', 'index', 'mean', 'median', 'share'] as const)(
  'a copy of type %s, scaled or not, does not show what is withheld',
  (type) => {
    for (const factor of [1, 10, -3, 0.5]) {
      const copy = indicator('d', { type, derive: recipe([ref('faelle')], [], factor) });
      expect(result({ faelle: 7 }, copy)).toEqual(WITHHELD);
    }
  },
);

test('nor does a copy of a copy, or a sum of copies', () => {
  const copy = indicator('copy', { type: 'amount', derive: recipe([ref('faelle')]) });
  expect(result({ faelle: 7 }, indicator('d', { derive: recipe([ref('copy')], [], 10) }), copy)).toEqual(WITHHELD);
  expect(result({ faelle: 7 }, indicator('d', { derive: recipe([ref('faelle'), ref('faelle')]) }))).toEqual(WITHHELD);
  const counted = { ...copy, type: 'count' as const };
  expect(result({ faelle: 7 }, indicator('d', { derive: recipe([ref('faelle'), ref('copy')]) }), counted)).toEqual(WITHHELD);
});

test('a copy of what may be shown is shown', () => {
  expect(result({ faelle: 12 }, indicator('d', { type: 'index', derive: recipe([ref('faelle')], [], 2) }))).toMatchObject({
    value: 24,
  });
});

test('a quotient is withheld with either of its sides', () => {
  const q = share('q', { derive: recipe([ref('a')], [ref('b')], 100) });
  expect(result({ a: 7, b: 100 }, q)).toEqual(WITHHELD);
  expect(result({ a: 400, b: 7 }, { ...q, type: 'rate' })).toEqual(WITHHELD);
  expect(result({ a: 20, b: 100 }, q)).toMatchObject({ value: 20, numerator: 20, denominator: 100 });
});

test('a sum of withheld counts is shown when it is large enough itself, and more than one adds to it', () => {
  const sum = indicator('sum', { type: 'amount', derive: recipe([ref('a'), ref('b')]) });
  expect(result({ a: 7, b: 8 }, sum)).toMatchObject({ value: 15 });
  expect(result({ a: 4, b: 5 }, sum)).toEqual(WITHHELD);
  expect(result({ a: 7, b: 0 }, sum)).toEqual(WITHHELD);
  expect(result({ a: 40, b: 0 }, sum)).toMatchObject({ value: 40 });
});

test('a sum with an amount that is withheld cannot be judged by its size, and is withheld', () => {
  const money = indicator('money', { type: 'amount', derive: recipe([ref('a')], [], 1000) });
  expect(result({ a: 7, b: 800 }, indicator('sum', { type: 'amount', derive: recipe([ref('money'), ref('b')]) }), money)).toEqual(
    WITHHELD,
  );
});

const AGES: Dimension = {
  id: 'alter',
  title: 'Alter',
  categories: ['jung', 'alt'].map((category) => ({ id: category, title: category })),
};

/** All ages of the people of an area with 700 inhabitants, under limits. */
function allAges(limits: Limits, young: Short, old: Short, total: Short) {
  const derive = recipe(AGES.categories.map((category) => ref('people', { alter: category.id })));
  const gate = gatedUnder(limits, {
    areas: [area('G', 'gemeinde', null, { attributes: new Map([['population', '700']]) })],
    indicators: [held('people', { dimensions: [AGES] }), indicator('sum', { derive })],
    series: [seriesOf('people', ['2024'], { G: [total] }, { 'alter=jung': { G: [young] }, 'alter=alt': { G: [old] } })],
  });
  return cellOf(gate, 'sum');
}

test('all categories together are their total, and withheld with it', () => {
  expect(allAges(TEN, 7, 8, 15)).toMatchObject({ value: 15 });
  expect(allAges(TEN, { kind: 'suppressed' }, 8, 15)).toMatchObject({ value: 15 });
  expect(allAges(TEN, 4, 5, 9)).toEqual(WITHHELD);
  expect(allAges({ minPopulation: 1000 }, 300, 400, 700)).toEqual(WITHHELD);
});

test('tables beside recipes that need one another are withheld together', () => {
  const copies = ['x', 'y', 'z'].map((name, i) =>
    indicator(name, { type: 'amount', derive: recipe([ref(['faelle', 'x', 'y'][i]!)]) }),
  );
  const circle = [indicator('x', { type: 'amount', derive: recipe([ref('z'), ref('faelle')]) }), ...copies.slice(1)];
  for (const indicators of [copies, circle, circle.toReversed()]) {
    const gate = gatedUnder(TEN, {
      areas: [area('G', 'gemeinde')],
      indicators: [...indicators, held('faelle')],
      series: ['x', 'y', 'z', 'faelle'].map((name) => seriesOf(name, ['2024'], { G: [7] })),
    });
    expect(['x', 'y', 'z', 'faelle'].map((name) => cellOf(gate, name))).toEqual([WITHHELD, WITHHELD, WITHHELD, WITHHELD]);
    expect(gate.withheld.cells.find(({ indicator: name }) => name === 'y')).toEqual({
      indicator: 'y',
      reason: 'ingredient',
      count: 1,
    });
  }
});

test('recipes may need one another over any number of steps', () => {
  const names = Array.from({ length: 300 }, (_, i) => `d${i}`);
  const chain = names.map((name, i) => indicator(name, { type: 'amount', derive: recipe([ref(names[i + 1] ?? 'faelle')]) }));
  const gate = gatedUnder(TEN, {
    areas: [area('G', 'gemeinde')],
    indicators: [...chain, held('faelle')],
    series: [...names, 'faelle'].map((name) => seriesOf(name, ['2024'], { G: [7] })),
  });
  expect(names.map((name) => cellOf(gate, name))).toEqual(names.map(() => WITHHELD));
});
