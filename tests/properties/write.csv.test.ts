import { csvParse, dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disclosePortal } from '../../src/core/disclose/disclose.ts';
import { FLAGS, type Cell, type Flag } from '../../src/core/model/cell.ts';
import { cellAt, sliceKey } from '../../src/core/model/series.ts';
import { excelCsv, machineCsv } from '../../src/core/write/csv.ts';
import { area, id, indicator, portalOf, seriesOf } from '../core/derive/portal.ts';

const YEARS = ['2023', '2024/25'];
const text = fc.string({ unit: fc.constantFrom(...'aä"\',;\n\r\t=+-@ ') });
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);
const figure = fc
  .record({
    value: number,
    numerator: fc.option(number, { nil: undefined }),
    denominator: fc.option(number, { nil: undefined }),
    note: fc.option(
      text.filter((note) => note !== ''),
      { nil: undefined },
    ),
    flags: fc.subarray([...FLAGS]),
  })
  .map((parts) => ({ kind: 'value', ...parts }) as unknown as Cell);
const absence = fc
  .constantFrom('missing', 'later', 'suppressed', 'protected', 'unreliable', 'notMeaningful')
  .map((kind): Cell => ({ kind }) as Cell);
const cells = fc.array(fc.oneof(figure, absence), { minLength: 2, maxLength: 2 });
const table = fc.record({ total: fc.tuple(cells, cells), slice: fc.tuple(cells, cells), name: text });
type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

function publish({ total, slice, name }: Table) {
  const dimensions = [{ id: 'alter', title: name, categories: [{ id: '0-17', title: name }] }];
  const what = indicator('n', { dimensions, title: name });
  const series = seriesOf('n', YEARS, { '01': total[0], '02': total[1] }, { 'alter=0-17': { '01': slice[0], '02': slice[1] } });
  const areas = [area('01', 'gemeinde', null, { name }), area('02', 'gemeinde')];
  const { published } = disclosePortal(portalOf({ areas, indicators: [what], series: [series] }), {
    audience: 'public',
    today: '2025-01-01',
  });
  return { published, what };
}

const STATES: Readonly<Record<string, string>> = {
  M: 'missing',
  L: 'later',
  C: 'suppressed',
  'C;D': 'protected',
  U: 'unreliable',
  N: 'notMeaningful',
};
const LETTERS: Readonly<Record<string, Flag>> = {
  p: 'provisional',
  r: 'revised',
  e: 'estimated',
  f: 'forecast',
  u: 'uncertain',
  b: 'break',
  c: 'computed',
  g: 'recomputed',
};

/** Reads a row the way somebody else's program would. */
function read(row: Readonly<Record<string, string>>): Cell {
  const [code = '', ...letters] = row.status!.split(';');
  const note = row.note === '' ? {} : { note: row.note! };
  if (code !== 'A') return { kind: STATES[row.status!], ...note } as Cell;
  const parts = (['numerator', 'denominator'] as const)
    .filter((part) => row[part] !== '')
    .map((part) => [part, Number(row[part])]);
  const flags = FLAGS.filter((flag) => letters.some((letter) => LETTERS[letter] === flag));
  return { kind: 'value', value: Number(row.value), ...Object.fromEntries(parts), flags, ...note } as Cell;
}

test('the file for programs holds every cell exactly: figure, parts, state, marks and note', () => {
  fc.assert(
    fc.property(table, (figures) => {
      const { published, what } = publish(figures);
      const series = published.series.get(what.id)!;
      const found = new Map(csvParse(machineCsv(published, what)).map((row) => [`${row.area}|${row.period}|${row.alter}`, row]));
      for (const where of ['01', '02']) {
        for (const [slice, category] of [
          [undefined, 'total'],
          [sliceKey(new Map([['alter', '0-17']])), '0-17'],
        ] as const) {
          YEARS.forEach((period, p) => {
            const row = found.get(`${where}|${period}|${category}`);
            expect(row === undefined ? { kind: 'missing' } : read(row)).toEqual(cellAt(series, id(where), p, slice));
            if (row && where === '01') expect(row.name).toBe(figures.name);
          });
        }
      }
    }),
  );
});

test('in the file for spreadsheets no text can run, and every row has all its columns', () => {
  fc.assert(
    fc.property(table, (figures) => {
      const { published, what } = publish(figures);
      const file = excelCsv(published, what);
      expect(file.startsWith('\ufeff')).toBe(true);
      const rows = dsvFormat(';').parseRows(file.slice(1));
      const header = rows[0]!;
      const end = rows.findIndex((row) => row.length === 1 && row[0] === '');
      for (const row of rows.slice(0, end)) {
        expect(row.length).toBe(header.length);
        row.forEach((field, column) => {
          const isNumber = [4, 5, 6].includes(column) && /^-?\d+(,\d+)?$/.test(field);
          expect(isNumber || !/^\s*[=+\-@]|^[\t\r\n]/.test(field)).toBe(true);
        });
      }
    }),
  );
});
