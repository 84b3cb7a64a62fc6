import { dsvFormat } from 'd3-dsv';
import { matchHeader, type MatchedHeader, type TableForm } from './header.ts';
import { quoteFault } from './quotes.ts';
import type { Report } from './report.ts';

export interface Table<Name extends string = string> {
  readonly file: string;
  readonly headerLine: number;
  /** Headings as written, without blanks around them. */
  readonly header: readonly string[];
  /** Position of every column of the form that is there. */
  readonly index: ReadonlyMap<Name, number>;
  /** Positions of the other columns that have a heading. */
  readonly others: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** The line each row starts at in the file. */
  readonly lines: readonly number[];
}

const SEPARATORS = [';', '\t', ','] as const;

/**
 * Reads a table of a known form. The separator is the one under which the header has most columns of the form. Rows of blanks are left out;
 * rows with too few or too many cells are problems and are left out, and so is a header that is repeated. Null when the table cannot be read at all.
 */
export function readTable<Name extends string>(
  text: string,
  form: TableForm<Name>,
  file: string,
  report: Report,
): Table<Name> | null {
  const { body, firstLine } = afterSeparatorHint(text);
  if (body.trim() === '') {
    report('KS-CSV-001', { file, row: 1 });
    return null;
  }
  const separator = separatorOf(body, form);
  const fault = body.includes('"') ? quoteFault(body, separator) : null;
  if (fault !== null) {
    const row = firstLine + lineBreaks(body.slice(0, fault));
    report('KS-CSV-007', { file, row }, { found: body.slice(fault, fault + 20).split(/[\r\n]/)[0]! });
    return null;
  }
  const { rows, lines } = splitRows(body, separator, firstLine);
  // A file of separators only has no row either.
  if (rows[0] === undefined) {
    report('KS-CSV-001', { file, row: 1 });
    return null;
  }
  const header = rows[0].map((heading) => heading.trim());
  const matched = matchHeader(header, form);
  if (!headerFits(header, lines[0]!, matched, form, file, report)) return null;
  return {
    file,
    headerLine: lines[0]!,
    header,
    ...withoutRagged(rows, lines, header, file, report),
    index: matched.index,
    others: matched.others.filter((at) => header[at] !== ''),
  };
}

/** Excel marks the separator with a first line `sep=;`. */
function afterSeparatorHint(text: string): { body: string; firstLine: number } {
  const hint = /^sep=.\r?\n/i.exec(text);
  return hint ? { body: text.slice(hint[0].length), firstLine: 2 } : { body: text, firstLine: 1 };
}

function separatorOf(text: string, form: TableForm): string {
  const firstRow = /^\s*([^\r\n]*)/.exec(text)![1]!;
  let best: { separator: string; known: number; cells: number } = { separator: ',', known: -1, cells: 0 };
  for (const separator of SEPARATORS) {
    const cells = dsvFormat(separator).parseRows(firstRow)[0] ?? [];
    const known = matchHeader(cells, form).index.size;
    if (known > best.known || (known === best.known && cells.length > best.cells))
      best = { separator, known, cells: cells.length };
  }
  return best.separator;
}

const lineBreaks = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
};

/** All rows that hold anything, each with the line it starts at; a quoted cell may go over several lines. */
function splitRows(text: string, separator: string, firstLine: number): { rows: string[][]; lines: number[] } {
  const rows: string[][] = [];
  const lines: number[] = [];
  const quoted = text.includes('"');
  let line = firstLine;
  dsvFormat(separator).parseRows(text, (row) => {
    if (row.some((cell) => cell !== '' && cell.trim() !== '')) {
      rows.push(row);
      lines.push(line);
    }
    line += 1 + (quoted ? row.reduce((sum, cell) => sum + lineBreaks(cell), 0) : 0);
    return null;
  });
  return { rows, lines };
}

function headerFits<Name extends string>(
  header: readonly string[],
  row: number,
  matched: MatchedHeader<Name>,
  form: TableForm<Name>,
  file: string,
  report: Report,
): boolean {
  const missing = form.required.filter((name) => !matched.index.has(name));
  if (matched.index.size === 0) {
    report('KS-CSV-002', { file, row }, { found: header.join(' | '), expected: form.required.join(', ') });
    return false;
  }
  for (const name of missing) report('KS-CSV-003', { file, row, column: name }, { found: header.join(', '), expected: name });
  for (const { first, second } of matched.twice) {
    report('KS-CSV-004', { file, row, column: header[second]! }, { found: header[first]! });
  }
  return missing.length === 0;
}

function withoutRagged(
  rows: readonly string[][],
  lines: readonly number[],
  header: readonly string[],
  file: string,
  report: Report,
): { rows: string[][]; lines: number[] } {
  const width = header.length;
  if (rows.length === 1) report('KS-CSV-008', { file, row: lines[0]! });
  const kept: { rows: string[][]; lines: number[] } = { rows: [], lines: [] };
  const repeated: number[] = [];
  const trailing = lines.filter((_, at) => at > 0 && endsWithSeparator(rows[at]!, width));
  // In a few rows an empty cell too many may as well stand further to the left.
  const isTrailing = trailing.length > 0 && 2 * trailing.length >= rows.length - 1;
  for (let at = 1; at < rows.length; at++) {
    const row = isTrailing && endsWithSeparator(rows[at]!, width) ? rows[at]!.slice(0, width) : rows[at]!;
    if (row.length !== width)
      report('KS-CSV-006', { file, row: lines[at]! }, { found: String(row.length), expected: String(width) });
    else if (row.every((cell, column) => cell.trim() === header[column])) repeated.push(lines[at]!);
    else {
      kept.rows.push(row);
      kept.lines.push(lines[at]!);
    }
  }
  if (isTrailing) report('KS-CSV-011', { file, row: trailing[0]! }, { found: String(trailing.length) });
  if (repeated.length > 0) report('KS-CSV-012', { file, row: repeated[0]! }, { found: String(repeated.length) });
  return kept;
}

const endsWithSeparator = (row: readonly string[], width: number): boolean =>
  row.length === width + 1 && row[width]!.trim() === '';
