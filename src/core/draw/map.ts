import type { MapModel } from '../view/map.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';

/** A choropleth: one path per area in the order of the table, then the borders of higher levels. Colours come from the class names. */
export function drawMap(map: MapModel): Markup {
  const paths = map.paths.map(({ d, className, title, marked }, index) => {
    const name = title === null ? null : raw(html`<title>${title}</title>`);
    return raw(html`<path class="${marked ? `${className} marked` : className}" data-k="${index}" d="${d}">${name}</path>`);
  });
  const outlines = map.outlines.map((d) => raw(html`<path d="${d}"/>`));
  return html`<svg class="map n${map.classCount}" viewBox="0 0 ${map.width} ${map.height}" role="img" aria-label="${map.label}"><g class="areas">${paths}</g><g class="outlines">${outlines}</g></svg>`;
}

const pattern = (name: string, size: number, turn: string | null, ink: Markup): Raw =>
  raw(
    html`<pattern id="p-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="${turn}"><rect class="p-ground" width="${size}" height="${size}"/>${raw(ink)}</pattern>`,
  );

/** Hatch, dots and friends, which the stylesheet refers to; once on every page. */
export const PATTERNS: Markup = html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${[
  pattern('missing', 6, 'rotate(45)', html`<path class="p-line" d="M0 0v6"/>`),
  pattern('suppressed', 6, null, html`<circle class="p-dot" cx="3" cy="3" r="1.1"/>`),
  pattern('unreliable', 7, null, html`<path class="p-line" d="M0 3.5h7"/>`),
  pattern('later', 8, null, html`<circle class="p-ring" cx="4" cy="4" r="1.6"/>`),
]}</defs></svg>`;
