import { html, raw, type Markup } from './escape.ts';
import { tidy } from './picture-fit.ts';
import { wrapText, type TextStyle } from './wrap-text.ts';

export interface Lines extends TextStyle {
  readonly font: string;
  readonly colour: string;
}

export const lineHeight = ({ size }: Pick<Lines, 'size'>): number => Math.round(size * 1.4);

/** A text in lines that fit into a column; `y` is its upper edge. */
export function drawLines(
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  style: Lines,
): { readonly markup: Markup; readonly height: number } {
  const lines = wrapText(text, width, style);
  const step = lineHeight(style);
  if (lines.length === 0) return { markup: html``, height: 0 };
  const first = y + style.size * 1.06;
  const spans = lines.map((line, index) => raw(html`<tspan x="${tidy(x)}" y="${tidy(first + index * step)}">${line}</tspan>`));
  const markup = html`<text font-family="${style.font}" font-size="${style.size}" font-weight="${style.bold ? 600 : 400}" fill="${style.colour}">${spans}</text>`;
  return { markup, height: lines.length * step };
}
