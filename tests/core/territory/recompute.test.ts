import { expect, test } from 'vitest';
import { completePortal } from '../../../src/core/derive/complete.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import type { AreaId, IndicatorId } from '../../../src/core/model/ids.ts';
import type { Indicator } from '../../../src/core/model/indicator.ts';
import { cellAt, type SliceKey } from '../../../src/core/model/series.ts';
import { withTerritory } from '../../../src/core/territory/recompute.ts';
import { area, combined, id, indicator, portalOf, ref, seriesOf, share, type Parts, type Short } from '../derive/portal.ts';
import { changes } from './changes.ts';

const NONE: Short = { kind: 'missing' };
const PERIODS = ['2018', '2019'];
const MERGER = changes('merge A → C 2019-01-01', 'merge B → C 2019-01-01');
const K = area('K', 'kreis');
const AREAS = [
  K,
  area('A', 'gemeinde', 'K', { validTo: '2019-01-01' }),
  area('B', 'gemeinde', 'K', { validTo: '2019-01-01' }),
  area('C', 'gemeinde', 'K', { validFrom: '2019-01-01' }),
];

function figures(parts: Parts) {
  const { series } = completePortal(withTerritory(portalOf(parts)));
  return (name: string, where: string, period = 0, slice?: string): Cell =>
    cellAt(series.get(id<IndicatorId>(name))!, id<AreaId>(where), period, slice as SliceKey | undefined);
}

/** What the merged area has for the year before, from the cells of the two that merged. */
function merged(kind: Indicator, a: Short, b: Short, c: Short = 9): Cell {
  const series = [seriesOf(kind.id, PERIODS, { A: [a], B: [b], C: [NONE, c] })];
  return figures({ areas: AREAS, changes: MERGER, indicators: [kind], series })(kind.id, 'C');
}

test('sums of merged areas are added up and marked', () => {
  expect(merged(indicator('n'), 3, 4)).toEqual({ kind: 'value', value: 7, flags: ['recomputed'] });
});

test('of ratios numerators and denominators are added up and divided again', () => {
  expect(merged(share('q'), [10, 100], [20, 300])).toEqual({
    kind: 'value',
    value: 7.5,
    numerator: 30,
    denominator: 400,
    flags: ['recomputed'],
  });
});

test.each([
  ['a mean', indicator('m', { type: 'mean', aggregation: 'none' })],
  ['a median, whatever is declared', indicator('m', { type: 'median', aggregation: 'sum' })],
  ['an index', indicator('m', { type: 'index', aggregation: 'none' })],
  ['a count that is declared not to add up', indicator('m', { aggregation: 'none' })],
  ['a share without numerators', share('m')],
])('%s of merged areas is not computed', (_, kind) => {
  expect(merged(kind, 3, 4)).toEqual(NONE);
});

test.each<[string, Short, Short, Cell]>([
  ['missing', 3, NONE, { kind: 'missing' }],
  ['withheld', 3, { kind: 'suppressed' }, { kind: 'suppressed' }],
  ['withheld beside a missing one', NONE, { kind: 'protected' }, { kind: 'suppressed' }],
  ['still to come', 3, { kind: 'later' }, { kind: 'later' }],
  ['unreliable', 3, { kind: 'unreliable' }, { kind: 'unreliable' }],
  ['not meaningful, which adds nothing', 3, { kind: 'notMeaningful' }, { kind: 'value', value: 3, flags: ['recomputed'] }],
])('a part that is %s', (_, a, b, expected) => {
  expect(merged(indicator('n'), a, b)).toEqual(expected);
});

test('where nothing applies to any part nothing applies to the whole, and a ratio over nobody is not meaningful', () => {
  expect(merged(indicator('n'), { kind: 'notMeaningful' }, { kind: 'notMeaningful' })).toEqual({ kind: 'notMeaningful' });
  const nobody: Cell = { kind: 'value', value: 0, numerator: 0, denominator: 0, flags: [] };
  expect(merged(share('q'), nobody, nobody)).toEqual({ kind: 'notMeaningful' });
});

test('marks of the parts go over, and the year of the merger is that of the new area', () => {
  const provisional: Cell = { kind: 'value', value: 4, flags: ['provisional'] };
  expect(merged(indicator('n'), 3, provisional)).toMatchObject({ flags: ['provisional', 'recomputed'] });
  const areas = AREAS.map((one) => ({
    ...one,
    validFrom: one.validFrom && '2018-07-01',
    validTo: one.validTo && '2018-07-01',
  }));
  const parts = {
    areas,
    changes: changes('merge A → C 2018-07-01', 'merge B → C 2018-07-01'),
    indicators: [indicator('n')],
    series: [seriesOf('n', ['2017', '2018-06-30', '2018', '2019'], { A: [1, 2, 3], B: [1, 2, 3], C: [NONE, NONE, NONE, 9] })],
  };
  const at = figures(parts);
  expect([0, 1, 2].map((period) => at('n', 'C', period))).toMatchObject([{ value: 2 }, { value: 4 }, NONE]);
});

test('what a table gives is never changed', () => {
  const given: Cell = { kind: 'missing', note: 'nicht erhoben' };
  const at = figures({
    areas: AREAS,
    changes: MERGER,
    indicators: [indicator('n')],
    series: [seriesOf('n', ['2017', '2018', '2019'], { A: [1, 2], B: [1, 2], C: [given, 100, 9] })],
  });
  expect([at('n', 'C', 0), at('n', 'C', 1), at('n', 'A', 0)]).toEqual([
    given,
    { kind: 'value', value: 100, flags: [] },
    { kind: 'value', value: 1, flags: [] },
  ]);
});

