import type { FacilityStatus } from '../model/facility.ts';
import type { FacilityGround, FacilityMapModel } from '../view/facility-map.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';

/** Shapes that differ without any colour: a disc, an empty diamond, a cross. Each lies on a casing that sets it off from any ground. */
const SHAPES: Readonly<Record<FacilityStatus, Markup>> = {
  open: html`<circle class="casing" r="7"/><circle class="ink" r="6"/>`,
  planned: html`<path class="casing" d="M0-9.5L9.5 0 0 9.5-9.5 0z"/><path class="hollow" d="M0-7.5L7.5 0 0 7.5-7.5 0z"/>`,
  closed: html`<path class="casing" d="M-6.5-6.5L6.5 6.5M6.5-6.5L-6.5 6.5"/><path class="line" d="M-6-6L6 6M6-6L-6 6"/>`,
};

/** The outer group grows on narrow maps; what stands beside words is the inner one. */
const shape = (status: FacilityStatus): Raw =>
  raw(
    html`<g id="symbol-${status}" class="symbol"><g id="sign-${status}" class="facility-sign ${status}">${raw(SHAPES[status])}</g></g>`,
  );

/** What every map of the page refers to: the ground, its borders, and the symbols. Once on the page. */
export function drawFacilityParts(ground: FacilityGround | null): Markup {
  const areas = ground?.paths.map(({ d, title }) =>
    raw(html`<path d="${d}">${title === null ? null : raw(html`<title>${title}</title>`)}</path>`),
  );
  const lines =
    ground === null
      ? []
      : [
          raw(html`<path class="border" d="${ground.borders}"/>`),
          ...ground.outlines.map((d) => raw(html`<path class="outline" d="${d}"/>`)),
        ];
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${shape('open')}${shape('planned')}${shape('closed')}<g id="facility-ground" class="facility-ground">${areas ?? []}</g><g id="facility-lines" class="facility-lines">${lines}</g></defs></svg>`;
}

/**
 * One category on the ground. The circles are drawn twice, first their lines and over these their surfaces, so that circles that overlap
 * show one common edge.
 */
export function drawFacilityMap({ id, width, height, label, radius, places }: FacilityMapModel): Markup {
  const circles =
    radius === null
      ? []
      : places.flatMap(({ k, x, y, status }) =>
          status === 'open' ? [raw(html`<circle data-k="${k}" cx="${x}" cy="${y}" r="${radius}"/>`)] : [],
        );
  const reach = raw(
    html`<defs><g id="reach-${id}">${circles}</g></defs><use class="reach-edge" href="#reach-${id}"/><use class="reach" href="#reach-${id}"/>`,
  );
  const symbols = places.map(({ k, x, y, status, title }) =>
    raw(html`<use data-k="${k}" href="#symbol-${status}" x="${x}" y="${y}"><title>${title}</title></use>`),
  );
  return html`<svg class="map facility-map" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><use href="#facility-ground"/>${circles.length === 0 ? null : reach}<use href="#facility-lines"/><g class="symbols">${symbols}</g></svg>`;
}

/** The symbol of a status as large as a line of text; words stand beside it. Long lists have many, so the stylesheet says how large. */
export const drawFacilitySymbol = (status: FacilityStatus): Markup =>
  html`<svg class="facility-symbol" aria-hidden="true"><use href="#sign-${status}" x="9" y="9"/></svg>`;
