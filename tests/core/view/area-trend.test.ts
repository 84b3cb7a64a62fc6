import { expect, test } from 'vitest';
import type { AreaId, IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import { areaTrend } from '../../../src/core/view/area-trend.ts';
import { rowsOfLevel, type RowGround } from '../../../src/core/view/row-ground.ts';
import { siteOf } from '../../fixtures/site.ts';

const DECLARED = 'title: Quote\ndefinition: Etwas.\nunit: "%"\nper: 100\ntype: share\ndecimals: 1\nsources: [register]\n';

/** The row of an indicator whose table has these lines for one area. */
function rowOf(lines: readonly string[], declared = DECLARED): RowGround {
  const site = siteOf('small', {
    'data/indicators/quote.yaml': declared,
    'data/indicators/quote.csv': `area,period,value,numerator,denominator,status\n${lines.join('\n')}\n`,
  });
  return rowsOfLevel(site, 'kreis' as LevelId).find(({ indicator }) => indicator.id === ('quote' as IndicatorId))!;
}

/** `gestiegen`-like word and the period it is counted from. */
function trendOf(row: RowGround): string {
  const trend = areaTrend(row, '98001' as AreaId, row.span.newest);
  return trend === null ? 'none' : `${trend.word} since ${row.periods[trend.since]}${trend.checked ? '' : ', unchecked'}`;
}

const share = (year: number, part: number, status = ''): string => `98001,${year},${part / 100},${part},10000,${status}`;

test('a change is counted from the figure five years before, however far the series reaches back', () => {
  expect(trendOf(rowOf([share(2010, 500), share(2019, 1000), share(2020, 1000), share(2024, 1400)]))).toBe(
    'increased since 2019',
  );
});

test('without a figure of that year the one before it counts, and in a short series the first', () => {
  expect(trendOf(rowOf([share(2016, 1400), share(2021, 1000), share(2024, 1000)]))).toBe('decreased since 2016');
  expect(trendOf(rowOf([share(2022, 1000), share(2024, 1400)]))).toBe('increased since 2022');
});

test('what chance explains is no change', () => {
  expect(trendOf(rowOf([share(2019, 1000), share(2024, 1030)]))).toBe('unchanged since 2019');
});

test('nothing is compared across a break; the first figure behind it counts', () => {
  expect(trendOf(rowOf([share(2019, 1000), share(2022, 1400, 'b'), share(2024, 1400)]))).toBe('unchanged since 2022');
  expect(trendOf(rowOf([share(2019, 1000), share(2024, 1400, 'b')]))).toBe('none');
});

test('an index, a single figure and a forecast have no trend', () => {
  expect(trendOf(rowOf([share(2024, 1000)]))).toBe('none');
  expect(trendOf(rowOf([share(2019, 1000), share(2024, 1400, 'f')]))).toBe('none');
  const index = DECLARED.replace('type: share', 'type: index').replace('per: 100\n', '').replace('"%"', 'Punkte');
  expect(trendOf(rowOf(['98001,2019,100,,,', '98001,2024,120,,,'], index))).toBe('none');
});

test('where chance cannot be judged, figures are compared as they are shown, and said to be unchecked', () => {
  const mean = DECLARED.replace('type: share', 'type: mean').replace('per: 100\n', '').replace('"%"', 'Jahre');
  expect(trendOf(rowOf(['98001,2019,40,,,', '98001,2024,40.04,,,'], mean))).toBe('unchanged since 2019, unchecked');
  expect(trendOf(rowOf(['98001,2019,40,,,', '98001,2024,40.1,,,'], mean))).toBe('increased since 2019, unchecked');
});

test('pooled years that overlap are not compared', () => {
  const rows = ['98001,2019--2021,10,1000,10000,', '98001,2021--2023,14,1400,10000,'];
  expect(trendOf(rowOf(rows))).toBe('none');
});
