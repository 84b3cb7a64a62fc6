import type { MultiplesModel } from './multiples.ts';
import { textWidth } from './wrap-text.ts';

export const COLUMNS = 4;
/** Between two maps, and what follows them. */
export const GAP = 20;
/** Room above each map for its period. */
export const LABEL = 56;
export const LEGEND_LINE = 56;
/** From the left end of a swatch to its words. */
export const KEY = 66;
/** The legend has room for the size its words have on a narrow screen. */
const NARROW = 40;
/** The fragment that shows the maps without what a page says around them. */
export const MAPS_VIEW = 'karten';

/** How the picture is laid out, for the page that reserves its room: the maps with their legend, without head and foot. */
export function multiplesSize(model: Pick<MultiplesModel, 'width' | 'height' | 'maps' | 'legend'>) {
  const width = COLUMNS * model.width + (COLUMNS - 1) * GAP;
  const cell = model.height + LABEL + GAP;
  const rows = Math.ceil(model.maps.length / COLUMNS);
  const longest = Math.max(0, ...model.legend.map(({ label }) => textWidth(label, { size: NARROW })));
  const abreast = Math.max(1, Math.min(COLUMNS, Math.floor(width / (longest + KEY + GAP))));
  const legendHeight = Math.ceil(model.legend.length / abreast) * LEGEND_LINE;
  return { width, cell, abreast, maps: rows * cell, height: rows * cell + legendHeight + GAP };
}
