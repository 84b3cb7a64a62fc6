import { expect, test } from 'vitest';
import { completePortal } from '../../../src/core/derive/complete.ts';
import type { AreaId, IndicatorId } from '../../../src/core/model/ids.ts';
import { cellAt } from '../../../src/core/model/series.ts';
import { withTerritory } from '../../../src/core/territory/recompute.ts';
import { area, id, indicator, portalOf, seriesOf, share, type Parts, type Short } from '../derive/portal.ts';
import { changes } from './changes.ts';

/** On 1 November 2016 the districts of Göttingen (03152) and Osterode am Harz (03156) became one; every municipality got a new key. */
const DAY = '2016-11-01';
const OLD = { validTo: DAY };
const NEW = { validFrom: DAY };
const AREAS = [
  area('03152', 'kreis', null, OLD),
  area('03156', 'kreis', null, OLD),
  area('03159', 'kreis', null, NEW),
  area('03152012', 'gemeinde', '03152', OLD),
  area('03152016', 'gemeinde', '03152', OLD),
  area('03156011', 'gemeinde', '03156', OLD),
  area('03159016', 'gemeinde', '03159', NEW),
  area('03159017', 'gemeinde', '03159', NEW),
  area('03159026', 'gemeinde', '03159', NEW),
  area('weende', 'sozialraum', '03159016'),
  area('geismar', 'sozialraum', '03159016'),
  area('hann-muenden', 'sozialraum', '03159017'),
  area('osterode', 'sozialraum', '03159026'),
];
const CHANGES = changes(
  `merge 03152 → 03159 ${DAY}`,
  `merge 03156 → 03159 ${DAY}`,
  `rekey 03152012 → 03159016 ${DAY}`,
  `rekey 03152016 → 03159017 ${DAY}`,
  `rekey 03156011 → 03159026 ${DAY}`,
);
const NONE: Short = { kind: 'missing' };

function figures(parts: Pick<Parts, 'indicators' | 'series'>) {
  const { series } = completePortal(withTerritory(portalOf({ areas: AREAS, changes: CHANGES, ...parts })));
  return (name: string, where: string, period: number) => cellAt(series.get(id<IndicatorId>(name))!, id<AreaId>(where), period);
}

test('with figures for districts and municipalities all keys of today have an unbroken series', () => {
  const at = figures({
    indicators: [share('q')],
    series: [
      seriesOf('q', ['2015', '2016'], {
        '03152': [[20, 250]],
        '03156': [[10, 50]],
        '03159': [NONE, [31, 300]],
        '03152012': [[12, 120]],
        '03152016': [{ kind: 'suppressed' }],
        '03159016': [NONE, [13, 120]],
        '03159017': [NONE, [8, 130]],
      }),
    ],
  });
  expect(at('q', '03159', 0)).toEqual({ kind: 'value', value: 10, numerator: 30, denominator: 300, flags: ['recomputed'] });
  expect(at('q', '03159016', 0)).toEqual({ kind: 'value', value: 10, numerator: 12, denominator: 120, flags: [] });
  expect(at('q', '03159017', 0)).toEqual({ kind: 'suppressed' });
  expect(at('q', '03152', 0)).toMatchObject({ numerator: 20 });
});

test('with figures for municipalities only, both districts of the time and that of today are added up, each once', () => {
  const at = figures({
    indicators: [indicator('n')],
    series: [
      seriesOf('n', ['2015', '2016'], {
        '03152012': [120],
        '03152016': [25],
        '03156011': [22],
        '03159016': [NONE, 121],
        '03159017': [NONE, 26],
        '03159026': [NONE, 23],
      }),
    ],
  });
  expect(['03152', '03156', '03159'].map((where) => at('n', where, 0))).toMatchObject([
    { value: 145, flags: ['computed'] },
    { value: 22, flags: ['computed'] },
    { value: 167, flags: ['computed', 'recomputed'] },
  ]);
  expect(['03152', '03159'].map((where) => at('n', where, 1))).toMatchObject([{ kind: 'missing' }, { value: 170 }]);
});

test('with figures for neighbourhoods only, everything above them is added up in all years', () => {
  const at = figures({
    indicators: [indicator('n')],
    series: [seriesOf('n', ['2015', '2016'], { weende: [5, 6], geismar: [7, 8], 'hann-muenden': [9, 10], osterode: [11, 12] })],
  });
  expect(at('n', '03159016', 0)).toEqual({ kind: 'value', value: 12, flags: ['computed'] });
  expect(at('n', '03159', 0)).toMatchObject({ value: 32, flags: ['computed', 'recomputed'] });
  expect([at('n', '03152', 0), at('n', '03156', 0)]).toMatchObject([{ value: 21 }, { value: 11 }]);
  expect(at('n', '03159', 1)).toMatchObject({ value: 36, flags: ['computed'] });
});

test('with figures under the keys of today only, for all years, the districts of the time are added up from these', () => {
  const at = figures({
    indicators: [indicator('n')],
    series: [seriesOf('n', ['2015', '2016'], { '03159016': [120, 121], '03159017': [25, 26], '03159026': [22, 23] })],
  });
  expect(['03152', '03156', '03159'].map((where) => at('n', where, 0))).toMatchObject([
    { value: 145 },
    { value: 22 },
    { value: 167 },
  ]);
});

test('a municipality that got a new key and was divided later counts in its old district with the neighbourhoods of today', () => {
  const areas = [
    ...AREAS.filter(({ id: name }) => ['03156', '03159', '03156011'].includes(name)),
    area('03159026', 'gemeinde', '03159', { validFrom: DAY, validTo: '2018-01-01' }),
    area('north', 'gemeinde', '03159', { validFrom: '2018-01-01' }),
    area('south', 'gemeinde', '03159', { validFrom: '2018-01-01' }),
    area('n-1', 'sozialraum', 'north'),
    area('s-1', 'sozialraum', 'south'),
  ];
  const rows = changes(
    `merge 03156 → 03159 ${DAY}`,
    `rekey 03156011 → 03159026 ${DAY}`,
    'split 03159026 → north 2018-01-01 0.5',
    'split 03159026 → south 2018-01-01 0.5',
  );
  const series = [seriesOf('n', ['2015', '2017', '2018'], { 'n-1': [5, 6, 7], 's-1': [8, 9, 10] })];
  const done = completePortal(withTerritory(portalOf({ areas, changes: rows, indicators: [indicator('n')], series })));
  const at = (where: string, period: number) => cellAt(done.series.get(id<IndicatorId>('n'))!, id<AreaId>(where), period);
  expect([at('03156', 0), at('03159', 1), at('03159', 2)]).toMatchObject([
    { value: 13, flags: ['computed'] },
    { value: 15, flags: ['computed'] },
    { value: 17, flags: ['computed'] },
  ]);
});