test('breakdowns are added up as well', () => {
  const series = seriesOf('n', PERIODS, { A: [3], B: [4], C: [NONE, 9] }, { 'alter=jung': { A: [1], B: [2] } });
  const at = figures({ areas: AREAS, changes: MERGER, indicators: [indicator('n')], series: [series] });
  expect(at('n', 'C', 0, 'alter=jung')).toMatchObject({ value: 3 });
});

test('recipes are computed from recomputed figures and carry the mark', () => {
  const areas = AREAS;
  const at = figures({
    areas,
    changes: MERGER,
    indicators: [
      indicator('all'),
      indicator('young'),
      share('q', { derive: { numerator: [ref('young')], denominator: [ref('all')], factor: 100 } }),
    ],
    series: [
      seriesOf('all', PERIODS, { A: [40], B: [60], C: [NONE, 100] }),
      seriesOf('young', PERIODS, { A: [4], B: [16], C: [NONE, 30] }),
    ],
  });
  expect(at('q', 'C')).toMatchObject({ value: 20, flags: ['computed', 'recomputed'] });
});

test('a district of a past year counts each piece of ground once', () => {
  const at = figures({
    areas: AREAS,
    changes: MERGER,
    indicators: [indicator('n')],
    series: [seriesOf('n', PERIODS, { A: [3], B: [4], C: [NONE, 9] })],
  });
  expect([at('n', 'K', 0), at('n', 'K', 1)]).toMatchObject([{ value: 7 }, { value: 9 }]);
});

test('a programme area of today has the figures of its ground in past years, unless the former areas are members too', () => {
  const parts = (members: readonly string[]): Parts => ({
    areas: [...AREAS, combined('P', 'programm', members)],
    changes: MERGER,
    indicators: [indicator('n')],
    series: [seriesOf('n', PERIODS, { A: [3], B: [4], C: [NONE, 9] })],
  });
  expect(figures(parts(['C']))('n', 'P')).toMatchObject({ value: 7 });
  expect(figures(parts(['A', 'B', 'C']))('n', 'P')).toMatchObject({ value: 7 });
});

test.each(['rename', 'rekey', 'redraw'])(
  'after a %s every figure, state, mark, bound and note stands under the new key',
  (kind) => {
    const cells: Cell[] = [
      { kind: 'value', value: 41.5, numerator: 3, denominator: 7, flags: ['estimated'], note: 'Stichprobe' },
      { kind: 'suppressed' },
      { kind: 'notMeaningful' },
      { kind: 'later', note: 'folgt' },
    ];
    const mean = indicator('m', { type: 'mean', aggregation: 'none' });
    const parts: Parts = {
      areas: [
        area('old', 'gemeinde', null, { validTo: '2019-01-01' }),
        area('new', 'gemeinde', null, { validFrom: '2019-01-01' }),
      ],
      changes: changes(`${kind} old → new 2019-01-01`),
      indicators: [mean],
      series: [seriesOf('m', ['2015', '2016', '2017', '2018', '2019'], { old: cells, new: [NONE, NONE, NONE, NONE, 40] })],
    };
    const at = figures(parts);
    expect([0, 1, 2, 3].map((period) => at('m', 'new', period))).toEqual(cells);
  },
);

const SPLIT: Parts = {
  areas: [
    area('A', 'gemeinde', null, { validTo: '2019-01-01' }),
    area('B', 'gemeinde', null, { validFrom: '2019-01-01' }),
    area('C', 'gemeinde', null, { validFrom: '2019-01-01' }),
  ],
  changes: changes('split A → B 2019-01-01 0.6', 'split A → C 2019-01-01 0.4'),
  indicators: [indicator('n'), share('q')],
  series: [
    seriesOf('n', PERIODS, { A: [101], B: [NONE, 60], C: [NONE, 45] }),
    seriesOf('q', PERIODS, { A: [[10, 100]], B: [NONE, [6, 60]], C: [NONE, [4, 40]] }),
  ],
};

test('of a split area only what adds up is estimated, with the decimals that keep the total', () => {
  const at = figures(SPLIT);
  expect([at('n', 'B'), at('n', 'C')]).toEqual([
    { kind: 'value', value: 60.6, flags: ['estimated', 'recomputed'] },
    { kind: 'value', value: 40.4, flags: ['estimated', 'recomputed'] },
  ]);
  expect([at('q', 'B'), at('q', 'C')]).toEqual([NONE, NONE]);
});

test('without shares nothing of a split area is estimated', () => {
  const at = figures({ ...SPLIT, changes: changes('split A → B 2019-01-01', 'split A → C 2019-01-01') });
  expect(at('n', 'B')).toEqual(NONE);
});

test('an indicator that is not published for a level gets no rows there', () => {
  const at = figures({
    areas: AREAS,
    changes: MERGER,
    indicators: [indicator('n', { levels: [id('kreis')] })],
    series: [seriesOf('n', ['2018'], { A: [3], B: [4] })],
  });
  expect(at('n', 'C')).toEqual(NONE);
  const open = figures({
    areas: AREAS,
    changes: MERGER,
    indicators: [indicator('n')],
    series: [seriesOf('n', ['2018'], { A: [3], B: [4] })],
  });
  expect(open('n', 'C')).toMatchObject({ value: 7 });
});
