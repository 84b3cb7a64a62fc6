import type { Palette } from '../model/declaration.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';
import { PATTERNS } from './map.ts';
import { COLUMNS, GAP, KEY, LABEL, LEGEND_LINE, MAPS_VIEW, multiplesSize } from './multiples-size.ts';
import { multiplesStyle } from './multiples-style.ts';
import { wrapText } from './wrap-text.ts';

/** All years of an indicator as small maps in one picture that stands alone. */
export interface MultiplesModel {
  readonly label: string;
  readonly title: string;
  readonly subtitle: string;
  readonly credit: readonly string[];
  readonly palette: Palette;
  readonly classCount: number;
  /** The frame that the drawings of all areas share. */
  readonly width: number;
  readonly height: number;
  /**
   * The shapes of the areas, of an area that changed each it ever had; the class names of a map are in the same order, null for what
   * was not there.
   */
  readonly shapes: readonly string[];
  /** Borders of the next higher level, each that they ever had; empty where they are not drawn. */
  readonly borders: readonly string[];
  readonly maps: readonly SmallMap[];
  readonly legend: readonly { readonly className: string; readonly label: string }[];
}

export interface SmallMap {
  readonly label: string;
  /** The words that stand in place of a map without figures. */
  readonly empty: string | null;
  readonly classNames: readonly (string | null)[];
  /** Which of the borders are those of its time. */
  readonly borders: number;
}

const TITLE_LINE = 46;
const FOOT_LINE = 32;

/**
 * The areas of one class are one path, so that a picture has some hundred parts and not some ten thousand. They come in chunks that all
 * maps draw before the next chunk begins: the same shapes stand so close to one another that compression finds them.
 */
const CHUNK = 250;

export function drawMultiples(model: MultiplesModel): Markup {
  const size = multiplesSize(model);
  const title = wrapText(model.title, size.width, { size: 36, bold: true });
  const sub = wrapText(model.subtitle, size.width, { size: 26 });
  const credit = model.credit.flatMap((line) => wrapText(line, size.width, { size: 22 }));
  const top = title.length * TITLE_LINE + sub.length * FOOT_LINE + GAP;
  const foot = top + size.height;
  const height = foot + credit.length * FOOT_LINE + GAP;
  const place: Place = (index) => ({
    x: (index % COLUMNS) * (model.width + GAP),
    y: top + Math.floor(index / COLUMNS) * size.cell,
  });
  const lines = (className: string, texts: readonly string[], from: number, step: number): Raw[] =>
    texts.map((line, index) => raw(html`<text class="${className}" x="0" y="${from + index * step}">${line}</text>`));
  const borders = model.borders.map((d, at) => raw(html`<path id="${borderId(at)}" class="border" d="${d}"/>`));
  const titles = model.maps.map(({ label, empty }, index) => {
    const { x, y } = place(index);
    const instead = empty === null ? null : raw(html`<text class="empty" x="${x + 8}" y="${y + LABEL + 48}">${empty}</text>`);
    return raw(html`<text class="year" x="${x}" y="${y + 40}">${label}</text>${instead}`);
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" width="${size.width}" height="${height}" role="img" aria-label="${model.label}"><style>${raw(multiplesStyle(model.palette, model.classCount))}</style><view id="${MAPS_VIEW}" viewBox="0 ${top} ${size.width} ${size.height}"/>${raw(PATTERNS)}<defs>${borders}</defs><rect class="paper" width="${size.width}" height="${height}"/>${lines('title', title, 38, TITLE_LINE)}${lines('sub', sub, title.length * TITLE_LINE + 26, FOOT_LINE)}${drawAreas(model, place)}${drawBorders(model, place)}${titles}${drawLegend(model, size, top + size.maps)}${lines('foot', credit, foot + 24, FOOT_LINE)}</svg>`;
}

type Place = (index: number) => { readonly x: number; readonly y: number };

function drawAreas({ shapes, maps }: MultiplesModel, place: Place): Raw[] {
  const chunks = Array.from({ length: Math.ceil(shapes.length / CHUNK) }, (_, at) => at * CHUNK);
  return chunks.flatMap((from) =>
    maps.flatMap(({ empty, classNames }, index) => {
      if (empty !== null) return [];
      const { x, y } = place(index);
      const paths = [...byClass(shapes, classNames, from, Math.min(from + CHUNK, shapes.length))];
      const drawn = paths.map(([className, d]) => raw(html`<path class="${className}" d="${d}"/>`));
      return [raw(html`<g class="areas" transform="translate(${x} ${y + LABEL})">${drawn}</g>`)];
    }),
  );
}

function byClass(
  shapes: readonly string[],
  classNames: readonly (string | null)[],
  from: number,
  to: number,
): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (let at = from; at < to; at++) {
    const className = classNames[at] ?? null;
    if (className !== null) paths.set(className, (paths.get(className) ?? '') + shapes[at]!);
  }
  return paths;
}

const drawBorders = ({ maps, borders: all }: MultiplesModel, place: Place): Raw[] =>
  maps.flatMap(({ empty, borders }, index) => {
    const { x, y } = place(index);
    const isDrawn = empty === null && all[borders] !== '';
    return isDrawn ? [raw(html`<use href="#${borderId(borders)}" x="${x}" y="${y + LABEL}"/>`)] : [];
  });

const borderId = (at: number): string => (at === 0 ? 'b' : `b${at}`);

function drawLegend({ legend }: MultiplesModel, { width, abreast }: ReturnType<typeof multiplesSize>, top: number): Raw[] {
  return legend.map(({ className, label }, index) => {
    const x = Math.round(((index % abreast) * width) / abreast);
    const y = top + Math.floor(index / abreast) * LEGEND_LINE;
    return raw(
      html`<g class="areas" transform="translate(${x} ${y})"><rect class="${className}" y="8" width="52" height="34"/><text class="key" x="${KEY}" y="38">${label}</text></g>`,
    );
  });
}
