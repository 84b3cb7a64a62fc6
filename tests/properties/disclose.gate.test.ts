import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completePortal } from '../../src/core/derive/complete.ts';
import { disclosePortal } from '../../src/core/disclose/disclose.ts';
import type { AreaId, IndicatorId } from '../../src/core/model/ids.ts';
import { cellAt, type Block, type Series } from '../../src/core/model/series.ts';
import {
  area,
  combined,
  id,
  indicator,
  level,
  LEVELS,
  portalOf,
  ref,
  ruleset,
  seriesOf,
  share,
  source,
  type Short,
} from '../core/derive/portal.ts';

const PUBLIC = { audience: 'public', today: '2025-01-01' } as const;
const YEARS = ['2022', '2023', '2024'];
const NAMES = ['S1', 'S2', 'S3'];

const absent = fc.constantFrom<Short>(
  { kind: 'missing' },
  { kind: 'suppressed', note: 'unter 3' },
  { kind: 'later' },
  { kind: 'notMeaningful' },
);
const small = fc.integer({ min: 0, max: 20 });
const row = (cell: fc.Arbitrary<Short>) =>
  fc.array(fc.oneof({ weight: 5, arbitrary: cell }, absent), { minLength: 3, maxLength: 3 });
const rows = (cell: fc.Arbitrary<Short>) =>
  fc.tuple(row(cell), row(cell), row(cell)).map(([a, b, c]) => ({ S1: a, S2: b, S3: c }));
const pair = fc.tuple(small, small).map(([a, b]): Short => [Math.min(a, b), Math.max(a, b) + 1]);
const limits = fc.record({
  minCount: fc.option(fc.integer({ min: 1, max: 8 })),
  minDenominator: fc.option(fc.integer({ min: 1, max: 12 })),
  minPopulation: fc.option(fc.integer({ min: 10, max: 12 })),
});
const data = fc.record({
  counts: rows(small),
  slice: rows(small),
  shares: rows(pair),
  people: rows(fc.integer({ min: 8, max: 15 })),
});
type Data = typeof data extends fc.Arbitrary<infer T> ? T : never;
type Limits = typeof limits extends fc.Arbitrary<infer T> ? T : never;

/**
 * Counts with a breakdown, shares, and what is computed from counts, in three neighbourhoods, the municipality they make up, and an
 * overlay of one of them. The level of the neighbourhoods has a limit of its own.
 */
function portal({ counts, slice, shares, people }: Data, rules: Limits) {
  return completePortal(
    portalOf({
      levels: LEVELS.map((one) => (one.id === 'sozialraum' ? level('sozialraum', 'gemeinde', { minPopulation: 10 }) : one)),
      areas: [
        area('G', 'gemeinde'),
        ...NAMES.map((name) => area(name, 'sozialraum', 'G')),
        combined('P', 'programm', ['S1']),
        combined('PP', 'programm', ['P']),
      ],
      indicators: [
        indicator('n', { sources: [id('office')] }),
        share('q', { sources: [id('office')] }),
        indicator('rate', {
          type: 'rate',
          per: 1000,
          derive: { numerator: [ref('n')], denominator: [ref('people')], factor: 1000 },
        }),
        indicator('people'),
        indicator('copy', { type: 'index', derive: { numerator: [ref('n')], denominator: [], factor: 10 } }),
        indicator('copies', { derive: { numerator: [ref('n'), ref('n')], denominator: [], factor: 1 } }),
        indicator('both', { derive: { numerator: [ref('n'), ref('people')], denominator: [], factor: 1 } }),
        indicator('inverse', { type: 'amount', derive: { numerator: [ref('people')], denominator: [ref('n')], factor: 1 } }),
      ],
      series: [
        seriesOf('n', YEARS, counts, { 'alter=0-17': slice }),
        seriesOf('q', YEARS, shares),
        seriesOf('people', YEARS, people),
      ],
      sources: [source('office', 'rules')],
      rulesets: [ruleset('rules', { ...rules, population: id<IndicatorId>('people') })],
    }),
  );
}

const blocks = (series: ReadonlyMap<unknown, Series>): Block[] =>
  [...series.values()].flatMap(({ total, slices }) => [total, ...slices.values()]);
const columns = ({ value, numerator, denominator }: Block): Float64Array[] => [value, numerator, denominator];

test('no small count, numerator or remainder comes through, whatever the figures', () => {
  fc.assert(
    fc.property(data, limits, (figures, rules) => {
      const { series } = disclosePortal(portal(figures, rules), PUBLIC).published;
      const few = (number: number): boolean => number > 0 && number < (rules.minCount ?? 0);
      const { total, slices } = series.get(id('n'))!;
      for (const block of [total, ...slices.values()]) expect([...block.value].some(few)).toBe(false);
      for (const name of ['q', 'rate']) {
        const { numerator, denominator } = series.get(id(name))!.total;
        expect([...numerator].some(few)).toBe(false);
        expect([...denominator].some((number) => number < (rules.minDenominator ?? 0))).toBe(false);
        if (name === 'q') expect([...denominator].some((number, at) => few(number - numerator[at]!))).toBe(false);
      }
    }),
  );
});

