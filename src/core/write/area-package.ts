import { inLanguage } from '../model/localized.ts';
import { AREA_FILE_WORDS } from '../text/area-file-words.ts';
import type { AreaDossier } from './area-dossier.ts';
import { areaReadme } from './area-readme.ts';
import { facilitiesCsv } from './facilities.ts';
import { zipped, type ZipEntry } from './zip.ts';

/** The files of an area that stand by themselves, by their endings. */
export type AreaTables = Readonly<Record<'csv' | 'excel.csv' | 'xlsx', string | Uint8Array>>;

/** Everything about an area in one file: its tables, its facilities, and a README with licence, citation and signs. */
export function areaPackage(dossier: AreaDossier, made: AreaTables): Uint8Array {
  const { area, portal, language, facilities } = dossier;
  const words = AREA_FILE_WORDS[language];
  const folder = language === 'de' ? 'einrichtungen' : 'facilities';
  const tables: readonly (ZipEntry & { readonly what: string })[] = [
    { name: `${area.id}.csv`, content: made.csv, what: words.files.csv },
    { name: `${area.id}.excel.csv`, content: made['excel.csv'], what: words.files.excel },
    { name: `${area.id}.xlsx`, content: made.xlsx, what: words.files.xlsx },
    ...facilities.map((category) => ({
      name: `${folder}/${category.id}.csv`,
      content: facilitiesCsv(portal, category),
      what: `${words.files.facilities}: ${inLanguage(category.title, language)}`,
    })),
  ];
  const readme = areaReadme(
    dossier,
    tables.map(({ name, what }) => [name, what]),
  );
  return zipped([{ name: 'README.txt', content: readme }, ...tables]);
}
