import type { AreaId, SourceId } from '../model/ids.ts';
import { printFootLine } from '../text/print-foot-words.ts';
import { lastPeriod } from './coverage.ts';
import { rowsOfLevel } from './row-ground.ts';
import { areaPath, publicAddress, say, type Site } from './site.ts';

/** The line at the foot of a printed profile: whose figures these are, how new, and where they stand. */
export function printFoot(site: Site, id: AreaId): string {
  const { areas, sources } = site.portal;
  const area = areas.get(id)!;
  const rows = rowsOfLevel(site, area.level);
  // `Landkreis Auental, Sozialamt`: the figures come from many offices of few houses, and the line has room for the houses.
  const house = (source: SourceId): string => say(site, sources.get(source)?.publisher).split(', ')[0]!;
  const named = new Set(rows.flatMap(({ indicator }) => indicator.sources).map(house));
  const newest = rows.reduce<{ end: number; text: string }>(
    (best, { series, span, periods }) => {
      const last = lastPeriod(series, span, area);
      const end = series.periods[last]?.end ?? 0;
      return end > best.end ? { end, text: periods[last]! } : best;
    },
    { end: 0, text: '' },
  );
  return printFootLine(
    {
      publishers: [...named].filter((name) => name !== ''),
      until: newest.text,
      dataVersion: site.dataVersion.slice(0, 8),
      address: publicAddress(site, areaPath(site, id)).replace(/^https?:\/\//, ''),
    },
    site.language,
  );
}
