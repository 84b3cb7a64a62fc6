import type { ChildrenTable, TableHead } from '../view/children-table.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';
import { drawFigure } from './figure.ts';

/** The areas that one consists of side by side. */
export function drawChildrenTable({ corner, columns, rows }: ChildrenTable, caption: string): Markup {
  const names = columns.map(({ apart }) => (apart ? 'num apart' : 'num'));
  const heads = columns.map((column, at) => raw(html`<th scope="col" class="${names[at]!}">${head(column)}</th>`));
  const body = rows.map((row) => {
    const cells = row.cells.map((cell, at) => raw(html`<td class="${names[at]!}">${raw(drawFigure(cell))}</td>`));
    const marked = row.apart ? raw(html` class="reference"`) : null;
    return raw(html`<tr${marked}><th scope="row">${head(row)}</th>${cells}</tr>`);
  });
  return html`<table><caption class="hidden">${caption}</caption><thead><tr><th scope="col">${corner}</th>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}

function head({ name, href, note }: TableHead): Raw {
  const below = note === '' ? null : raw(html` <small>${note}</small>`);
  return raw(html`<a href="${href}">${name}</a>${below}`);
}
