import type { ProfileFacilities } from '../view/profile-facilities.ts';
import { html, raw, type Markup } from './escape.ts';

/** A line for each category, without the end tags that HTML does not ask for. */
export function drawProfileFacilities({ title, rows, rule }: ProfileFacilities): Markup {
  const lines = rows.map(({ name, href, text }) => raw(html`<li><a href="${href}">${name}</a>: ${text}`));
  const note = rule === '' ? null : raw(html`<p class="note">${rule}`);
  return html`<section><h2>${title}</h2><ul class="plain">${lines}</ul>${note}</section>`;
}
