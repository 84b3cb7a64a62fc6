import { csvParse, dsvFormat } from 'd3-dsv';
import { expect, test } from 'vitest';
import { viewExcelCsv, viewMachineCsv, type ViewTable } from '../../../src/core/write/view-csv.ts';

const TABLE: ViewTable = {
  columns: [
    { key: 'area', title: 'Schlüssel' },
    { key: 'name', title: 'Gebiet' },
    { key: 'value', title: 'Wert (%)' },
    { key: 'status', title: 'Status' },
  ],
  rows: [
    ['05978004', 'Bergen, Stadt "am See"', 12.5, { code: 'A', words: '' }],
    ['05978008', '=HYPERLINK("x")', { code: null, words: '.' }, { code: 'C', words: 'geheim gehalten' }],
    ['05978012', 'Öd;Hof', -0.0000001, { code: 'A;p', words: 'vorläufig' }],
  ],
};

test('the file for programs reads back as the table: point, codes, texts unchanged', () => {
  const text = viewMachineCsv(TABLE, 'Fiktive Daten');
  expect(text.charCodeAt(0)).not.toBe(0xfeff);
  expect(csvParse(text).map((row) => ({ ...row }))).toEqual([
    { area: '05978004', name: 'Bergen, Stadt "am See"', value: '12.5', status: 'A', notice: 'Fiktive Daten' },
    { area: '05978008', name: '=HYPERLINK("x")', value: '', status: 'C', notice: 'Fiktive Daten' },
    { area: '05978012', name: 'Öd;Hof', value: '-0.0000001', status: 'A;p', notice: 'Fiktive Daten' },
  ]);
  expect(viewMachineCsv(TABLE).split('\r\n')[0]).toBe('area,name,value,status');
});

test('the file for a German spreadsheet has a mark of its encoding, semicolons, decimal commas, words, and no formula', () => {
  const text = viewExcelCsv(TABLE, [['Lizenz', '+dl-de/by-2-0']]);
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(dsvFormat(';').parseRows(text.slice(1))).toEqual([
    ['Schlüssel', 'Gebiet', 'Wert (%)', 'Status'],
    ['05978004', 'Bergen, Stadt "am See"', '12,5', ''],
    ['05978008', `'=HYPERLINK("x")`, '.', 'geheim gehalten'],
    ['05978012', 'Öd;Hof', '-0,0000001', 'vorläufig'],
    [''],
    ['Lizenz', "'+dl-de/by-2-0"],
  ]);
});

test('what is no number is no figure', () => {
  const columns = [{ key: 'value', title: 'Wert' }];
  expect(viewMachineCsv({ columns, rows: [[NaN], [Infinity], [null]] })).toBe('value\r\n\r\n\r\n\r\n');
});
