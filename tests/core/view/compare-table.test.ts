import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawCompareTable } from '../../../src/core/draw/compare-table.ts';
import { extentOf, medianOf } from '../../../src/core/derive/middle.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import { DEFAULT_SIGNS } from '../../../src/core/model/declaration.ts';
import { compareTable, differenceOf } from '../../../src/core/view/compare-table.ts';
import { commonPeriod, type Compared, type ComparedMeasure } from '../../../src/core/view/compared.ts';

const value = (number: number, numerator?: number, denominator?: number): Cell => ({
  kind: 'value',
  value: number,
  flags: [],
  ...(numerator !== undefined && { numerator }),
  ...(denominator !== undefined && { denominator }),
});
const figure = (cell: Cell, key = '2024') => ({ cell, key, period: key });
const area = (id: string, reference = false) => ({
  id,
  name: `<${id}>`,
  kind: 'Gemeinde',
  href: `/${id}/`,
  reference,
  letter: '',
});
const share: ComparedMeasure = {
  id: 'quote',
  title: 'Quote',
  href: '/quote/',
  unit: '%',
  decimals: 1,
  type: 'share',
  kind: 'points',
  figures: [
    figure(value(12.34, 45, 365)),
    figure({ kind: 'suppressed' }),
    figure(value(10, 100, 1000), '2023'),
    figure(value(10.04)),
  ],
  group: [1, 2, 3, 10],
};
const compared: Compared = {
  language: 'de',
  signs: DEFAULT_SIGNS,
  areas: [area('a'), area('b'), area('c'), area('k', true)],
  measures: [share],
  group: 'Gemeinden (4)',
  differences: true,
};

test('a figure stands above its parts, its period where that is another one, and its difference where the periods are the same', () => {
  const [row] = compareTable(compared).rows;
  expect(row!.head).toMatchObject({ name: 'Quote', sub: '%, 2024' });
  expect(row!.cells.map(({ shown, text }) => shown?.figure ?? text)).toEqual([
    '12,3',
    '.',
    '10,0',
    '10,0',
    '2,5',
    '1,0 bis 10,0',
  ]);
  expect(row!.cells.map(({ below }) => below)).toEqual([
    ['45 von 365', '+2,3\u00a0Prozentpunkte'],
    [],
    ['100 von 1.000', '2023'],
    [],
    [],
    [],
  ]);
});

test('totals and withheld figures have no difference', () => {
  expect(differenceOf(compared, { ...share, type: 'count' }, 0)).toBeNull();
  expect(differenceOf(compared, share, 1)).toBeNull();
  expect(differenceOf(compared, share, 0)).toBe(2.3);
});

test('of fewer than three figures no middle is named', () => {
  const [row] = compareTable({ ...compared, measures: [{ ...share, group: [1, 2] }] }).rows;
  expect(row!.cells.at(-2)!.text).toBe('zu wenige Werte');
});

test('the middle of an even number of figures lies between two of them', () => {
  expect([medianOf([3, 1, 2]), medianOf([4, 1, 3, 2]), medianOf([])]).toEqual([2, 2.5, NaN]);
  expect(extentOf([3, -1, 2])).toEqual([-1, 3]);
});

test('the common period is the most frequent, the first of equals, and none where there is none', () => {
  const of = (...keys: string[]) => commonPeriod({ figures: keys.map((key) => figure({ kind: 'missing' }, key)) });
  expect([of('2023', '2024', '2024'), of('2023', '2024'), of('', '')]).toEqual(['2024', '2023', '']);
});

test('the drawing holds every name as text and every sign with its word', () => {
  const { document } = parseHTML(drawCompareTable(compareTable(compared)));
  expect([...document.querySelectorAll('thead th a')].map(({ textContent }) => textContent)).toEqual([
    '<a>',
    '<b>',
    '<c>',
    '<k>',
  ]);
  expect(document.querySelector('td .hidden')?.textContent).toBe('geheim gehalten');
  expect(document.querySelectorAll('tbody td').length).toBe(6);
});
