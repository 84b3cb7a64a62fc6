import type { MapModel } from '../view/map.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';
import { drawMap } from './map.ts';

/** A map of counts: areas as neutral ground, a circle on each whose surface is its figure. */
export interface SymbolsModel {
  readonly ground: MapModel;
  /** The largest first, so that no circle hides another. */
  readonly circles: readonly SymbolCircle[];
  readonly legend: SymbolLegend;
}

export interface SymbolCircle {
  /** Position of the area among the paths of the ground. */
  readonly k: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly negative: boolean;
}

export interface SymbolLegend {
  /** Circles that stand in one another, the largest first. */
  readonly circles: readonly { readonly r: number; readonly text: string }[];
  /** What a hollow circle stands for, where there are any. */
  readonly hollow: string | null;
}

/** The legend is part of the picture, so that its circles are always as large as those of the map. */
export function drawSymbols({ ground, circles, legend }: SymbolsModel): Markup {
  const drawn = circles.map(({ k, x, y, r, negative }) =>
    raw(html`<circle data-c="${k}"${negative ? raw(html` class="neg"`) : null} cx="${x}" cy="${y}" r="${r}"/>`),
  );
  const key = drawLegend(legend, ground.height);
  const over = raw(html`<g class="symbols" aria-hidden="true">${drawn}${key.marks}</g>`);
  return drawMap({ ...ground, height: ground.height + key.height }, over);
}

const LINE = 46;
const PAD = 8;
const HOLLOW = 12;

function drawLegend({ circles, hollow }: SymbolLegend, top: number): { readonly height: number; readonly marks: readonly Raw[] } {
  const largest = circles[0]?.r ?? 0;
  const lines = circles.length + (hollow === null ? 0 : 1);
  const height = Math.max(2 * largest, lines * LINE) + 2 * PAD;
  const base = top + height - PAD;
  const [middle, words] = [largest + PAD, 2 * largest + PAD + 40];
  const line = (text: string, index: number): Raw =>
    raw(html`<text x="${words}" y="${top + PAD + 32 + index * LINE}">${text}</text>`);
  const marks = circles.flatMap(({ r, text }, index) => [
    raw(html`<circle cx="${middle}" cy="${base - r}" r="${r}"/>`),
    raw(html`<path d="M${middle} ${base - 2 * r}L${words - 8} ${top + PAD + 20 + index * LINE}"/>`),
    line(text, index),
  ]);
  if (hollow !== null) {
    const y = top + PAD + 20 + circles.length * LINE;
    marks.push(raw(html`<circle class="neg" cx="${words - 8 - HOLLOW}" cy="${y}" r="${HOLLOW}"/>`), line(hollow, circles.length));
  }
  return { height, marks };
}
