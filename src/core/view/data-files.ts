import type { IndicatorId } from '../model/ids.ts';
import { uiOf } from '../text/ui.ts';
import { excelCsv, machineCsv } from '../write/csv.ts';
import type { Link } from './frame.ts';
import { filePath, type Site } from './site.ts';

/** Every table of the downloads, by its name without `.csv`. */
export const dataFiles = (site: Site): readonly { readonly name: string; readonly text: () => string }[] =>
  [...site.portal.indicators.values()]
    .filter(({ id }) => site.portal.series.has(id))
    .flatMap((indicator) => [
      { name: indicator.id, text: () => machineCsv(site.portal, indicator) },
      { name: `${indicator.id}.excel`, text: () => excelCsv(site.portal, indicator) },
    ]);

/** Where the files of one indicator lie; none where it has no figures, as an index that cannot be computed. */
export function downloadsOf(site: Site, id: IndicatorId): readonly Link[] {
  if (!site.portal.series.has(id)) return [];
  const ui = uiOf(site.language);
  return [
    { name: ui.csv, href: filePath(site, `${id}.csv`) },
    { name: ui.csvExcel, href: filePath(site, `${id}.excel.csv`) },
  ];
}
