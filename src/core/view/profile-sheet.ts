import type { Markup } from '../draw/escape.ts';
import { drawSheet, type SheetPart } from '../draw/profile-sheet.ts';
import { drawStripGround } from '../draw/row-cell.ts';
import type { SheetCell } from '../draw/sheet-cell.ts';
import type { Area } from '../model/area.ts';
import { lastPeriod } from './area-figure.ts';
import { indexProfileCells } from './index-profile-cells.ts';
import { pyramidCells } from './profile-pyramid.ts';
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

/** The strips that the areas share, each once. */
function stripParts(site: Site, areas: readonly Area[]): SheetPart[] {
  const parts = new Map<string, SheetPart>();
  for (const area of areas) {
    for (const ground of rowsOfLevel(site, area.level)) {
      const period = lastPeriod(ground, area);
      const name = stripName(ground, period);
      if (parts.has(name)) continue;
      const strip = stripOfLevel(site, ground, area, period);
      if (strip !== null) parts.set(name, { name, content: drawStripGround(strip) });
    }
  }
  return [...parts.values()];
}
