import type { Gap, ProfileGaps } from '../view/profile-gaps.ts';
import type { ProfileSummary } from '../view/profile-summary.ts';
import type { SimilarAreas } from '../view/similar-areas.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';

/** Drawn as strings and without closing tags, because every page of an area has them. */

const heading = (title: string): Raw => raw(html`<h2>${title}</h2>`);
const list = (items: readonly Markup[]): Raw | null =>
  items.length === 0 ? null : raw(html`<ul>${items.map((item) => raw(html`<li>${raw(item)}`))}</ul>`);

export const drawSummary = ({ title, sentences }: ProfileSummary): Markup =>
  html`${heading(title)}${list(sentences.map((sentence) => html`${sentence}`))}`;

export const drawSimilar = ({ title, areas, note, method }: SimilarAreas): Markup => {
  const items = areas.map(({ name, href, text }) => html`<a href="${href}">${name}</a>${text}`);
  return html`${heading(title)}${list(items)}<p class=note>${note} <a href="${method.href}">${method.name}</a>`;
};

export const drawGaps = ({ title, groups, none }: ProfileGaps): Markup =>
  html`${heading(title)}${none === '' ? null : raw(html`<p>${none}`)}${list(groups.map(drawGap))}`;

/** Many names are to be unfolded below their number. */
function drawGap({ reason, see, count, names }: Gap): Markup {
  const where = see && raw(html` (${see.word} <a href="${see.link.href}">${see.link.name}</a>)`);
  return count === ''
    ? html`${reason}${where}: ${names}`
    : html`${reason}${where}<details><summary>${count}</summary>${names}</details>`;
}
