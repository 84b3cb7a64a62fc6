import type { ExtractPage } from '../view/extract.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';

/** An extract in the few elements that every word processor knows. */
export function drawExtract({ title, subject, notice, summary, table, definitions, sources }: ExtractPage): Markup {
  const items = (list: readonly { readonly name: string; readonly text: string }[]): Raw[] =>
    list.map(({ name, text }) => raw(html`<li><strong>${name}:</strong> ${text}</li>`));
  const paragraphs = (lines: readonly string[]): Raw[] => lines.map((line) => raw(html`<p>${line}</p>`));
  const head = table.head.map((name) => raw(html`<th scope="col">${name}</th>`));
  const rows = table.rows.map(([name = '', ...cells]) =>
    raw(html`<tr><th scope="row">${name}</th>${cells.map((cell) => raw(html`<td>${cell}</td>`))}</tr>`),
  );
  return html`<h2>${title}</h2><p>${subject}</p>${notice === '' ? null : raw(html`<p><strong>${notice}</strong></p>`)}<h3>${summary.title}</h3><ul>${items(summary.items)}</ul>${paragraphs(summary.notes)}<h3>${table.title}</h3><div class="scroll"><table border="1"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>${definitions.items.length === 0 ? null : raw(html`<h3>${definitions.title}</h3><ul>${items(definitions.items)}</ul>`)}<h3>${sources.title}</h3>${paragraphs(sources.lines)}`;
}

/** The same as a file of its own, which word processors open: text and tables, and nothing that would run. */
export const drawExtractFile = (page: ExtractPage): string =>
  `\ufeff${html`<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${page.title}</title></head><body>${raw(drawExtract(page))}</body></html>`}`;
