import type { Palette } from '../model/declaration.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';
import { PATTERNS } from './map.ts';
import { classColours, INKS, stepsFor, type Scheme } from './palettes.ts';

/** The same areas as several small maps in one file; the fragment of the address chooses one. */
export interface ChildrenSheet {
  readonly palette: Palette;
  /** Of each map without its legend. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly string[];
  readonly maps: readonly SheetMap[];
}

export interface SheetMap {
  /** The id that shows it. */
  readonly name: string;
  readonly classCount: number;
  /** In the order of the shapes. */
  readonly classNames: readonly string[];
  /** What is written between the classes of the legend. */
  readonly bounds: readonly string[];
  /** What is no class, zero among it. */
  readonly absent: readonly { readonly className: string; readonly label: string }[];
}

const BOX = 24;
const LINE = 34;
const ABREAST = 2;
/** Beyond so many areas borders of full width would drown the colours. */
const MANY = 150;
/** The middle of the palette: deeper steps stand out from pale lines, the others from dark ones. */
const MIDDLE = 3;

/** Below the map: the classes, their bounds, and as many lines for absences as the map with most of them needs. */
const LEGEND = 12 + BOX + LINE;

/** How high every map is with its legend, so that all stand alike beside one another. */
export const sheetHeight = ({ height, maps }: Pick<ChildrenSheet, 'height' | 'maps'>): number =>
  height + LEGEND + LINE * Math.ceil(Math.max(0, ...maps.map(({ absent }) => absent.length)) / ABREAST);

export function drawChildrenSheet(sheet: ChildrenSheet): Markup {
  const { width, shapes, maps } = sheet;
  const height = sheetHeight(sheet);
  const defined = shapes.map((d, at) => raw(html`<path id="s${at}" d="${d}"/>`));
  const counts = [...new Set(maps.map(({ classCount }) => classCount))];
  const drawn = maps.map((map) => {
    const areas = map.classNames.map((name, at) => raw(html`<use href="#s${at}" class="${name}"/>`));
    return raw(
      html`<svg id="${map.name}" class="cell n${map.classCount}" viewBox="0 0 ${width} ${height}">${areas}${legendOf(map, sheet)}</svg>`,
    );
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg"><style>${raw(styleOf(sheet.palette, counts, shapes.length > MANY ? 0.5 : 1.5))}</style>${raw(PATTERNS)}<defs>${defined}</defs>${drawn}</svg>`;
}

function legendOf({ classCount, bounds, absent }: SheetMap, { width, height }: ChildrenSheet): Raw[] {
  const top = height + 12;
  const step = Math.round(width / Math.max(1, classCount));
  const boxes = Array.from({ length: classCount }, (_, at) =>
    raw(html`<rect class="c${at}" x="${at * step + 1}" y="${top}" width="${step - 2}" height="${BOX}"/>`),
  );
  const texts = bounds.map((text, at) => raw(html`<text class="m" x="${(at + 1) * step}" y="${top + BOX + 24}">${text}</text>`));
  const rows = absent.map(({ className, label }, at) => {
    const x = Math.round(((at % ABREAST) * width) / ABREAST);
    const y = top + BOX + LINE + Math.floor(at / ABREAST) * LINE;
    return raw(
      html`<rect class="${className}" x="${x + 1}" y="${y}" width="36" height="${BOX}"/><text x="${x + 46}" y="${y + 20}">${label}</text>`,
    );
  });
  return [...boxes, ...texts, ...rows];
}

/** The colours of the portal for light and dark; areas and swatches alike. */
function styleOf(palette: Palette, counts: readonly number[], width: number): Markup {
  const absences = ['missing', 'unreliable', 'later'].map((state) => raw(html`.cell .s-${state}{fill:url(#p-${state}-map)}`));
  return html`.cell{display:none}.cell:target{display:inline}.cell use{stroke:var(--edge,var(--border));stroke-width:${width};stroke-linejoin:round}.cell rect{stroke:var(--strong-line);stroke-width:1.5}text{font:26px "Source Sans 3","Segoe UI",system-ui,sans-serif;fill:var(--ink)}.m{text-anchor:middle}.cell .z{fill:var(--zero)}.cell .s-suppressed,.cell .s-protected{fill:url(#p-suppressed-map)}.cell .s-notMeaningful{fill:var(--paper);stroke:var(--strong-line)}${absences}.p-ground{fill:var(--ground)}.p-line,.p-ring{stroke:var(--pattern);fill:none}.p-dot{fill:var(--pattern)}${colours(palette, counts, 'light')}@media(prefers-color-scheme:dark){${colours(palette, counts, 'dark')}}`;
}

function colours(palette: Palette, counts: readonly number[], scheme: Scheme): Raw {
  const inks = Object.entries(INKS[scheme]).map(([name, colour]) => `--${name}:${colour}`);
  const classes = counts.flatMap((count) =>
    classColours(palette, scheme, count).map((colour, at) => {
      const deep = stepsFor(count)[at]! > MIDDLE;
      return `.n${count} .c${at}{fill:${colour};--edge:var(--${deep === (scheme === 'light') ? 'paper' : 'border'})}`;
    }),
  );
  return raw(html`svg{${inks.join(';')}}${classes.join('')}`);
}
