import { expect, test } from 'vitest';
import type { IndexRecipe } from '../../../src/core/model/index-recipe.ts';
import { area, id, share, seriesOf, type Parts, type Short } from '../derive/portal.ts';
import { cellOf, gated, gatedUnder } from './gated.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F'];
const RECIPE: IndexRecipe = {
  id: id('lage'),
  parts: [{ indicator: id('q'), weight: 1, reverse: false }],
  levels: [],
  period: null,
};

const parts = (last: Short, more: Partial<Parts> = {}): Parts => ({
  areas: NAMES.map((name) => area(name, 'gemeinde', null, { attributes: new Map([['population', '5000']]) })),
  indicators: [
    share('q', { sources: [id('office')] }),
    share('lage', { type: 'index', aggregation: 'none', sources: [id('office')] }),
  ],
  series: [
    seriesOf('q', ['2024'], { A: [[10, 50]], B: [[20, 50]], C: [[30, 50]], D: [[10, 50]], E: [[20, 50]], F: [last] }, {}, 100),
  ],
  indices: [RECIPE],
  ...more,
});

test('an index is computed behind the gate: what is withheld has none and moves no other', () => {
  const [one, two] = [gatedUnder({ minCount: 3 }, parts([1, 50])), gatedUnder({ minCount: 3 }, parts([2, 50]))];
  expect(cellOf(one, 'lage', 'F')).toEqual({ kind: 'suppressed' });
  expect(NAMES.map((name) => cellOf(one, 'lage', name))).toEqual(NAMES.map((name) => cellOf(two, 'lage', name)));
  expect(one.published.series.get(id('lage'))?.areas).toEqual(NAMES);
});

test('an index of an internal part is not for the public, nor is its recipe', () => {
  const [quota, index] = parts([10, 50]).indicators;
  const { published, withheld } = gated(parts([10, 50], { indicators: [{ ...quota!, visibility: 'internal' }, index!] }));
  expect([...withheld.indicators]).toEqual([
    ['q', 'internal'],
    ['lage', 'internal'],
  ]);
  expect([published.series.size, published.indices.size, published.indicators.size]).toEqual([0, 0, 0]);
});
