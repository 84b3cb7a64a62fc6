import type { AreaFigure } from '../view/area-figure.ts';
import { attribute, html, raw, type Markup } from './escape.ts';
import { isShort } from './profile-rows.ts';

/** The few figures that open a profile: value, name, period and what the value is made of. */
export function drawKeyFigures(label: string, figures: readonly AreaFigure[]): Markup {
  const rows = figures.map(({ title, href, value, unit, withUnit, period, parts }) => {
    const short = isShort(unit);
    const shown = value.state !== 'value' ? value.label : short ? withUnit : value.figure;
    const aside = [short ? '' : unit, period, parts].filter((text) => text !== '').join(', ');
    return raw(html`<li><b>${shown}</b> <a href=${attribute(href)}>${title}</a> <i>${aside}</i>`);
  });
  return html`<ul class=key aria-label=${attribute(label)}>${rows}</ul>`;
}
