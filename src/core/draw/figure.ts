import type { CellText } from '../text/cell.ts';
import { html, raw, type Markup } from './escape.ts';

/** The content of a table cell: a figure with its marks, or the sign of an absence with its words for those who do not know it. */
export function drawFigure({ state, figure, marks, label }: CellText): Markup {
  const mark = marks === '' ? null : raw(html`<span class="flag" title="${label}">${marks}</span>`);
  if (state === 'value') return html`${figure}${mark}`;
  return html`<span title="${label}">${figure}<span class="hidden"> ${label}</span></span>${mark}`;
}
