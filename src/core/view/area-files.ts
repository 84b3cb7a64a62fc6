import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import { HANDOVER_WORDS } from '../text/handover-words.ts';
import { areaExcelCsv, areaMachineCsv } from '../write/area-csv.ts';
import { areaPackage } from '../write/area-package.ts';
import { areaWorkbook } from '../write/area-workbook.ts';
import { areaDossier } from './area-dossier.ts';
import { hasParts } from './area-parts.ts';
import { allAreas } from './areas.ts';
import type { Link } from './frame.ts';
import { filePath, type Site } from './site.ts';

/** A download below `/daten/gebiete/`. */
export interface AreaFile {
  readonly name: string;
  readonly content: () => string | Uint8Array;
}

/**
 * A table of a Gemeinde takes some ten milliseconds, a workbook or a package a tenth of a second. Levels with thousands of areas have no
 * files of their own: they would take longer than the rest of the site, and the files of the indicators hold the same.
 */
const MOST_TABLES = 200;
const MOST_PACKAGES = 100;

const TABLES = ['csv', 'excel.csv'] as const;
const PACKAGES = ['xlsx', 'zip'] as const;
type Kind = (typeof TABLES)[number] | (typeof PACKAGES)[number];

/** Workbooks and packages are for areas that consist of others; a table says everything about one that does not. */
function kindsOf(site: Site, area: Area): readonly Kind[] {
  const many = allAreas(site, area.level).length;
  if (many > MOST_TABLES) return [];
  return hasParts(site, area) && many <= MOST_PACKAGES ? [...TABLES, ...PACKAGES] : TABLES;
}

export const areaFiles = (site: Site): readonly AreaFile[] =>
  [...site.portal.areas.values()].flatMap((area) => {
    const write = writer(site, area.id);
    return kindsOf(site, area).map((kind) => ({ name: `${area.id}.${kind}`, content: () => write(kind) }));
  });

/** What a package holds is not made a second time for it; after that nothing is kept. */
function writer(site: Site, id: AreaId): (kind: Kind) => string | Uint8Array {
  const made = new Map<Kind, string | Uint8Array>();
  return function write(kind): string | Uint8Array {
    const known = made.get(kind);
    if (known !== undefined) return known;
    const dossier = areaDossier(site, id);
    if (kind === 'zip') {
      const tables = { csv: write('csv'), 'excel.csv': write('excel.csv'), xlsx: write('xlsx') };
      made.clear();
      return areaPackage(dossier, tables);
    }
    const content = kind === 'xlsx' ? areaWorkbook(dossier) : kind === 'csv' ? areaMachineCsv(dossier) : areaExcelCsv(dossier);
    if (kindsOf(site, dossier.area).includes('zip')) made.set(kind, content);
    return content;
  };
}

/** Where the files of an area lie; none on levels with too many areas. */
export function areaDownloads(site: Site, area: Area): readonly (Link & { readonly what: string })[] {
  const words = HANDOVER_WORDS[site.language].files;
  return kindsOf(site, area).map((kind) => ({ ...words[kind], href: filePath(site, `gebiete/${area.id}.${kind}`) }));
}
