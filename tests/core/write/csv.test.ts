import { dsvFormat } from 'd3-dsv';
import { expect, test } from 'vitest';
import { disclosePortal } from '../../../src/core/disclose/disclose.ts';
import type { Cell, Flag } from '../../../src/core/model/cell.ts';
import type { Indicator } from '../../../src/core/model/indicator.ts';
import type { Series } from '../../../src/core/model/series.ts';
import { excelCsv, machineCsv } from '../../../src/core/write/csv.ts';
import { area, id, indicator, portalOf, seriesOf, share, source, type Parts } from '../derive/portal.ts';

function published(what: Indicator, series: Series, more: Partial<Parts> = {}) {
  const portal = portalOf({
    areas: [
      area('05978004', 'gemeinde', null, { name: 'Bergkamen, "Stadt"' }),
      area('B', 'gemeinde', null, { validFrom: '2024-01-01' }),
    ],
    indicators: [what],
    series: [series],
    ...more,
  });
  return disclosePortal(portal, { audience: 'public', today: '2025-01-01' }).published;
}

const full: Cell = {
  kind: 'value',
  value: 7.94,
  numerator: 27,
  denominator: 340,
  flags: ['provisional', 'computed'],
  note: 'neu; gezählt',
};

test('the file for programs has every figure with all its digits, and the status in codes', () => {
  const q = share('q');
  const series = seriesOf('q', ['2023', '2024'], {
    '05978004': [full, { kind: 'suppressed' }],
    B: [{ kind: 'missing' }, { kind: 'protected' }],
  });
  expect(machineCsv(published(q, series), q).split('\r\n')).toEqual([
    'area,name,level,period,value,numerator,denominator,status,note',
    '05978004,"Bergkamen, ""Stadt""",gemeinde,2023,7.94,27,340,A;p;c,neu; gezählt',
    '05978004,"Bergkamen, ""Stadt""",gemeinde,2024,,,,C,',
    'B,B,gemeinde,2024,,,,C;D,',
    '',
  ]);
});

test('breakdowns stand in columns of their own, with "total" for the sum over them', () => {
  const n = indicator('n', { dimensions: [{ id: 'alter', title: 'Alter', categories: [{ id: '0-17', title: 'unter 18' }] }] });
  const series = seriesOf('n', ['2024'], { '05978004': [5], B: [6] }, { 'alter=0-17': { B: [2] } });
  expect(
    machineCsv(published(n, series), n)
      .split('\r\n')
      .map((line) => line.split(',').at(-1)),
  ).toEqual(['alter', 'total', 'total', '0-17', '']);
  expect(
    excelCsv(published(n, series), n)
      .split('\r\n')
      .slice(0, 4)
      .map((line) => line.split(';').at(-1)),
  ).toEqual(['Alter', 'insgesamt', 'insgesamt', 'unter 18']);
});

test('confidence bounds have columns when there are any', () => {
  const m = indicator('m', { type: 'mean', aggregation: 'none' });
  const plain = seriesOf('m', ['2024'], { B: [5] });
  const bounds = { lower: Float64Array.of(4.5), upper: Float64Array.of(NaN) };
  const series: Series = { ...plain, total: { ...plain.total, bounds } };
  expect(machineCsv(published(m, series), m).split('\r\n').slice(0, 2)).toEqual([
    'area,name,level,period,value,numerator,denominator,lower,upper,status,note',
    'B,B,gemeinde,2024,5,,,4.5,,A,',
  ]);
});

test('invented figures say so in every row', () => {
  const n = indicator('n');
  const portal = published(n, seriesOf('n', ['2024'], { B: [5] }), { declaration: { fictional: true } });
  expect(machineCsv(portal, n).split('\r\n').slice(0, 2)).toEqual([
    'area,name,level,period,value,numerator,denominator,status,note,notice',
    'B,B,gemeinde,2024,5,,,A,,Fiktive Daten',
  ]);
  expect(excelCsv(portal, n)).toContain('\r\nHinweis;Fiktive Daten\r\n');
});

