import type { AreaId, IndicatorId } from '../model/ids.ts';
import { yearOf, type Period } from '../model/period.ts';
import { cellAt } from '../model/series.ts';
import type { Site } from './site.ts';

/** The indicator that says how many people live in an area: the one the rulesets name, or none. */
export function populationIndicator(site: Site): IndicatorId | null {
  for (const ruleset of site.portal.rulesets.values()) {
    if (ruleset.population !== null && site.portal.series.has(ruleset.population)) return ruleset.population;
  }
  return null;
}

/** The population of an area in the year of a period; null when it is not known for that very year. */
export function populationAt(site: Site, area: AreaId, period: Period): number | null {
  const id = populationIndicator(site);
  const series = id === null ? undefined : site.portal.series.get(id);
  if (series === undefined) return null;
  const position = series.periods.findIndex((candidate) => yearOf(candidate) === yearOf(period));
  const cell = cellAt(series, area, position);
  return cell.kind === 'value' ? cell.value : null;
}
