import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexSeries } from '../../src/core/derive/index-scores.ts';
import type { Cell } from '../../src/core/model/cell.ts';
import type { IndexRecipe } from '../../src/core/model/index-recipe.ts';
import { blockCell, type Series } from '../../src/core/model/series.ts';
import { area, id, portalOf, seriesOf, share, type Short } from '../core/derive/portal.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const RECIPE: IndexRecipe = {
  id: id('lage'),
  parts: [
    { indicator: id('a'), weight: 2, reverse: false },
    { indicator: id('b'), weight: 1, reverse: true },
  ],
  levels: [],
  period: null,
};

const figure = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom<Short>({ kind: 'suppressed' }, { kind: 'missing' }, { kind: 'notMeaningful' }) },
);
const column = fc.array(figure, { minLength: NAMES.length, maxLength: NAMES.length });

function index(a: readonly Short[], b: readonly Short[], recipe = RECIPE): readonly Cell[] | null {
  const series = (name: string, figures: readonly Short[]): Series =>
    seriesOf(name, ['2024'], Object.fromEntries(NAMES.map((one, k) => [one, [figures[k]!]])));
  const portal = portalOf({
    areas: NAMES.map((name) => area(name, 'gemeinde')),
    indicators: [share('a'), share('b')],
    series: [series('a', a), series('b', b)],
  });
  const made = indexSeries(recipe, portal, portal.series);
  return made && NAMES.map((_, k) => blockCell(made.total, k));
}

const number = (short: Short): number => short as number;

test('an area has an index exactly where it has all parts, and never one in place of what is withheld', () => {
  fc.assert(
    fc.property(column, column, (a, b) => {
      const complete = NAMES.map((_, k) => typeof a[k] === 'number' && typeof b[k] === 'number');
      const cells = index(a, b);
      if (complete.filter(Boolean).length < 5) return void expect(cells).toBeNull();
      expect(cells!.map(({ kind }) => kind === 'value')).toEqual(complete);
      cells!.forEach((cell) => expect(cell.kind !== 'value' || Number.isFinite(cell.value)).toBe(true));
    }),
  );
});

test('other units and other zero points of a part change nothing, and reversing all parts mirrors the index at 100', () => {
  const full = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: NAMES.length, maxLength: NAMES.length });
  const mirrored = { ...RECIPE, parts: RECIPE.parts.map((part) => ({ ...part, reverse: !part.reverse })) };
  const values = (cells: readonly Cell[] | null): number[] => cells!.map((cell) => (cell.kind === 'value' ? cell.value : NaN));
  fc.assert(
    fc.property(full, full, fc.integer({ min: 1, max: 50 }), fc.integer({ min: -50, max: 50 }), (a, b, factor, shift) => {
      const plain = values(index(a, b));
      const scaled = values(
        index(
          a.map((one) => number(one) * factor + shift),
          b,
        ),
      );
      const turned = values(index(a, b, mirrored));
      plain.forEach((value, k) => {
        expect(scaled[k]).toBeCloseTo(value, 6);
        expect(turned[k]).toBeCloseTo(200 - value, 6);
      });
      expect(plain.reduce((sum, value) => sum + value, 0) / plain.length).toBeCloseTo(100, 6);
    }),
  );
});
