import type { IndicatorId } from '../model/ids.ts';
import { formatSpan } from '../text/period.ts';
import type { Site } from './site.ts';

/** More notes than these stand in the files only. */
const MOST = 8;

/** What the tables note at single cells, each note once with the periods it stands in: `2020/21: Die Untersuchung fiel aus.` */
export function cellNotes(site: Site, id: IndicatorId): readonly string[] {
  const series = site.portal.series.get(id);
  if (series === undefined) return [];
  const width = series.periods.length;
  const periods = new Map<string, { first: number; last: number }>();
  for (const [at, note] of series.total.notes) {
    const period = at % width;
    const seen = periods.get(note);
    if (!seen) periods.set(note, { first: period, last: period });
    else {
      seen.first = Math.min(seen.first, period);
      seen.last = Math.max(seen.last, period);
    }
  }
  return [...periods]
    .sort(([a, one], [b, other]) => one.first - other.first || one.last - other.last || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([note, { first, last }]) => `${formatSpan(series.periods[first]!, series.periods[last]!, site.language)}: ${note}`);
}
