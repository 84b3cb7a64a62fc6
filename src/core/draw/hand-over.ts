import type { HandOver } from '../view/hand-over.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';

/** One line below a profile: what can be done with it. */
export function drawHandOver({ print, data, files, links }: HandOver): Markup {
  const link = ({ name, href }: HandOver['links'][number]): Raw => raw(html`<a href="${href}">${name}</a>`);
  const tables = files.map((file, at) => raw(html`${at === 0 ? ` · ${data}: ` : ', '}${link(file)}`));
  const others = links.map((other) => raw(html` · ${link(other)}`));
  return html`<p class="hand-over">${print}${tables}${others}</p>`;
}
