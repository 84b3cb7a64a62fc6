import type { TrendTable } from '../view/trend-table.ts';
import { html, raw, type Markup } from './escape.ts';
import { drawFigure } from './figure.ts';

/** The figures of a time series, periods down and areas across. */
export function drawTrendTable({ head, columns, rows }: TrendTable): Markup {
  const names = columns.map((name) => raw(html`<th scope="col" class="num">${name}</th>`));
  const lines = rows.map(({ name, cells }) => {
    const figures = cells.map((cell) => raw(html`<td class="num">${raw(drawFigure(cell))}</td>`));
    return raw(html`<tr><th scope="row">${name}</th>${figures}</tr>`);
  });
  return html`<table><thead><tr><th scope="col">${head}</th>${names}</tr></thead><tbody>${lines}</tbody></table>`;
}