test('the file for spreadsheets speaks German: BOM, semicolons, decimal commas, signs and states in words', () => {
  const q = share('q', { title: 'SGB-II-Quote', sources: [id('ba')] });
  const series = seriesOf('q', ['2023', '2024-12-31'], { '05978004': [full, { kind: 'suppressed' }], B: [-0.5, 0] });
  const ba = { ...source('ba'), attribution: 'Statistik der BA', keyDate: '31. Dezember' };
  expect(excelCsv(published(q, series, { sources: [ba] }), q)).toBe(
    '\ufeff' +
      [
        'Schlüssel;Gebiet;Ebene;Zeit;Wert (%);Zähler;Nenner;Status;Anmerkung',
        '05978004;"Bergkamen, ""Stadt""";gemeinde;2023;7,94;27;340;vorläufig, berechnet;"neu; gezählt"',
        '05978004;"Bergkamen, ""Stadt""";gemeinde;31.12.2024;.;;;geheim gehalten;',
        'B;B;gemeinde;2023;-0,5;;;;',
        'B;B;gemeinde;31.12.2024;0;;;;',
        '',
        ';SGB-II-Quote',
        'Quelle;Statistik der BA, Stichtag 31. Dezember',
        'Lizenz;Datenlizenz Deutschland – Namensnennung – Version 2.0',
        '',
      ].join('\r\n'),
  );
});

test('in English the file for spreadsheets keeps the decimal comma and has English words', () => {
  const q = share('q');
  const [header, row] = excelCsv(published(q, seriesOf('q', ['2024'], { B: [full] })), q, 'en').split('\r\n');
  expect(header).toBe('\ufeffKey;Area;Level;Time;Value (%);Numerator;Denominator;Status;Note');
  expect(row).toBe('B;B;gemeinde;2024;7,94;27;340;provisional, computed;"neu; gezählt"');
});

test.each(['=1+1', '+49 2307', '-x', '@SUM(A1)', '\tx', '\rx', ' =1+1', '＝1'])('the text %j cannot run as a formula', (text) => {
  const n = indicator('n', { title: text, dimensions: [{ id: 'd', title: text, categories: [{ id: 'a', title: text }] }] });
  const noted: Cell = { kind: 'value', value: -3, flags: [], note: text };
  const areas = [area('B', 'gemeinde', null, { name: text })];
  const file = excelCsv(published(n, seriesOf('n', ['2024'], { B: [noted] }, { 'd=a': { B: [noted] } }), { areas }), n);
  const fields = dsvFormat(';').parseRows(file.slice(1)).flat();
  expect(fields.filter((field) => /^\s*[=+\-@＝]|^[\t\r]/.test(field))).toEqual(['-3', '-3']);
  expect(fields.filter((field) => field === `'${text}`).length).toBeGreaterThanOrEqual(5);
});

test('numbers never have powers of ten in a spreadsheet', () => {
  const n = indicator('n');
  expect(excelCsv(published(n, seriesOf('n', ['2024'], { B: [0.00000015] })), n)).toContain(';0,00000015;');
});

test('an indicator without figures makes a file with a heading', () => {
  const portal = published(indicator('n'), seriesOf('n', [], {}));
  expect(machineCsv(portal, indicator('m'))).toBe('area,name,level,period,value,numerator,denominator,status,note\r\n');
});

test('what was computed has two decimals more than are shown, what was delivered has all its digits', () => {
  const q = share('q');
  const cell = (flags: readonly Flag[]): Cell => ({ kind: 'value', value: 8.983401718341426, flags });
  const rows = excelCsv(published(q, seriesOf('q', ['2023', '2024'], { B: [cell([]), cell(['computed'])] })), q).split('\r\n');
  expect(rows[1]).toContain(';8,983401718341426;');
  expect(rows[2]).toContain(`;${(8.983401718341426).toFixed(q.decimals + 2).replace('.', ',')};`);
});
