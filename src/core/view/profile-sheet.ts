import type { Markup } from '../draw/escape.ts';
import { drawSheet, type SheetPart } from '../draw/profile-sheet.ts';
import { drawStripGround, type StripGround } from '../draw/row-cell.ts';
import type { SheetCell } from '../draw/sheet-cell.ts';
import type { Area } from '../model/area.ts';
import { lastPeriod } from './coverage.ts';
import { indexProfileCells } from './index-profile-cells.ts';
import { pyramidCells } from './profile-pyramid.ts';
import { remembered } from './remembered.ts';
import { rowCells } from './row-cells.ts';
import { rowsOfLevel } from './row-ground.ts';
import { stripName, stripOfLevel } from './row-strip.ts';
import type { Sheet } from './sheets.ts';
import type { Site } from './site.ts';

/** All drawings of an area's profile. */
export const profileCells = (site: Site, area: Area): SheetCell[] => [
  ...rowCells(site, area),
  ...pyramidCells(site, area),
  ...indexProfileCells(site, area),
];

export const profileSheet = (site: Site, { areas }: Sheet): Markup =>
  drawSheet(
    stripParts(site, areas),
    areas.map((area) => profileCells(site, area)),
  );

/** Every sheet of a level shows the same strips. */
const drawnStrip = remembered((strip: StripGround) => [strip], drawStripGround);

/** The strips that the areas share, each once. */
function stripParts(site: Site, areas: readonly Area[]): SheetPart[] {
  const parts = new Map<string, SheetPart>();
  for (const area of areas) {
    for (const ground of rowsOfLevel(site, area.level)) {
      const period = lastPeriod(ground.series, ground.span, area);
      const name = stripName(ground, period);
      if (parts.has(name)) continue;
      const strip = stripOfLevel(site, ground, area, period);
      if (strip !== null) parts.set(name, { name, content: drawnStrip(strip) });
    }
  }
  return [...parts.values()];
}
