import { embedCode } from '../core/draw/embed-code.ts';
import { figureCitation } from '../core/text/figure-credit.ts';
import { takeAwayWord } from '../core/text/take-away-words.ts';
import { viewExcelCsv, viewMachineCsv } from '../core/write/view-csv.ts';
import type { ExportFigure } from './figure-export.ts';

/** The day on the reader's machine. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export const citationOf = (figure: ExportFigure): string => figureCitation(figure, today());

/** The figure's table: for programs, and for people with a German spreadsheet. */
export function exportCsv(figure: ExportFigure): { readonly machine: string; readonly excel: string } {
  const table = figure.table();
  const word = (key: Parameters<typeof takeAwayWord>[1]): string => takeAwayWord(figure.language, key);
  const fictional = figure.notice === '' ? '' : word('fictional');
  return {
    machine: viewMachineCsv(table, fictional),
    excel: viewExcelCsv(table, [
      ['', figure.subtitle || figure.title],
      ...figure.sources.map((source) => ['', source]),
      [word('licence'), figure.licence],
      [word('dataVersion'), figure.dataVersion],
      [word('address'), figure.address],
      ...(fictional === '' ? [] : [[word('notice'), fictional]]),
    ]),
  };
}

/** What a publisher of another site pastes to show the page at `address`. */
export const embedOf = ({ language, title, portal }: ExportFigure, address: string): string =>
  embedCode({ address, title: takeAwayWord(language, 'embedTitle', { title: `${title} – ${portal}` }) });
