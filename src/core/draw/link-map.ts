import { html, raw, type Markup } from './escape.ts';

/** A map whose areas are links. */
export interface LinkMapModel {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly areas: readonly { readonly name: string; readonly href: string; readonly d: string }[];
  /** Borders of the next higher level. */
  readonly outlines: readonly string[];
}

/**
 * The links are no stops of the keyboard, because whoever walks with it would have to pass all of them; the list beside the map has to
 * hold them as well.
 */
export function drawLinkMap({ width, height, label, areas, outlines }: LinkMapModel): Markup {
  const links = areas.map(({ name, href, d }) =>
    raw(html`<a href="${href}" tabindex="-1"><title>${name}</title><path d="${d}"/></a>`),
  );
  const borders = outlines.map((d) => raw(html`<path d="${d}"/>`));
  return html`<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">${links}<g>${borders}</g></svg>`;
}
