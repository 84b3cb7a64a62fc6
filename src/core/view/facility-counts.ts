import { FACILITY_STATUSES, type FacilityCategory } from '../model/facility.ts';
import type { AreaId } from '../model/ids.ts';
import { cellAt } from '../model/series.ts';
import { sortedByName } from '../text/collate.ts';
import { FACILITY_WORDS } from '../text/facility-words.ts';
import { formatNumber } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { currentAreas } from './areas.ts';
import { coverageOf } from './coverage.ts';
import { areaOfFacility, groupLevel } from './facility-areas.ts';
import type { Link } from './frame.ts';
import { levelName } from './level-name.ts';
import { populationIndicator } from './population.ts';
import { show, type Shown } from './shown.ts';
import { areaPath, say, type Site } from './site.ts';

/** How many of each status an area has, and how many open ones for its people where these are known. */
export interface FacilityCounts {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The head of the population, with its period; null when the portal has no figures of it. */
  readonly population: string | null;
  readonly rows: readonly {
    readonly area: Link;
    readonly counts: readonly string[];
    readonly population: Shown | null;
    readonly rate: string;
  }[];
}

/** Null where there is one area or none: the sentence above says it all. */
export function facilityCounts(site: Site, category: FacilityCategory): FacilityCounts | null {
  const { language } = site;
  const words = FACILITY_WORDS[language];
  const level = groupLevel(site);
  const areas = sortedByName(currentAreas(site, level), ({ name }) => name);
  if (areas.length < 2) return null;
  const people = peopleOn(site);
  const byArea = Map.groupBy(category.facilities, (facility) => areaOfFacility(site, facility, level)?.id ?? null);
  const whole = (value: number): string => formatNumber(value, { decimals: 0, language, grouping: 'table' });
  return {
    caption: words.perArea(say(site, category.title), levelName(site, level)),
    heads: FACILITY_STATUSES.map((status) => words.statuses[status]),
    population: people === null ? null : words.population(people.period),
    rows: areas.map(({ id, name }) => {
      const inside = byArea.get(id) ?? [];
      const counts = FACILITY_STATUSES.map((status) => inside.filter((one) => one.status === status).length);
      const cell = people?.of(id) ?? null;
      const living = cell?.sort ?? 0;
      return {
        area: { name, href: areaPath(site, id) },
        counts: counts.map(whole),
        population: cell,
        rate: living > 0 ? formatNumber((counts[0]! / living) * 10_000, { decimals: 1, language, grouping: 'table' }) : '',
      };
    }),
  };
}

/** The newest population of the areas that lists are grouped by. */
function peopleOn(site: Site): { readonly period: string; readonly of: (area: AreaId) => Shown } | null {
  const id = populationIndicator(site);
  const newest = id === null ? undefined : coverageOf(site, id).get(groupLevel(site))?.newest;
  const series = id === null ? undefined : site.portal.series.get(id);
  const indicator = id === null ? undefined : site.portal.indicators.get(id);
  if (newest === undefined || series === undefined || indicator === undefined) return null;
  return {
    period: formatPeriod(series.periods[newest]!, site.language, 'short'),
    of: (area) => show(site, indicator, cellAt(series, area, newest)),
  };
}
