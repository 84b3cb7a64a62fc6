import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectNotation, parseNumber, type Decimal } from '../../src/core/read/numbers.ts';
import { collect } from '../../src/core/read/report.ts';
import { readTable } from '../../src/core/read/table.ts';

/** Writes a number the way a German or an English table does. */
function written(number: number, decimals: number, decimal: Decimal, grouped: boolean): string {
  const [whole = '', fraction] = Math.abs(number).toFixed(decimals).split('.');
  const marked = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, decimal === 'comma' ? '.' : ',') : whole;
  return `${number < 0 ? '-' : ''}${marked}${fraction === undefined ? '' : `${decimal === 'comma' ? ',' : '.'}${fraction}`}`;
}

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

test('a number is read back in the notation it was written in', () => {
  fc.assert(
    fc.property(cents, fc.constantFrom<Decimal>('comma', 'point'), fc.boolean(), (cent, decimal, grouped) => {
      expect(parseNumber(written(cent / 100, 2, decimal, grouped), decimal)).toBeCloseTo(cent / 100, 6);
    }),
  );
});

test('detection never takes one notation for the other: it finds it or says that it cannot', () => {
  fc.assert(
    fc.property(
      fc.array(cents, { minLength: 1, maxLength: 20 }),
      fc.constantFrom<Decimal>('comma', 'point'),
      fc.boolean(),
      fc.integer({ min: 0, max: 3 }),
      (numbers, decimal, grouped, decimals) => {
        const texts = numbers.map((number) => written(number / 1000, decimals, decimal, grouped));
        const notation = detectNotation(texts.length, (at) => texts[at]!);
        expect(notation.contradiction).toBeNull();
        if (notation.decimal !== null) expect(notation.decimal).toBe(decimal);
        if (notation.ambiguous !== null) expect(notation.decimal).toBeNull();
        // What is read without a notation has no mark that could mean two things.
        if (notation.decimal === null && notation.ambiguous === null) {
          for (const [at, text] of texts.entries())
            expect(parseNumber(text, null)).toBeCloseTo(Number((numbers[at]! / 1000).toFixed(decimals)), 6);
        }
      },
    ),
  );
});

const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '1', ' ', ',', ';', '"', '\n', '\r\n', '–'), maxLength: 8 });
const row = fc.tuple(
  cell.map((text) => `k${text}`),
  cell,
  cell,
);

test('a table is read back with every cell, and every row at its line, in every separator', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom(',', ';', '\t'), (rows, separator) => {
      const form = { columns: { area: [], period: [], value: [] }, required: ['area', 'period', 'value'] } as const;
      const text = dsvFormat(separator).formatRows([['area', 'period', 'value'], ...rows]);
      const { report, problems } = collect();
      const table = readTable(text, form, 'a.csv', report);
      expect(problems).toEqual([]);
      expect(table?.rows).toEqual(rows);
      const lines = text.split(/\r\n|\n|\r/);
      for (const [at, line] of table!.lines.entries()) {
        const start = dsvFormat(separator)
          .formatRow(rows[at]!)
          .split(/\r\n|\n|\r/)[0]!;
        expect(lines[line - 1]!.startsWith(start)).toBe(true);
      }
    }),
  );
});
