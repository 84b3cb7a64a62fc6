import { expect, test } from 'vitest';
import type { Area } from '../../../src/core/model/area.ts';
import { DEFAULT_SIGNS } from '../../../src/core/model/declaration.ts';
import type { AreaId, IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import { cellAt, sliceKey } from '../../../src/core/model/series.ts';
import { readIndicator } from '../../../src/core/read/indicator.ts';
import { readSeries } from '../../../src/core/read/series.ts';
import { readYaml } from '../../../src/core/read/yaml.ts';
import { reading } from './helpers.ts';

const area = (id: string): Area => ({
  id: id as AreaId,
  name: id,
  level: 'g' as LevelId,
  parent: null,
  members: [],
  validFrom: null,
  validTo: null,
  attributes: new Map(),
});
const AREAS = new Map(['01', '02', '03'].map((id) => [id as AreaId, area(id)]));

function read(csv: string, yaml = '') {
  return reading((report) => {
    const { indicator, decimal } = readIndicator(
      readYaml(`title: A\ntype: share\n${yaml}`, 'a.yaml', report)!,
      'a' as IndicatorId,
      report,
    );
    return readSeries(csv, 'a.csv', indicator, decimal, AREAS, DEFAULT_SIGNS, report);
  });
}
const cellOf = ({ value }: ReturnType<typeof read>, id: string, period = 0, selection: Record<string, string> = {}) =>
  cellAt(
    value!.series,
    id as AreaId,
    period,
    Object.keys(selection).length === 0 ? undefined : sliceKey(new Map(Object.entries(selection))),
  );

test('a row becomes a cell with its parts, bounds, flags and note', () => {
  const result = read(
    'gebiet;jahr;wert;zähler;nenner;untergrenze;obergrenze;status;hinweis\n02;2023;10,5;21;200;9;12;pe;vorläufig\n',
  );
  expect(result.short).toEqual([]);
  expect(cellOf(result, '02')).toEqual({
    kind: 'value',
    value: 10.5,
    numerator: 21,
    denominator: 200,
    lower: 9,
    upper: 12,
    flags: ['provisional', 'estimated'],
    note: 'vorläufig',
  });
});

test.each([
  ['', '', 'missing'],
  ['.', '', 'missing'],
  ['.', 's', 'suppressed'],
  ['', 'C', 'suppressed'],
  ['…', '', 'later'],
  ['...', '', 'later'],
  ['', 'L', 'later'],
  ['/', '', 'unreliable'],
  ['x', '', 'notMeaningful'],
  ['.', 'N', 'notMeaningful'],
])('the sign %j with status %j is %s', (sign, status, kind) => {
  const result = read(`area,period,value,status\n01,2023,${sign},${status}\n`);
  expect(result.short).toEqual([]);
  expect(cellOf(result, '01')).toEqual({ kind });
});

test('a dash is exactly nothing, and so is a zero', () => {
  const result = read('area,period,value\n01,2023,–\n02,2023,0\n03,2023,-\n');
  expect(['01', '02', '03'].map((id) => cellOf(result, id))).toEqual(Array(3).fill({ kind: 'value', value: 0, flags: [] }));
});

test('what is marked as withheld does not come out, whatever the cell says', () => {
  const result = read('area,period,value,status\n01,2023,4,s\n');
  expect(result.short).toEqual(['KS-DATA-004 2 value']);
  expect(cellOf(result, '01')).toEqual({ kind: 'suppressed' });
});

test('areas stand in the order of their table, periods in the order of time, gaps are missing', () => {
  const { value } = read('area,period,value\n03,2020/21,1\n01,2022/23,2\n03,2018/19,3\n');
  expect(value?.series.areas).toEqual(['01', '03']);
  expect(value?.series.periods.map(({ key }) => key)).toEqual(['2018/19', '2020/21', '2022/23']);
  expect(cellAt(value!.series, '01' as AreaId, 0)).toEqual({ kind: 'missing' });
});

test('dimensions make slices; an empty cell or total is the total over them', () => {
  const csv = 'area,period,value,Alter,geschlecht\n01,2023,10,,total\n01,2023,4,0-17,\n01,2023,6,Total,w\n01,2023,2,0-17,w\n';
  const result = read(csv, 'dimensions: {alter: Alter, geschlecht: {title: G, categories: [w, m]}}\n');
  expect(result.short).toEqual([]);
  expect(cellOf(result, '01')).toMatchObject({ value: 10 });
  expect(cellOf(result, '01', 0, { alter: '0-17' })).toMatchObject({ value: 4 });
  expect(cellOf(result, '01', 0, { geschlecht: 'w' })).toMatchObject({ value: 6 });
  expect(cellOf(result, '01', 0, { alter: '0-17', geschlecht: 'w' })).toMatchObject({ value: 2 });
  expect(result.value?.dimensions[0]?.categories).toEqual([{ id: '0-17', title: '0-17' }]);
});

test('every problem of a table is reported in one run, with row and heading', () => {
  const { short } = read(
    'Gebiet;Jahr;Wert;Status;alter\n1;2023;1,5;;\n01;2023;2,5;;\n01;2023;3,5;;\n02;23;1,5;q;\n02;2024-Q5;abc;;\n;2024;1,5;;\n03;2024;1,5;;x y\n',
    'dimensions: {alter: {categories: [a]}}\n',
  );
  expect(short.toSorted()).toEqual([
    'KS-CSV-009 7 Gebiet',
    'KS-DATA-001 2 Gebiet',
    'KS-DATA-002 4 Gebiet',
    'KS-DATA-005 8 alter',
    'KS-NUM-001 6 Wert',
    'KS-PER-001 5 Jahr',
    'KS-PER-001 6 Jahr',
  ]);
});

test('an ambiguous table is an error unless its notation is declared', () => {
  const csv = 'area;period;value\n01;2023;1.234\n02;2023;17\n';
  expect(read(csv).short).toEqual(['KS-NUM-002 2 value']);
  expect(cellOf(read(csv, 'decimal: comma\n'), '01')).toMatchObject({ value: 1234 });
  expect(cellOf(read(csv, 'decimal: point\n'), '01')).toMatchObject({ value: 1.234 });
});

test('a declared notation is held to', () => {
  expect(read('area;period;value\n01;2023;1.5\n02;2023;1,5\n', 'decimal: comma\n').problems).toMatchObject([
    { code: 'KS-NUM-001', row: 2, found: '1.5', expected: '1.234,5' },
  ]);
});

test('the name of the area beside its key is not read and not a problem', () => {
  expect(read('ags,Gebietsname,jahr,wert\n01,Altstadt,2023,5\n').short).toEqual([]);
});

test('an empty value is computed from numerator and denominator, and nothing else is', () => {
  const rows = ['01,2019,,5,20,', '01,2020,.,5,20,', '01,2021,,5,20,s', '01,2022,,5,0,', '01,2023,,5,20,p', '01,2024,,,20,'];
  const result = read(`area,period,value,numerator,denominator,status\n${rows.join('\n')}\n`);
  expect(result.short).toEqual([]);
  const computed = { kind: 'value', value: 25, numerator: 5, denominator: 20 };
  expect([0, 1, 2, 3, 4, 5].map((period) => cellOf(result, '01', period))).toEqual([
    { ...computed, flags: ['computed'] },
    { kind: 'missing' },
    { kind: 'suppressed' },
    { kind: 'missing' },
    { ...computed, flags: ['provisional', 'computed'] },
    { kind: 'missing' },
  ]);
});

test('numbers that are too large, shortened or negative where none can be are named', () => {
  const result = read(
    `area,period,value,numerator,denominator\n01,2023,5.5,${'9'.repeat(400)},100\n02,2023,7.5,7.5,-100\n03,2023,1.5E+01,15,100\n`,
  );
  expect(result.short).toEqual(['KS-NUM-005 4 value', 'KS-NUM-004 2 numerator', 'KS-DATA-014 3 denominator']);
  expect(cellOf(result, '02')).toEqual({ kind: 'value', value: 7.5, numerator: 7.5, flags: [] });
});

test('years that no table can mean are refused in every row, and their rows left out', () => {
  const result = read('area,period,value\n01,1799,5\n01,1800,5\n01,2200-12-31,5\n01,2201,5\n02,2201,5\n01,1790--1810,5\n');
  expect(result.short.filter((one) => one.startsWith('KS-PER-004'))).toEqual([
    'KS-PER-004 2 period',
    'KS-PER-004 5 period',
    'KS-PER-004 6 period',
    'KS-PER-004 7 period',
  ]);
  expect(result.value?.series.periods.map(({ key }) => key)).toEqual(['1800', '2200-12-31']);
});
