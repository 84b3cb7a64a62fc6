import type { FacilityCategory } from '../model/facility.ts';
import type { FacilityCategoryId } from '../model/ids.ts';
import { FACILITY_WORDS } from '../text/facility-words.ts';
import { facilitiesCsv, facilitiesExcelCsv, facilitiesGeojson } from '../write/facilities.ts';
import { placingOf } from './facility-placing.ts';
import type { Link } from './frame.ts';
import { filePath, href, say, type Site } from './site.ts';

/** A download of `/daten/einrichtungen/`, by its name without the last ending. */
export interface FacilityFile {
  readonly name: string;
  readonly text: () => string;
}

const each = (site: Site, make: (category: FacilityCategory) => readonly FacilityFile[]): readonly FacilityFile[] =>
  [...site.portal.facilities.values()].flatMap(make);

export const facilityTables = (site: Site): readonly FacilityFile[] =>
  each(site, (category) => [
    { name: category.id, text: () => facilitiesCsv(site.portal, category) },
    { name: `${category.id}.excel`, text: () => facilitiesExcelCsv(site.portal, category) },
  ]);

export const facilityGeojsons = (site: Site): readonly FacilityFile[] =>
  each(site, (category) => [{ name: category.id, text: () => facilitiesGeojson(site.portal, category) }]);

/** Where the files of one category lie. */
export function facilityDownloads(site: Site, id: FacilityCategoryId): readonly Link[] {
  const { csv, excel, geojson } = FACILITY_WORDS[site.language].formats;
  const file = (ending: string): string => filePath(site, `einrichtungen/${id}.${ending}`);
  return [
    { name: csv, href: file('csv') },
    { name: excel, href: file('excel.csv') },
    { name: geojson, href: file('geojson') },
  ];
}

/** The lists on the page of all data. */
export const facilityFileRows = (site: Site): readonly (Link & { readonly files: readonly Link[] })[] =>
  [...site.portal.facilities.values()].map(({ id, title }) => ({
    name: say(site, title),
    href: href(site, `/einrichtungen/#kategorie-${id}`),
    files: facilityDownloads(site, id),
  }));

/** `/daten/karten/einrichtungen.json`: every place in the common frame of the maps, for whoever draws them over another map. */
export function facilityOverlay(site: Site): string {
  const placing = placingOf(site);
  const categories = [...site.portal.facilities.values()].map(({ id, title, radius, facilities }) => ({
    id,
    title: say(site, title),
    radius,
    places: facilities.flatMap(({ id: place, name, kind, status, position, within }) => {
      if (position === null || placing === null) return [];
      const [x, y] = placing.place(...position).map((at) => Math.round(at * 10) / 10);
      return [{ id: place, name, kind, status, x, y, area: within }];
    }),
  }));
  return JSON.stringify({
    version: 1,
    metresPerUnit: placing === null ? null : Number(placing.metresPerUnit.toPrecision(7)),
    categories,
  });
}
