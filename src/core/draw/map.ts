import type { MapModel } from '../view/map.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';

/**
 * A choropleth: one path per area in the order of the table, then the borders of higher levels, and on top of all the outlines of marked
 * areas, which no neighbour covers. Colours come from the class names.
 */
export function drawMap(map: MapModel): Markup {
  const paths = map.paths.map(({ d, className, title, marked }, index) => {
    const name = title === null ? null : raw(html`<title>${title}</title>`);
    return raw(html`<path class="${marked ? `${className} marked` : className}" data-k="${index}" d="${d}">${name}</path>`);
  });
  const outlines = map.outlines.map((d) => raw(html`<path d="${d}"/>`));
  const marked = map.paths.filter((path) => path.marked);
  const stroke = (name: 'casing' | 'line'): Raw[] => marked.map(({ d }) => raw(html`<path class="${name}" d="${d}"/>`));
  const marks = marked.length === 0 ? null : raw(html`<g class="mark">${stroke('casing')}${stroke('line')}</g>`);
  return html`<svg class="map n${map.classCount}" viewBox="0 0 ${map.width} ${map.height}" role="img" aria-label="${map.label}"><g class="areas">${paths}</g><g class="outlines">${outlines}</g>${marks}</svg>`;
}

interface Pattern {
  readonly name: string;
  readonly size: number;
  readonly turn: string;
  readonly ink: Markup;
}

const KINDS: readonly Pattern[] = [
  { name: 'missing', size: 6, turn: 'rotate(45)', ink: html`<path class="p-line" d="M0 0v6"/>` },
  { name: 'suppressed', size: 6, turn: '', ink: html`<circle class="p-dot" cx="3" cy="3" r="1.1"/>` },
  { name: 'unreliable', size: 7, turn: '', ink: html`<path class="p-line" d="M0 3.5h7"/>` },
  { name: 'later', size: 8, turn: '', ink: html`<circle class="p-ring" cx="4" cy="4" r="1.6"/>` },
];

/**
 * A swatch is as large as it is drawn; a map of 1000 units shrinks to its column, and on a narrow screen to a third. Its patterns are
 * coarser by as much, so that they look like the swatch.
 */
const SETS = { map: 1.4, narrow: 2.9 };

const pattern = ({ name, size, turn, ink }: Pattern): Raw =>
  raw(
    html`<pattern id="p-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="${turn}"><rect class="p-ground" width="${size}" height="${size}"/>${raw(ink)}</pattern>`,
  );

const coarser = ({ name, turn }: Pattern): Raw[] =>
  Object.entries(SETS).map(([set, scale]) =>
    raw(html`<pattern id="p-${name}-${set}" href="#p-${name}" patternTransform="${`scale(${scale}) ${turn}`.trim()}"/>`),
  );

/** Hatch, dots and friends, which the stylesheet refers to; once on every page. */
export const PATTERNS: Markup = html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${KINDS.flatMap((kind) => [pattern(kind), ...coarser(kind)])}</defs></svg>`;
