import { harmless, plainNumber, quoted } from './fields.ts';

/** What a reader sees in a table, apart from the page it stands on. */
export interface ViewTable {
  /** `key` heads the column for programs, `title` for people. */
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly rows: readonly (readonly ViewCell[])[];
}

/** Null where there is nothing. Some cells read differently for programs and for people, such as the state of a figure. */
export type ViewCell = Plain | { readonly code: Plain; readonly words: Plain };
type Plain = string | number | null;

const LINE = '\r\n';
const BOM = '\ufeff';

const codeOf = (cell: ViewCell): Plain => (typeof cell === 'object' && cell !== null ? cell.code : cell);
const wordsOf = (cell: ViewCell): Plain => (typeof cell === 'object' && cell !== null ? cell.words : cell);

/** The table for programs: UTF-8 without BOM, RFC 4180, decimal point. A notice stands in a last column of its own. */
export function viewMachineCsv({ columns, rows }: ViewTable, notice = ''): string {
  const field = (value: Plain): string => (typeof value === 'number' ? machineNumber(value) : quoted(value ?? '', ','));
  const last = notice === '' ? [] : [notice];
  const head = [...columns.map(({ key }) => key), ...(notice === '' ? [] : ['notice'])];
  const lines = [head, ...rows.map((row) => [...row.map(codeOf), ...last])];
  return [...lines.map((line) => line.map(field).join(',')), ''].join(LINE);
}

/** The table for people with a German spreadsheet: BOM, semicolons, decimal comma; below it who is to be named. No text can run as a formula. */
export function viewExcelCsv({ columns, rows }: ViewTable, below: readonly (readonly string[])[]): string {
  const field = (value: Plain): string =>
    typeof value === 'number' ? machineNumber(value).replace('.', ',') : quoted(harmless(value ?? ''), ';');
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(wordsOf)), [], ...below];
  return BOM + [...lines.map((line) => line.map(field).join(';')), ''].join(LINE);
}

const machineNumber = (value: number): string => (Number.isFinite(value) ? plainNumber(value) : '');
