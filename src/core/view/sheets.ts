import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import { allAreas } from './areas.ts';
import { remembered } from './remembered.ts';
import type { Site } from './site.ts';

/** So many areas share a file of drawings. */
export const SHEET_AREAS = 8;

/** Areas whose profiles show drawings from one file, with its number in its address. */
export interface Sheet {
  readonly number: number;
  readonly areas: readonly Area[];
}

interface Place {
  readonly sheet: number;
  readonly position: number;
}

interface Sheets {
  readonly all: readonly Sheet[];
  readonly places: ReadonlyMap<AreaId, Place>;
}

const sheetsIn = remembered(
  (site: Site) => [site.portal],
  (site): Sheets => {
    const all: Sheet[] = [];
    const places = new Map<AreaId, Place>();
    for (const level of site.portal.levels.keys()) {
      const areas = allAreas(site, level);
      for (let from = 0; from < areas.length; from += SHEET_AREAS) {
        const sheet = { number: all.length, areas: areas.slice(from, from + SHEET_AREAS) };
        sheet.areas.forEach(({ id }, position) => places.set(id, { sheet: sheet.number, position }));
        all.push(sheet);
      }
    }
    return { all, places };
  },
);

export const sheetsOf = (site: Site): readonly Sheet[] => sheetsIn(site).all;

/** Where an area's drawings lie, as its own page addresses them. */
export function sheetOf(site: Site, id: AreaId): { readonly href: (cellName: string) => string } {
  const { sheet, position } = sheetsIn(site).places.get(id)!;
  return { href: (cellName) => `../bilder/${sheet}.svg#${position}.${cellName}` };
}
