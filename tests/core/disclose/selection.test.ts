import { expect, test } from 'vitest';
import type {
  SelectionCell,
  SelectionGround,
  SelectionKind,
  SelectionWhole,
} from '../../../src/core/disclose/selection-ground.ts';
import { sumOfSelection } from '../../../src/core/disclose/selection.ts';
import type { Absence } from '../../../src/core/model/cell.ts';

/** A count, `[numerator, denominator]`, or why there is no figure. */
type Short = number | readonly [number, number] | Absence;

const COUNT: SelectionKind = { type: 'count', aggregation: 'sum', per: 1 };
const SHARE: SelectionKind = { type: 'share', aggregation: 'ratio', per: 100 };
const MEDIAN: SelectionKind = { type: 'median', aggregation: 'none', per: 1 };

const cellOf = (name: string, short: Short): SelectionCell => {
  const none = { value: NaN, numerator: NaN, denominator: NaN };
  if (typeof short === 'string') return { name, state: short, flags: 0, ...none };
  if (typeof short === 'number') return { name, state: 'value', flags: 0, ...none, value: short };
  const [numerator, denominator] = short;
  return { name, state: 'value', flags: 0, value: (numerator / denominator) * 100, numerator, denominator };
};
const whole = (name: string, short: Short, parts: readonly number[], more: Partial<SelectionWhole> = {}): SelectionWhole => ({
  ...cellOf(name, short),
  parts,
  more: false,
  at: -1,
  ...more,
});
const ground = (
  kind: SelectionKind,
  shorts: readonly Short[],
  wholes: readonly SelectionWhole[] = [],
  limits: SelectionGround['limits'] = { minCount: 3, minDenominator: 10 },
): SelectionGround => {
  const cells = shorts.map((short, k) => cellOf('ABCDEFGH'[k]!, short));
  return { kind, cell: (at) => cells[at], wholes, limits };
};
const NO_LIMITS = { minCount: null, minDenominator: null };

test('a share of several areas is the ratio of their sums: 218,340 of 3,199,500 is 6.8 per cent', () => {
  const areas: Short[] = [
    [51_485, 858_490],
    [37_567, 590_316],
    [63_124, 887_873],
    [66_164, 862_821],
  ];
  const result = sumOfSelection([0, 1, 2, 3], ground(SHARE, areas));
  expect(result).toMatchObject({ kind: 'ratio', numerator: 218_340, denominator: 3_199_500, count: 4 });
  expect(result.kind === 'ratio' && result.value.toFixed(1)).toBe('6.8');
});

test('counts add up, whatever the order, and each area counts once', () => {
  const here = ground(COUNT, [10, 20, 30.1, 0.2]);
  expect(sumOfSelection([3, 0, 2], here)).toMatchObject({ kind: 'sum', value: 40.3, count: 3 });
  expect(sumOfSelection([2, 3, 0, 0], here)).toEqual(sumOfSelection([0, 2, 3], here));
});

test('a sum has the marks of its parts and that of what was computed', () => {
  const cell = { ...cellOf('A', 10), flags: 1 };
  expect(sumOfSelection([0, 1], { ...ground(COUNT, []), cell: (at) => [cell, cellOf('B', 5)][at] })).toMatchObject({
    flags: 1 | (1 << 6),
  });
});

test('medians, means, indices and what is declared so cannot be added', () => {
  for (const kind of [
    MEDIAN,
    { ...MEDIAN, type: 'mean' as const, aggregation: 'ratio' as const },
    { ...MEDIAN, type: 'index' as const, aggregation: 'sum' as const },
    { ...COUNT, aggregation: 'none' as const },
    { ...SHARE, aggregation: 'sum' as const },
  ])
    expect(sumOfSelection([0, 1], ground(kind, [4, 5]))).toEqual({
      kind: 'refused',
      reason: 'notAdditive',
      names: [],
      states: [],
    });
});

test('areas without figure are named with the reason; those to which the indicator does not apply add nothing', () => {
  expect(sumOfSelection([0, 1, 2, 3], ground(COUNT, [10, 'missing', 'suppressed', 'notMeaningful']))).toEqual({
    kind: 'refused',
    reason: 'noFigure',
    names: ['B', 'C'],
    states: ['missing', 'suppressed'],
  });
  expect(sumOfSelection([0, 1], ground(COUNT, [10, 'notMeaningful']))).toMatchObject({ kind: 'sum', value: 10, count: 2 });
  expect(sumOfSelection([0], ground(COUNT, ['notMeaningful']))).toMatchObject({ reason: 'noFigure', states: ['notMeaningful'] });
  expect(sumOfSelection([7], ground(COUNT, [1]))).toMatchObject({ reason: 'noFigure', states: ['missing'] });
});

