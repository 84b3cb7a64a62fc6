import type { MapModel } from '../view/map.ts';
import { classPatterns, PATTERN_SETS } from './class-patterns.ts';
import { DENSE } from './dense.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';

/**
 * A choropleth: one path per area in the order of its level's file, then the borders of higher levels, and on top of all the outlines of marked
 * areas, which no neighbour covers. Colours come from the class names. `over` lies above the borders and below the marks.
 */
export function drawMap(map: MapModel, over: Raw | null = null): Markup {
  const paths = map.paths.map(({ d, className, title, marked }) => {
    const name = marked ? `${className} marked` : className;
    if (title === null) return raw(html`<path class="${name}" d="${d}"/>`);
    return raw(html`<path class="${name}" d="${d}"><title>${title}</title></path>`);
  });
  const vintage = map.vintage === undefined ? null : raw(html` data-vintage="${map.vintage}"`);
  const dense = map.paths.length > DENSE ? ' dense' : '';
  const outlines = map.outlines.map((d) => raw(html`<path d="${d}"/>`));
  const marked = map.paths.filter((path) => path.marked);
  const stroke = (name: 'casing' | 'line'): Raw[] => marked.map(({ d }) => raw(html`<path class="${name}" d="${d}"/>`));
  const marks = marked.length === 0 ? null : raw(html`<g class="mark">${stroke('casing')}${stroke('line')}</g>`);
  return html`<svg class="map n${map.classCount}${dense}" viewBox="0 0 ${map.width} ${map.height}" role="img" aria-label="${map.label}"${vintage}><g class="areas">${paths}</g><g class="outlines">${outlines}</g>${over}${marks}</svg>`;
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

const pattern = ({ name, size, turn, ink }: Pattern): Raw =>
  raw(
    html`<pattern id="p-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="${turn}"><rect class="p-ground" width="${size}" height="${size}"/>${raw(ink)}</pattern>`,
  );

const coarser = ({ name, turn }: Pattern): Raw[] =>
  Object.entries(PATTERN_SETS).map(([set, scale]) =>
    raw(html`<pattern id="p-${name}-${set}" href="#p-${name}" patternTransform="${`scale(${scale}) ${turn}`.trim()}"/>`),
  );

const STATE_PATTERNS: readonly Raw[] = KINDS.flatMap((kind) => [pattern(kind), ...coarser(kind)]);

const inDrawing = (patterns: readonly Raw[]): Markup =>
  html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${patterns}</defs></svg>`;

/** Hatch, dots and friends, which the style sheet refers to. */
export const PATTERNS: Markup = inDrawing(STATE_PATTERNS);

/** With the textures of classes; once on every page. */
export const PAGE_PATTERNS: Markup = inDrawing([...STATE_PATTERNS, ...classPatterns()]);
