import type { ExtractPage } from './extract.ts';

/** An extract as plain text; the cells of its table are parted by tabs, so that it can be pasted into a spreadsheet. */
export function extractPlain({ title, subject, notice, summary, table, definitions, sources }: ExtractPage): string {
  const items = (list: readonly { readonly name: string; readonly text: string }[]): string[] =>
    list.map(({ name, text }) => `– ${name}: ${text}`);
  const sections = [
    [title, subject, notice],
    [summary.title, ...items(summary.items), ...summary.notes],
    [table.title, ...[table.head, ...table.rows].map((row) => row.map(oneLine).join('\t'))],
    definitions.items.length === 0 ? [] : [definitions.title, ...items(definitions.items)],
    [sources.title, ...sources.lines],
  ];
  return sections
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((section) => section !== '')
    .join('\n\n');
}

const oneLine = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');