test('what is withheld is withheld in every copy, in quotients, and in areas of this one part', () => {
  fc.assert(
    fc.property(data, limits, (figures, rules) => {
      const open = portal(figures, rules);
      const { series } = disclosePortal(open, PUBLIC).published;
      const kind = (name: string, where: string, period: number) => cellAt(series.get(id(name))!, id<AreaId>(where), period).kind;
      YEARS.forEach((_, period) => {
        for (const where of [...NAMES, 'G', 'P', 'PP']) {
          if (kind('n', where, period) !== 'suppressed') continue;
          for (const name of ['copy', 'copies', 'rate', 'inverse']) expect(kind(name, where, period)).not.toBe('value');
          const people = cellAt(open.series.get(id('people'))!, id<AreaId>(where), period);
          if (people.kind === 'value' && people.value === 0) expect(kind('both', where, period)).not.toBe('value');
        }
        for (const name of series.keys()) {
          if (kind(name, 'S1', period) !== 'suppressed') continue;
          expect([kind(name, 'P', period), kind(name, 'PP', period)]).not.toContain('value');
        }
      });
    }),
  );
});

const decimal = fc.constantFrom(0, 1, 2, 3);
test('no share is shown whose rounded value too few can stand for', () => {
  fc.assert(
    fc.property(fc.integer({ min: -8, max: 20 }), fc.integer({ min: 1, max: 5000 }), decimal, (cases, base, decimals) => {
      // Below zero: all but so many.
      const [numerator, denominator] = [Math.max(0, Math.min(cases < 0 ? base + cases : cases, base)), base];
      const value = Number(((numerator / denominator) * 100).toFixed(decimals));
      const shown = disclosePortal(
        portalOf({
          areas: [area('G', 'gemeinde')],
          indicators: [share('q', { decimals, sources: [id('office')] })],
          series: [seriesOf('q', ['2024'], { G: [{ kind: 'value', value, denominator, flags: [] }] })],
          sources: [source('office', 'rules')],
          rulesets: [ruleset('rules', { minCount: 5 })],
        }),
        PUBLIC,
      ).published;
      const few = [1, 2, 3, 4].filter((n) => n <= base).flatMap((n) => [n, base - n]);
      const possible = few.some((n) => Number(((n / base) * 100).toFixed(decimals)) === value);
      if (possible) expect(cellAt(shown.series.get(id('q'))!, id('G'), 0).kind).toBe('suppressed');
    }),
  );
});

test('where there is no figure no column holds a number', () => {
  fc.assert(
    fc.property(data, limits, (figures, rules) => {
      for (const block of blocks(disclosePortal(portal(figures, rules), PUBLIC).published.series)) {
        block.state.forEach((state, at) => {
          if (state === 0) return;
          expect(columns(block).every((column) => Number.isNaN(column[at]!))).toBe(true);
          if (state === 3) expect(block.notes.has(at)).toBe(false);
        });
      }
    }),
  );
});

test('what has passed the gate passes it unchanged', () => {
  fc.assert(
    fc.property(data, limits, (figures, rules) => {
      const once = disclosePortal(portal(figures, rules), PUBLIC).published;
      const twice = disclosePortal(once, PUBLIC);
      expect(twice.published.series).toEqual(once.series);
      expect(twice.withheld.cells).toEqual([]);
    }),
  );
});

test('stricter rules withhold at least as much', () => {
  fc.assert(
    fc.property(data, limits, limits, (figures, one, other) => {
      const strictest = (a: number | null, b: number | null): number | null =>
        a === null && b === null ? null : Math.max(a ?? 0, b ?? 0);
      const both: Limits = {
        minCount: strictest(one.minCount, other.minCount),
        minDenominator: strictest(one.minDenominator, other.minDenominator),
        minPopulation: strictest(one.minPopulation, other.minPopulation),
      };
      const mild = blocks(disclosePortal(portal(figures, one), PUBLIC).published.series);
      const strict = blocks(disclosePortal(portal(figures, both), PUBLIC).published.series);
      mild.forEach((block, b) => block.state.forEach((state, at) => state !== 0 && expect(strict[b]!.state[at]).toBe(state)));
    }),
  );
});

test('the report counts what the gate withheld', () => {
  fc.assert(
    fc.property(data, limits, (figures, rules) => {
      const open = portal(figures, rules);
      const { published, withheld } = disclosePortal(open, PUBLIC);
      const suppressed = (all: Block[]): number =>
        all.reduce((sum, { state }) => sum + state.filter((one) => one === 3).length, 0);
      const counted = withheld.cells.reduce((sum, { count }) => sum + count, 0);
      expect(suppressed(blocks(published.series)) - suppressed(blocks(open.series))).toBe(counted);
    }),
  );
});
