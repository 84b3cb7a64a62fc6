import type { Language } from '../model/localized.ts';
import { formatNumber } from '../text/number.ts';
import { html, raw, type Markup } from './escape.ts';
import { tidy } from './picture-fit.ts';
import { drawLines, lineHeight, type Lines } from './picture-lines.ts';
import { textWidth } from './wrap-text.ts';

export interface LegendRow {
  /** Drawn in a box of 28 by 18. */
  readonly swatch: Markup | null;
  readonly label: string;
  /** How many areas are drawn so; null where that is not counted. */
  readonly count: number | null;
}

const SWATCH = { width: 28, height: 18 };
const GAP = 12;
const COUNTED = 150;

/** A legend is a small histogram: each class with its colour, its label and how many areas are in it. */
export function drawLegend(
  rows: readonly LegendRow[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  style: Lines,
  language: Language,
): { readonly markup: Markup; readonly height: number } {
  const text = x + SWATCH.width + GAP;
  const counted = rows.some(({ count }) => count !== null);
  const room = width - SWATCH.width - GAP - (counted ? COUNTED + GAP : 0);
  const longest = Math.min(room, Math.max(0, ...rows.map(({ label }) => textWidth(label, style))));
  const bars = text + longest + GAP;
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  let at = y;
  const drawn = rows.map(({ swatch, label, count }) => {
    const block = drawLines(label, { x: text, y: at, width: room }, style);
    const length = count === null ? 0 : (count / most) * (COUNTED - 50);
    const middle = at + lineHeight(style) / 2;
    const markup = html`${swatch === null ? null : raw(html`<g transform="translate(${x} ${middle - SWATCH.height / 2})">${raw(swatch)}</g>`)}${raw(block.markup)}${
      count === null
        ? null
        : raw(
            html`<rect x="${tidy(bars)}" y="${middle - 5}" width="${tidy(length)}" height="10" fill="#d8d5cd"/>${raw(drawLines(formatNumber(count, { decimals: 0, language, grouping: 'table' }), { x: bars + length + 6, y: at, width: 50 }, style).markup)}`,
          )
    }`;
    at += Math.max(block.height, lineHeight(style)) + 2;
    return raw(markup);
  });
  return { markup: html`${drawn}`, height: at - y };
}
