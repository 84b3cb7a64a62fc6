import type { Signs } from '../model/declaration.ts';
import { detectNotation, isShortened, isTooLarge, LARGEST, parseNumber, type Decimal } from './numbers.ts';
import type { Report } from './report.ts';
import type { SeriesColumn } from './series-table.ts';
import { signTable, type Sign } from './status.ts';
import type { Table } from './table.ts';

/** The numbers of a table, row by row; NaN where there is none. */
export interface Figures {
  /** What stands in the value cell instead of a number; null for a number, and for what is neither and has been reported. */
  readonly sign: readonly (Sign | null)[];
  readonly value: Float64Array;
  readonly numerator: Float64Array | null;
  readonly denominator: Float64Array | null;
  readonly lower: Float64Array | null;
  readonly upper: Float64Array | null;
  readonly hasBounds: boolean;
}

const NUMERIC = ['value', 'numerator', 'denominator', 'lower', 'upper'] as const satisfies readonly SeriesColumn[];
type Numeric = (typeof NUMERIC)[number];

/**
 * Reads the numeric columns of a table in the one notation they share: the declared one, or the one that all numbers together allow.
 * Without either, numbers with a mark that could be read both ways are not read at all.
 */
export function readFigures(table: Table<SeriesColumn>, declared: Decimal | null, own: Signs, report: Report): Figures {
  const signs = signTable(own);
  const columns = NUMERIC.filter((name) => table.index.has(name));
  const notation = declared === null ? notationOf(table, columns, report) : { decimal: declared, readable: true };
  const sign: (Sign | null)[] = Array.from({ length: table.rows.length }, () => null);

  const read = (name: Numeric): Float64Array | null => {
    const column = table.index.get(name);
    if (column === undefined) return null;
    const numbers = new Float64Array(table.rows.length).fill(NaN);
    const where = (row: number) => ({ file: table.file, row: table.lines[row]!, column: table.header[column]! });
    for (let row = 0; row < numbers.length; row++) {
      const text = table.rows[row]![column]!.trim();
      const standsFor = signs.get(text);
      if (standsFor !== undefined) {
        if (name === 'value') sign[row] = standsFor;
        else if (standsFor === 'zero') numbers[row] = 0;
        continue;
      }
      const number = parseNumber(text, notation.decimal);
      if (number !== null) {
        if (name === 'denominator' && number < 0) report('KS-DATA-014', where(row), { found: text });
        else numbers[row] = number;
        if (isShortened(text)) report('KS-NUM-005', where(row), { found: text, expected: String(number) });
      } else if (isTooLarge(text, notation.decimal)) report('KS-NUM-004', where(row), { found: text, expected: String(LARGEST) });
      else if (notation.readable || !/^[-+−]?[\d.,]+$/.test(text)) {
        const expected = notation.decimal === null ? {} : { expected: notation.decimal === 'comma' ? '1.234,5' : '1,234.5' };
        report('KS-NUM-001', where(row), { found: text, ...expected });
      }
    }
    return numbers;
  };
  const value = read('value') ?? new Float64Array(table.rows.length).fill(NaN);
  const [numerator, denominator, lower, upper] = [read('numerator'), read('denominator'), read('lower'), read('upper')];
  return { sign, value, numerator, denominator, lower, upper, hasBounds: lower !== null || upper !== null };
}

function notationOf(
  table: Table<SeriesColumn>,
  columns: readonly Numeric[],
  report: Report,
): { decimal: Decimal | null; readable: boolean } {
  const positions = columns.map((name) => table.index.get(name)!);
  const cellAt = (at: number) => ({ row: Math.floor(at / positions.length), column: positions[at % positions.length]! });
  const textAt = (at: number): string => table.rows[cellAt(at).row]![cellAt(at).column]!.trim();
  const whereAt = (at: number) => ({
    file: table.file,
    row: table.lines[cellAt(at).row]!,
    column: table.header[cellAt(at).column]!,
  });
  const notation = detectNotation(table.rows.length * positions.length, textAt);
  if (notation.contradiction) {
    const [first, second] = notation.contradiction;
    report('KS-NUM-003', whereAt(second), { found: textAt(second), expected: textAt(first) });
  } else if (notation.ambiguous !== null)
    report('KS-NUM-002', whereAt(notation.ambiguous), { found: textAt(notation.ambiguous) });
  return { decimal: notation.decimal, readable: notation.contradiction === null && notation.ambiguous === null };
}
