import { expect, test } from 'vitest';
import { completePortal } from '../../../src/core/derive/complete.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import type { AreaId, IndicatorId } from '../../../src/core/model/ids.ts';
import { cellAt } from '../../../src/core/model/series.ts';
import { withTerritory } from '../../../src/core/territory/recompute.ts';
import { area, id, indicator, portalOf, ref, seriesOf, share, type Parts, type Short } from '../derive/portal.ts';
import { changes } from './changes.ts';

const NONE: Short = { kind: 'missing' };
const PERIODS = ['2018', '2019'];
const K = area('K', 'kreis');

function figures(parts: Parts) {
  const { series } = completePortal(withTerritory(portalOf(parts)));
  return (name: string, where: string, period = 0): Cell => cellAt(series.get(id<IndicatorId>(name))!, id<AreaId>(where), period);
}

test('an area that goes on with other ground keeps its figures, and its series breaks, with and without a share', () => {
  for (const row of ['transfer X → Y 2019-01-01', 'transfer X → Y 2019-01-01 0.1', 'merge X → Y 2019-01-01']) {
    const ended = row.startsWith('merge') ? { validTo: '2019-01-01' } : {};
    const at = figures({
      areas: [area('X', 'gemeinde', null, ended), area('Y', 'gemeinde')],
      changes: changes(row),
      indicators: [indicator('n')],
      series: [seriesOf('n', PERIODS, { X: [10, 9], Y: [20, 21] })],
    });
    expect([at('n', 'Y', 0), at('n', 'Y', 1)]).toEqual([
      { kind: 'value', value: 20, flags: [] },
      { kind: 'value', value: 21, flags: ['break'] },
    ]);
  }
});

test('ground on which nobody lives breaks no series', () => {
  const at = figures({
    areas: [area('X', 'gemeinde'), area('Y', 'gemeinde')],
    changes: changes('transfer X → Y 2019-01-01 0'),
    indicators: [indicator('n')],
    series: [seriesOf('n', PERIODS, { X: [10, 9], Y: [20, 21] })],
  });
  expect(at('n', 'Y', 1)).toMatchObject({ flags: [] });
});

test('what moves within a district breaks the series of the two, and not that of the district', () => {
  for (const [row, ended] of [
    ['transfer X → Y 2019-01-01 0.1', {}],
    ['merge X → Y 2019-01-01', { validTo: '2019-01-01' }],
  ] as const) {
    const at = figures({
      areas: [K, area('X', 'gemeinde', 'K', ended), area('Y', 'gemeinde', 'K')],
      changes: changes(row),
      indicators: [indicator('n'), share('q', { derive: { numerator: [ref('n')], denominator: [ref('n')], factor: 100 } })],
      series: [seriesOf('n', PERIODS, { X: 'validTo' in ended ? [10] : [10, 9], Y: [20, 21] })],
    });
    expect([at('n', 'Y', 1), at('q', 'Y', 1)]).toMatchObject([{ flags: ['break'] }, { flags: ['break', 'computed'] }]);
    expect([at('n', 'K', 1), at('q', 'K', 1)]).toMatchObject([{ flags: ['computed'] }, { flags: ['computed'] }]);
  }
});

test.each([
  ['with a new key', area('Y', 'gemeinde', 'L', { validFrom: '2019-01-01' }), 'rekey X → Y 2019-01-01'],
  ['into one that stays', area('Y', 'gemeinde', 'L'), 'merge X → Y 2019-01-01'],
])('a municipality that goes to another district %s breaks the series of both districts', (_, target, row) => {
  const at = figures({
    areas: [
      K,
      area('L', 'kreis'),
      area('X', 'gemeinde', 'K', { validTo: '2019-01-01' }),
      area('W', 'gemeinde', 'K'),
      target,
      area('Z', 'gemeinde', 'L'),
    ],
    changes: changes(row),
    indicators: [indicator('n')],
    series: [seriesOf('n', PERIODS, { X: [10], W: [5, 5], Y: [target.validFrom === null ? 20 : NONE, 11], Z: [7, 7] })],
  });
  expect([at('n', 'K', 1), at('n', 'L', 1)]).toMatchObject([
    { value: 5, flags: ['break', 'computed'] },
    { value: 18, flags: ['break', 'computed'] },
  ]);
});

test('a new key after a transfer keeps every earlier figure, whatever it is, and the break', () => {
  const at = figures({
    areas: [
      area('X', 'gemeinde', null, { validTo: '2019-01-01' }),
      area('X2', 'gemeinde', null, { validFrom: '2019-01-01' }),
      area('Y', 'gemeinde'),
    ],
    changes: changes('transfer X → Y 2017-01-01 0.1', 'rekey X → X2 2019-01-01'),
    indicators: [share('q')],
    series: [
      seriesOf('q', ['2016', '2017', '2018', '2019'], {
        X: [
          [10, 100],
          [9, 90],
          [8, 80],
        ],
        X2: [NONE, NONE, NONE, [7, 70]],
      }),
    ],
  });
  expect([0, 1, 2, 3].map((period) => at('q', 'X2', period))).toMatchObject([
    { numerator: 10, flags: [] },
    { numerator: 9, flags: ['break'] },
    { numerator: 8, flags: [] },
    { numerator: 7, flags: [] },
  ]);
});

test('ground that counts with a figure of the time is not counted again with the parts of what it became', () => {
  const at = figures({
    areas: [
      K,
      area('A', 'gemeinde', 'K', { validTo: '2019-01-01' }),
      area('B', 'gemeinde', 'K', { validTo: '2019-01-01' }),
      area('C', 'gemeinde', 'K', { validFrom: '2019-01-01' }),
      area('c1', 'sozialraum', 'C'),
      area('c2', 'sozialraum', 'C'),
    ],
    changes: changes('merge A → C 2019-01-01', 'merge B → C 2019-01-01'),
    indicators: [indicator('n')],
    series: [seriesOf('n', PERIODS, { A: [30], c1: [30, 31], c2: [40, 41] })],
  });
  expect(at('n', 'K', 0)).toMatchObject({ kind: 'missing' });
  expect(at('n', 'K', 1)).toMatchObject({ value: 72 });
});

test('what an area had before it took another one over does not stand for both', () => {
  const at = figures({
    areas: [K, area('A', 'gemeinde', 'K'), area('B', 'gemeinde', 'K', { validTo: '2019-01-01' })],
    changes: changes('merge B → A 2019-01-01'),
    indicators: [indicator('n')],
    series: [seriesOf('n', PERIODS, { A: [20, 25] })],
  });
  expect([at('n', 'K', 0), at('n', 'K', 1)]).toMatchObject([{ kind: 'missing' }, { value: 25 }]);
});
