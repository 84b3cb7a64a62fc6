import { expect, test } from 'vitest';
import { unjudgeable } from '../../../src/core/disclose/unjudgeable.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import type { Indicator } from '../../../src/core/model/indicator.ts';
import { area, id, indicator, portalOf, ref, ruleset, seriesOf, share, source, type Short } from '../derive/portal.ts';
import { cellOf, gatedUnder, type Limits } from './gated.ts';

const HELD = { sources: [id<never>('office')] };
const rate = indicator('r', { type: 'rate', per: 1000, ...HELD });
const amount = indicator('a', { type: 'amount', ...HELD });
const of = (parts: { readonly numerator?: number; readonly denominator?: number }): Cell => ({
  kind: 'value',
  value: 4,
  flags: [],
  ...parts,
});

const found = (limits: Limits, kind: Indicator, cell: Short): boolean =>
  unjudgeable(
    portalOf({
      areas: [area('G', 'gemeinde')],
      indicators: [kind],
      series: [seriesOf(kind.id, ['2023', '2024'], { G: [{ kind: 'missing' }, cell] })],
      sources: [source('office', 'rules')],
      rulesets: [ruleset('rules', limits)],
    }),
  ).length > 0;

test.each<[string, Indicator, Short, count: boolean, denominator: boolean]>([
  ['a share that is only a value', share('q', HELD), 4, true, true],
  ['a share with its numerator only', share('q', HELD), of({ numerator: 20 }), true, true],
  ['a share with its denominator only', share('q', HELD), of({ denominator: 500 }), false, false],
  ['a rate that is only a value', rate, 4, true, true],
  ['a rate with its numerator only', rate, of({ numerator: 20 }), false, true],
  ['a mean without the number of cases', indicator('m', { type: 'mean', ...HELD }), 4, true, true],
  ['a mean with the number of cases', indicator('m', { type: 'mean', ...HELD }), of({ denominator: 30 }), false, false],
  ['an amount', amount, 4, true, true],
  ['an amount with cases and base', amount, of({ numerator: 4, denominator: 9 }), false, false],
  ['an index', indicator('i', { type: 'index', ...HELD }), 4, true, true],
  ['a count', indicator('n', HELD), 4, false, false],
  ['a share of a source without rules', share('q'), 4, false, false],
])('limits that cannot be applied to %s', (_, kind, cell, count, denominator) => {
  expect([found({ minCount: 3 }, kind, cell), found({ minDenominator: 10 }, kind, cell)]).toEqual([count, denominator]);
  expect(found({ minPopulation: 10 }, kind, cell)).toBe(false);
});

test('such figures are shown and reported; results of recipes are judged by what goes into them', () => {
  const gate = gatedUnder(
    { minCount: 3 },
    {
      areas: [area('G', 'gemeinde')],
      indicators: [
        indicator('n', HELD),
        share('q', HELD),
        share('inside', { ...HELD, visibility: 'internal' }),
        indicator('double', { type: 'amount', derive: { numerator: [ref('n')], denominator: [], factor: 2 } }),
      ],
      series: ['n', 'q', 'inside'].map((name) => seriesOf(name, ['2024'], { G: [4] })),
    },
  );
  expect(cellOf(gate, 'q')).toMatchObject({ value: 4 });
  expect(gate.withheld.ruleNotApplicable).toEqual(['q']);
});
