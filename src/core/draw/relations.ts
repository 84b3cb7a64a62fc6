import type { AreaPage } from '../view/area-page.ts';
import { attribute, html, raw, type Markup } from './escape.ts';

/** Terms with the areas or the day they stand for. */
export function drawRelations(relations: AreaPage['relations']): Markup {
  const rows = relations.map(({ term, links, text }) => {
    const areas = links.map(({ name, href }, at) => raw(html`${at === 0 ? '' : ', '}<a href=${attribute(href)}>${name}</a>`));
    return raw(html`<dt>${term}<dd>${text}${areas}`);
  });
  return html`<dl class=rel>${rows}</dl>`;
}
