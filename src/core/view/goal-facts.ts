import type { Area } from '../model/area.ts';
import type { Goal } from '../model/goal.ts';
import type { Indicator } from '../model/indicator.ts';
import { parsePeriod, type Period } from '../model/period.ts';
import { cellAt, periodIndex } from '../model/series.ts';
import { concernWords } from '../text/concern-words.ts';
import { formatWithUnit } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { repeatedUnit } from '../text/unit.ts';
import { newestCell } from './profile-figure.ts';
import { show } from './shown.ts';
import { say, type Site } from './site.ts';

const WITHHELD: ReadonlySet<string> = new Set(['suppressed', 'protected', 'unreliable']);

/**
 * Where a goal began, where it stands and what it aims at: `SGB-II-Quote: 6,9 % (2022), 6,6 % (2025), Ziel 5,5 % (2030)`. A beginning that the
 * portal withholds is not told by its register either. Null for a goal without an indicator or figures.
 */
export function goalFacts(site: Site, area: Area, { indicator: id, baseline, target }: Goal): string | null {
  const indicator = id === null ? undefined : site.portal.indicators.get(id);
  if (indicator === undefined) return null;
  const figure = (value: number): string =>
    formatWithUnit(value, repeatedUnit(say(site, indicator.unit)), { decimals: indicator.decimals, language: site.language });
  const at = (text: string, period: Period | null): string =>
    period === null ? text : `${text} (${formatPeriod(period, site.language, 'short')})`;
  const newest = newestCell(site, area, indicator);
  const steps = [
    ...(baseline === null
      ? []
      : [at(hidden(site, area, indicator, baseline.period) ?? figure(baseline.value), parsePeriod(baseline.period))]),
    ...(newest === null
      ? []
      : [at(newest.cell.kind === 'value' ? figure(newest.cell.value) : show(site, indicator, newest.cell).label, newest.period)]),
    ...(target === null ? [] : [`${concernWords(site.language).target} ${at(figure(target.value), parsePeriod(target.period))}`]),
  ];
  return steps.length === 0 ? null : `${say(site, indicator.short)}: ${steps.join(', ')}`;
}

/** What stands in place of a figure that is withheld; null where it may be told. */
function hidden(site: Site, area: Area, indicator: Indicator, period: string): string | null {
  const series = site.portal.series.get(indicator.id);
  const cell = series && cellAt(series, area.id, periodIndex(series, period));
  return cell !== undefined && WITHHELD.has(cell.kind) ? show(site, indicator, cell).label : null;
}
