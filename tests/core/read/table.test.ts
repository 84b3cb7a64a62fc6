import { expect, test } from 'vitest';
import type { TableForm } from '../../../src/core/read/header.ts';
import { readTable } from '../../../src/core/read/table.ts';
import { reading } from './helpers.ts';

const FORM: TableForm<'area' | 'value' | 'note'> = {
  columns: { area: ['gebiet', 'schluessel'], value: ['wert'], note: ['hinweis'] },
  required: ['area', 'value'],
};
const read = (text: string) => reading((report) => readTable(text, FORM, 't.csv', report));

test.each([',', ';', '\t'])('a table separated by %j is read by its header', (separator) => {
  const { value, short } = read(`area,value\n01,2\n02,3\n`.replaceAll(',', separator));
  expect(short).toEqual([]);
  expect(value?.rows).toEqual([
    ['01', '2'],
    ['02', '3'],
  ]);
});

test('headings may be German, in any case, with umlauts and blanks', () => {
  const { value } = read('  Schlüssel ;WERT;Hin weis\n1;2;3\n');
  expect([...value!.index]).toEqual([
    ['area', 0],
    ['value', 1],
    ['note', 2],
  ]);
});

test('rows keep the line they start at, past quoted line breaks and blank rows', () => {
  const { value } = read('area;value;note\r\n1;2;"zwei\r\nZeilen"\r\n\r\n3;4;"drei\n\nZeilen"\r\n5;6;x\r\n;;\r\n\r\n');
  expect(value?.lines).toEqual([2, 5, 8]);
  expect(value?.rows.map((row) => row[0])).toEqual(['1', '3', '5']);
});

test('the separator mark of Excel is no row of the table', () => {
  expect(read('sep=;\narea;value\n1;2\n').value).toMatchObject({ headerLine: 2, lines: [3] });
});

test('rows with too few or too many cells are named and left out, the others are read', () => {
  const { value, short, problems } = read('area,value\n1\n2,3\n4,5,6\n');
  expect(value?.rows).toEqual([['2', '3']]);
  expect(short).toEqual(['KS-CSV-006 2', 'KS-CSV-006 4']);
  expect(problems[1]).toMatchObject({ found: '3', expected: '2' });
});

test('quotes that do not close are named where they open', () => {
  expect(read('area,value\n1,"2\n3,4\n').short).toEqual(['KS-CSV-007 2']);
  expect(read('area,value\n1,2\n3,"4"5\n').short).toEqual(['KS-CSV-007 3']);
  expect(read('area,value,note\n1,2,"12"" Rohr"\n3,4,12" Rohr\n').short).toEqual([]);
});

test('titles above the table, missing columns and columns with one meaning are problems of the header', () => {
  expect(read('Tabelle 1: Quoten\narea,value\n').short).toEqual(['KS-CSV-002 1']);
  expect(read('area,quote\n1,2\n').short).toEqual(['KS-CSV-003 1 value']);
  expect(read('gebiet;schluessel;wert\n1;1;2\n').short).toEqual(['KS-CSV-004 1 schluessel']);
});

test('a column by its own name goes before its aliases', () => {
  const { value, short } = read('schluessel;area;wert\n1;2;3\n');
  expect(short).toEqual([]);
  expect([value?.index.get('area'), value?.others]).toEqual([1, [0]]);
});

test('empty files and tables without rows are problems', () => {
  expect(read('\n \n').short).toEqual(['KS-CSV-001 1']);
  expect(read('area,value\n\n').short).toEqual(['KS-CSV-008 1']);
});

test('separators at the end of the rows are one problem, and the rows are read', () => {
  const { value, problems, short } = read('area;value\n01;2;\n02;3; \n03;4;\n');
  expect(short).toEqual(['KS-CSV-011 2']);
  expect(problems[0]!.found).toBe('3');
  expect(value?.rows).toEqual([
    ['01', '2'],
    ['02', '3'],
    ['03', '4'],
  ]);
  // In one row of many it is not certain which cell is the surplus one.
  expect(read('area;value\n01;2\n02;;3\n03;4;\n04;5\n').short).toEqual(['KS-CSV-006 3', 'KS-CSV-006 4']);
});

test('a header that is repeated is one problem and no row', () => {
  const { value, problems, short } = read('Gebiet;Wert\n01;2\nGebiet;Wert\n02;3\n Gebiet;Wert \n03;4\n');
  expect(short).toEqual(['KS-CSV-012 3']);
  expect(problems[0]!.found).toBe('2');
  expect(value?.lines).toEqual([2, 4, 6]);
});
