import type { FigureCredit } from '../core/text/figure-credit.ts';
import type { ViewTable } from '../core/write/view-csv.ts';

export interface ExportFigure extends FigureCredit {
  readonly headline: string | null;
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly drawings: () => readonly ExportDrawing[];
  readonly table: () => ViewTable;
  readonly fileName: string;
}

export interface ExportDrawing {
  readonly svg: SVGSVGElement;
  readonly caption: string;
  readonly legend: readonly ExportLegendItem[];
  readonly key: SVGSVGElement | null;
  readonly notes?: readonly string[];
  readonly keyNames?: { readonly x: string; readonly y: string };
}

export interface ExportLegendItem {
  readonly swatch: SVGSVGElement | null;
  readonly label: string;
  readonly count: number | null;
}

export interface TakeAwaySource {
  readonly figure: () => ExportFigure;
  readonly embedAddress: (pinned: boolean) => string;
  readonly watch: (listener: () => void) => () => void;
}

export { exportSvg } from './figure-export-svg.ts';
export { exportPng } from './figure-export-png.ts';
export { citationOf, embedOf, exportCsv } from './figure-export-text.ts';
export { embedCode, EMBED_LISTENER } from '../core/draw/embed-code.ts';
export { takeAway } from './take-away-tools.ts';
