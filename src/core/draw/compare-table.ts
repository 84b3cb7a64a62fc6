import type { CompareCell, CompareHead, CompareTable } from '../view/compare-table.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';
import { drawFigure } from './figure.ts';

/** A comparison as a table; what is said below a figure stands in lines of its own. */
export function drawCompareTable({ caption, head, columns, rows }: CompareTable): Markup {
  const heads = columns.map((column) => raw(html`<th scope="col" class="num">${name(column)}</th>`));
  const lines = rows.map(({ head: row, cells }) => {
    const kind = row.reference ? raw(html` class="reference"`) : null;
    return raw(html`<tr${kind}><th scope="row">${name(row)}</th>${cells.map(figure)}</tr>`);
  });
  return html`<table class="compare"><caption class="hidden">${caption}</caption><thead><tr><th scope="col">${head}</th>${heads}</tr></thead><tbody>${lines}</tbody></table>`;
}

function name({ name: text, href, sub }: CompareHead): Raw {
  const own = href === null ? raw(html`${text}`) : raw(html`<a href="${href}">${text}</a>`);
  return raw(html`${own}${sub === '' ? null : raw(html`<small>${sub}</small>`)}`);
}

function figure({ shown, text, below }: CompareCell): Raw {
  const lines = below.map((line) => raw(html`<small>${line}</small>`));
  return raw(html`<td class="num">${shown === null ? text : raw(drawFigure(shown))}${lines}</td>`);
}
