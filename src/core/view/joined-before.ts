import { refusalFor } from '../derive/aggregate.ts';
import { existsOn, type Area, type BoundaryChange } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { cellAt } from '../model/series.ts';
import { dayOf } from '../model/period.ts';
import { shareOf } from '../territory/steps.ts';
import { togetherBefore } from '../text/boundary-words.ts';
import { formatWithUnit } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { publishedOf } from './profile-set.ts';
import { say, type Site } from './site.ts';

const MOST = 3;

/**
 * What an area and those that became part of it on a day had together before: its own figures of then are given and stay, so that its series
 * breaks, and this says over how large a step. From published figures only; empty where nothing can be added up.
 */
export function joinedBefore(site: Site, area: Area, changes: readonly BoundaryChange[], date: string): string {
  const { areas, declaration } = site.portal;
  const day = dayOf(date);
  const rows = changes.filter((change) => change.date === date && change.from !== change.to);
  const whole = ({ kind, from, to }: BoundaryChange): boolean =>
    kind === 'merge' && to === area.id && !existsOn(areas.get(from)!, day);
  if (rows.length === 0 || !rows.every((row) => whole(row) && shareOf(row) === 1)) return '';
  const all = [area.id, ...rows.map(({ from }) => from)];
  const figures = publishedOf(site, declaration.keyIndicators).flatMap((one) => sumBefore(site, one, all, day) ?? []);
  const names = rows.map(({ from }) => areas.get(from)!.name);
  return figures.length === 0 ? '' : togetherBefore(names, figures.slice(0, MOST), site.language);
}

/** `Bevölkerung 10.840 Personen (2020)` */
function sumBefore(site: Site, indicator: Indicator, areas: readonly AreaId[], day: number): string | null {
  const series = site.portal.series.get(indicator.id);
  if (series === undefined || refusalFor(series, indicator) !== null) return null;
  const period = series.periods.findLastIndex(({ end }) => end < day);
  if (period < 0) return null;
  let [value, numerator, denominator] = [0, 0, 0];
  for (const id of areas) {
    const cell = cellAt(series, id, period);
    // What was added up from parts of today has the ground of today already.
    if (cell.kind !== 'value' || cell.flags.includes('computed')) return null;
    value += cell.value;
    numerator += cell.numerator ?? NaN;
    denominator += cell.denominator ?? NaN;
  }
  const sum = indicator.aggregation === 'ratio' ? (numerator / denominator) * indicator.per : value;
  if (!Number.isFinite(sum)) return null;
  const { decimals } = indicator;
  const text = formatWithUnit(sum, say(site, indicator.unit), { decimals, language: site.language, grouping: 'table' });
  return `${say(site, indicator.short)} ${text} (${formatPeriod(series.periods[period]!, site.language, 'short')})`;
}
