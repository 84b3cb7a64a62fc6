import { harmless, plainNumber } from './fields.ts';
import { xmlText } from './xml.ts';
import {
  contentTypes,
  corePart,
  packageRelations,
  stringsPart,
  STYLES,
  stylesPart,
  workbookPart,
  workbookRelations,
  worksheet,
} from './xlsx-parts.ts';
import { zipped } from './zip.ts';

/** One table with a row of headings; nothing is merged, nothing stands beside it. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Keys stay texts whatever they look like, `05978004` with its zero; long texts wrap. */
  readonly kind?: 'key' | 'long';
}

/** Null leaves the cell empty. */
export type SheetCell = string | number | null;

/** What a sheet can hold, without its headings. */
export const MOST_ROWS = 1_048_575;
const MOST_CHARACTERS = 32_767;
const MOST_NAME = 31;

/**
 * A workbook that every spreadsheet program opens: headings marked and frozen, numbers as numbers, texts as texts. No text can run as a
 * formula, not even when its cell is edited. The same sheets give the same bytes.
 */
export function workbook(title: string, creator: string, sheets: readonly Sheet[]): Uint8Array {
  const strings = new Map<string, number>();
  const shared = (text: string): number => {
    let at = strings.get(text);
    if (at === undefined) strings.set(text, (at = strings.size));
    return at;
  };
  const names = namesOf(sheets);
  const parts = sheets.map((sheet, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: sheetPart(sheet, shared) }));
  return zipped([
    { name: '[Content_Types].xml', content: contentTypes(sheets.length) },
    { name: '_rels/.rels', content: packageRelations },
    { name: 'docProps/core.xml', content: corePart(title, creator) },
    { name: 'xl/workbook.xml', content: workbookPart(names) },
    { name: 'xl/_rels/workbook.xml.rels', content: workbookRelations(sheets.length) },
    { name: 'xl/styles.xml', content: stylesPart },
    { name: 'xl/sharedStrings.xml', content: stringsPart([...strings.keys()].map(sheetText)) },
    ...parts,
  ]);
}

function sheetPart({ columns, rows }: Sheet, shared: (text: string) => number): string {
  if (rows.length > MOST_ROWS) throw new RangeError(`${rows.length} rows do not fit into a sheet`);
  const letters = columns.map((_, at) => columnName(at));
  const text = (value: string, style: number, at: string): string =>
    `<c r="${at}"${style === STYLES.plain ? '' : ` s="${style}"`} t="s"><v>${shared(value)}</v></c>`;
  const cell = (value: SheetCell, column: number, row: number): string => {
    const at = letters[column]! + row;
    if (value === null || value === '') return '';
    const { kind } = columns[column]!;
    if (typeof value === 'number') return Number.isFinite(value) ? `<c r="${at}"><v>${plainNumber(value)}</v></c>` : '';
    return text(
      value,
      kind === 'key' || harmless(value) !== value ? STYLES.text : kind === 'long' ? STYLES.wrapped : STYLES.plain,
      at,
    );
  };
  const head = columns.map(({ title }, at) => text(title, STYLES.head, `${letters[at]!}1`)).join('');
  let body = `<row r="1">${head}</row>`;
  for (const [index, row] of rows.entries()) {
    body += `<row r="${index + 2}">${row.map((value, column) => cell(value, column, index + 2)).join('')}</row>`;
  }
  const widths = columns
    .map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  return worksheet(
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols>`,
    body,
    rows.length === 0 ? '' : `<autoFilter ref="A1:${letters.at(-1)!}${rows.length + 1}"/>`,
  );
}

/** `A` … `Z`, `AA` … */
export const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);

/** Programs read `_x0041_` as a character that XML cannot hold; as a text it must be told apart from that. */
const sheetText = (text: string): string => xmlText(text.slice(0, MOST_CHARACTERS)).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Names without what programs refuse in them, and none twice. */
function namesOf(sheets: readonly Sheet[]): string[] {
  const used = new Set<string>();
  return sheets.map(({ name }, at) => {
    const plain = name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .slice(0, MOST_NAME)
      .trim();
    const free = plain === '' || used.has(plain.toLowerCase()) ? `${plain.slice(0, MOST_NAME - 4)} ${at + 1}`.trim() : plain;
    used.add(free.toLowerCase());
    return free;
  });
}
