import type { ValuesTable } from '../view/values-table.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';
import { drawFigure } from './figure.ts';

/**
 * Written with as few tags as HTML asks for: there may be a hundred thousand cells. `captionId` is the element on the page that names
 * the table.
 */
export function drawValuesTable({ head, columns, rows }: ValuesTable, captionId: string): Markup {
  const heads = columns.map((name) => raw(html`<th scope="col">${name}`));
  const lines = rows.map(({ name, href, until, cells }) => {
    const area = raw(html`<th scope="row"><a href="${href}">${name}</a>${until === '' ? '' : ` (${until})`}`);
    return raw(html`<tr>${area}${cells.map(drawCell)}`);
  });
  return html`<table class="values" aria-labelledby="${captionId}"><thead><tr><th scope="col">${head}${heads}<tbody>${lines}</table>`;
}

const drawCell = (cell: ValuesTable['rows'][number]['cells'][number]): Raw =>
  raw(cell === null ? html`<td>` : typeof cell === 'string' ? html`<td>${cell}` : html`<td>${raw(drawFigure(cell))}`);