test('a ratio needs every numerator and denominator, and somebody to divide by', () => {
  expect(sumOfSelection([0, 1], ground(SHARE, [[1, 4], 7]))).toMatchObject({ reason: 'noParts', names: ['B'] });
  expect(
    sumOfSelection(
      [0, 1],
      ground(
        SHARE,
        [
          [0, 0],
          [0, 0],
        ],
        [],
        NO_LIMITS,
      ),
    ),
  ).toMatchObject({ reason: 'noFigure' });
});

test('nothing chosen, or a sum beyond all numbers, is refused', () => {
  expect(sumOfSelection([], ground(COUNT, [1]))).toMatchObject({ reason: 'empty' });
  expect(sumOfSelection([0, 1], ground(COUNT, [1.5e308, 1.5e308]))).toMatchObject({ reason: 'tooLarge' });
});

test('9 in all and 6 shown would tell the hidden 3', () => {
  const here = ground(COUNT, [4, 2, 'suppressed'], [whole('Kreis', 9, [0, 1, 2])], NO_LIMITS);
  expect(sumOfSelection([0, 1], here)).toEqual({ kind: 'refused', reason: 'rest', names: ['Kreis'], states: [] });
});

test('published areas beside a withheld one hide it as far as a sum is concerned: without it the same can be computed', () => {
  const beside = ground(COUNT, [40, 20, 'protected', 15], [whole('Kreis', 100, [0, 1, 2, 3])]);
  expect(sumOfSelection([0, 1], beside)).toMatchObject({ kind: 'sum', value: 60 });
  expect(sumOfSelection([0, 1, 3], beside)).toMatchObject({ reason: 'rest', names: ['Kreis'] });
  const empty = ground(COUNT, [40, 20, 'protected', 0], [whole('Kreis', 100, [0, 1, 2, 3])]);
  expect(sumOfSelection([0, 1], empty)).toMatchObject({ reason: 'rest', names: ['Kreis'] });
});

test('what is left of a larger area must not be too few, nor nobody, nor all but too few', () => {
  const parts = [0, 1, 2, 3];
  const left = (total: number): unknown =>
    sumOfSelection([0, 1], ground(COUNT, [40, 20, 'suppressed', 'suppressed'], [whole('Kreis', total, parts)]));
  expect([left(62), left(60)]).toMatchObject([{ reason: 'difference' }, { reason: 'difference' }]);
  expect(left(63)).toMatchObject({ kind: 'sum', value: 60 });
  const share = (total: readonly [number, number]): unknown =>
    sumOfSelection([0, 1], ground(SHARE, [[40, 100], [20, 100], 'suppressed', 'suppressed'], [whole('Kreis', total, parts)]));
  expect([share([109, 250]), share([62, 250]), share([66, 208])]).toMatchObject([
    { reason: 'difference' },
    { reason: 'difference' },
    { reason: 'difference' },
  ]);
  expect(share([80, 250])).toMatchObject({ kind: 'ratio', numerator: 60 });
});

test('areas with ground in common are not counted twice', () => {
  const parts = ground(COUNT, [10, 20, 30, 30], [whole('D', 30, [0, 1], { at: 3 })]);
  expect(sumOfSelection([0, 3], parts)).toMatchObject({ reason: 'overlap', names: ['A', 'D'] });
  expect(sumOfSelection([2, 3], parts)).toMatchObject({ kind: 'sum', value: 60 });
});

test('all parts of a published area are that area, even where figures do not add up', () => {
  const here = ground(MEDIAN, [4, 5, 'notMeaningful'], [whole('Stadt', 4.4, [0, 1, 2])]);
  expect(sumOfSelection([0, 1], here)).toMatchObject({ kind: 'whole', value: 4.4, name: 'Stadt', count: 2 });
});

test('a sum that is a withheld area, alone or with published ones, is refused', () => {
  const here = ground(COUNT, [40, 20, 30], [whole('Programmgebiet', 'protected', [0, 1])]);
  expect(sumOfSelection([0, 1], here)).toMatchObject({ reason: 'whole', names: ['Programmgebiet'] });
  expect(sumOfSelection([0, 1, 2], here)).toMatchObject({ reason: 'whole', names: ['Programmgebiet'] });
});

test('a withheld area that is all that is left of a larger one is told by it', () => {
  const wholes = [whole('Programmgebiet', 'protected', [1, 2]), whole('Kreis', 100, [0, 1, 2])];
  expect(sumOfSelection([0], ground(COUNT, [40, 20, 40], wholes))).toMatchObject({ reason: 'rest', names: ['Kreis'] });
  expect(sumOfSelection([0], ground(COUNT, [40, 20, 40, 10], [wholes[0]!, whole('Kreis', 110, [0, 1, 2, 3])]))).toMatchObject({
    kind: 'sum',
    value: 40,
  });
  const open = ground(COUNT, [40, 'suppressed', 'suppressed'], [wholes[0]!, whole('Kreis', 110, [0, 1, 2])]);
  expect(sumOfSelection([0], open)).toMatchObject({ reason: 'rest', names: ['Kreis'] });
});
