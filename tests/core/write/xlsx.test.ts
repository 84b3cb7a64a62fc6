import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { columnName, workbook, type Sheet } from '../../../src/core/write/xlsx.ts';
import { zipped } from '../../../src/core/write/zip.ts';
import { readXlsx } from './read-xlsx.ts';

const sheet = (rows: Sheet['rows'], name = 'Werte'): Sheet => ({
  name,
  columns: [
    { title: 'Schlüssel', width: 10, kind: 'key' },
    { title: 'Wert & <Einheit>', width: 10 },
    { title: 'Text', width: 40, kind: 'long' },
  ],
  rows,
});
const read = (rows: Sheet['rows']) => readXlsx(workbook('Titel', 'Kreis', [sheet(rows)]))[0]!;

test('cells come back as they went in: keys with their zeros, numbers as numbers, nothing as nothing', () => {
  const { rows } = read([
    ['05978004', 7.94, 'Ein „Text“ & <b>mehr</b>'],
    ['05978008', -0.5, null],
    ['1e5', 0, ' am Rand '],
    [null, 1e-7, ''],
    ['x', 1e21, 'zwei\nZeilen'],
  ]);
  expect(rows).toEqual([
    ['Schlüssel', 'Wert & <Einheit>', 'Text'],
    ['05978004', 7.94, 'Ein „Text“ & <b>mehr</b>'],
    ['05978008', -0.5],
    ['1e5', 0, ' am Rand '],
    [null, 1e-7],
    ['x', 1e21, 'zwei\nZeilen'],
  ]);
});

test('no text can run as a formula, not even when it is edited: it is a text and has the format of texts', () => {
  const { rows, styles, xml } = read([
    ['=1+1', null, '@SUM(A1)'],
    ['05', 1, 'harmlos'],
  ]);
  expect(rows[1]).toEqual(['=1+1', null, '@SUM(A1)']);
  expect(xml).not.toContain('<f');
  const part = strFromU8(unzipSync(workbook('T', 'K', [sheet([])]))['xl/styles.xml']!);
  const formats = [...part.matchAll(/<xf\b[^>]*\/?>/g)].slice(1).map(([xf]) => xf);
  for (const style of [styles[1]![0]!, styles[1]![2]!, styles[2]![0]!]) {
    expect(formats[style]).toContain('numFmtId="49"');
    expect(formats[style]).toContain('quotePrefix="1"');
  }
  expect(formats[styles[2]![2]!]).not.toContain('quotePrefix');
});

test('what XML cannot hold is left out, and what looks like its replacement stays a text', () => {
  const { rows } = read([['a\u0000b\u0007c\uD800d\uFFFEe', null, '_x0041_ 😀']]);
  expect(rows[1]).toEqual(['abcde', null, '_x0041_ 😀']);
});

test('headings are marked and frozen, can be filtered, and nothing is merged', () => {
  const { xml, styles } = read([
    ['a', 1, 'b'],
    ['c', 2, 'd'],
  ]);
  expect(xml).toMatch(/<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/);
  expect(xml).toContain('<autoFilter ref="A1:C3"/>');
  expect(xml).not.toContain('mergeCell');
  expect(new Set(styles[0])).toEqual(new Set([1]));
  expect(read([]).xml).not.toContain('autoFilter');
});

test('names of sheets are what programs accept, and none stands twice', () => {
  const names = ["'Werte [1/2]: *neu?*'", 'Werte', 'werte', '', 'x'.repeat(40)];
  const read = readXlsx(
    workbook(
      'T',
      'K',
      names.map((name) => sheet([], name)),
    ),
  ).map(({ name }) => name);
  expect(read).toEqual(['Werte  1 2    neu', 'Werte', 'werte 3', '4', 'x'.repeat(31)]);
});

test('columns are named as in every spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('every part that is named is there, and all are well-formed', () => {
  const files = unzipSync(workbook('A & B', '<K>', [sheet([['a', 1, 'b']]), sheet([], 'Zwei')]));
  const types = strFromU8(files['[Content_Types].xml']!);
  for (const [, name] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(Object.keys(files)).toContain(name);
  expect(strFromU8(files['docProps/core.xml']!)).toContain('<dc:title>A &amp; B</dc:title><dc:creator>&lt;K&gt;</dc:creator>');
});

test('the same sheets give the same bytes, wherever and whenever they are written', () => {
  const rows: Sheet['rows'] = [
    ['a', 1, 'b'],
    ['c', 2.5, 'ä'],
  ];
  const zone = process.env['TZ'];
  const made = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((place) => {
    process.env['TZ'] = place;
    return workbook('T', 'K', [sheet(rows)]);
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(Buffer.from(made[1]!).equals(Buffer.from(made[0]!))).toBe(true);
  expect(Buffer.from(made[2]!).equals(Buffer.from(made[0]!))).toBe(true);
});

test('a package keeps names, order and contents, and does not pack what is packed', () => {
  const inner = zipped([{ name: 'a.txt', content: 'a'.repeat(1000) }]);
  const bytes = zipped([
    { name: 'LIESMICH ä.txt', content: 'Größe' },
    { name: 'x/b.xlsx', content: inner },
  ]);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['LIESMICH ä.txt', 'x/b.xlsx']);
  expect(strFromU8(files['LIESMICH ä.txt']!)).toBe('Größe');
  expect(files['x/b.xlsx']).toEqual(inner);
  expect(Buffer.from(bytes).includes(Buffer.from(inner))).toBe(true);
});
