import type { Language } from '../core/model/localized.ts';
import type { ShapeFile } from '../core/view/map-shapes.ts';
import { symbolCircles, symbolLegend } from '../core/view/symbols-model.ts';
import { draw } from './elements.ts';
import { explorerWord } from './explorer-words.ts';
import type { Scene } from './map-view.ts';

/** More circles than these are a carpet. */
const MOST_AREAS = 1500;

export interface Symbols {
  readonly marks: readonly SVGElement[];
  /** The legend, whose circles are as large as those of a drawing of which one unit takes so many pixels. */
  readonly legend: (pixels: number) => SVGSVGElement;
}

/** Circles for totals: their surface is the figure, in every year alike, and below zero they are empty. Null where there are too many. */
export function sceneSymbols(
  scene: Scene,
  { centroids }: ShapeFile,
  faded: (k: number) => boolean,
  language: Language,
): Symbols | null {
  const { data, figures, level } = scene;
  if (level.drawn > MOST_AREAS) return null;
  const here = (values: Float64Array): Float64Array => values.subarray(0, level.drawn);
  const scale = data.symbols;
  if (scale === null) return null;
  const places = Array.from(here(figures.values), (value, k) => ({ k, x: centroids[2 * k]!, y: centroids[2 * k + 1]!, value }));
  const marks = symbolCircles(scale, places).map(({ k, x, y, r, negative }) => {
    const names = [negative ? 'neg' : '', faded(k) ? 'off' : ''].filter(Boolean).join(' ');
    return draw('circle', { 'data-k': k, class: names || null, cx: x, cy: y, r });
  });
  const { circles, hollow } = symbolLegend(scale, data.decimals, data.classes.min < 0, language);
  const rows = [
    ...circles.map(({ r, text }) => ({ r, name: null, text })),
    ...(hollow === null ? [] : [{ r: 0, name: 'neg', text: hollow }]),
  ];
  return { marks, legend: (pixels) => symbolKey(rows, pixels, language) };
}

interface Row {
  readonly r: number;
  readonly name: string | null;
  readonly text: string;
}

const CHARACTER = 9;

/** One drawing, so that whoever takes the picture away has its legend as well. */
function symbolKey(rows: readonly Row[], pixels: number, language: Language): SVGSVGElement {
  const sized = rows.map((row) => ({ ...row, size: row.r === 0 ? 8 : Math.max(1.5, Math.round(row.r * pixels * 10) / 10) }));
  const height = Math.ceil(2 * Math.max(10, ...sized.map(({ size }) => size))) + 4;
  let x = 2;
  const content = sized.flatMap(({ size, name, text }) => {
    const at = x + size;
    x = at + size + 8 + CHARACTER * text.length + 20;
    return [
      draw('circle', { class: name, cx: at, cy: height / 2, r: size }),
      draw('text', { x: at + size + 8, y: height / 2 + 5 }, text),
    ];
  });
  const width = Math.ceil(x);
  const label = [explorerWord(language, 'symbolLegend'), ...rows.map(({ text }) => text)].join(' ');
  const box = { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': label };
  return draw('svg', { class: 'symbols symbol-legend', ...box }, ...content);
}
