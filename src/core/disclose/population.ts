import type { AreaId, IndicatorId } from '../model/ids.ts';
import { yearOf, type Period } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import type { Series } from '../model/series.ts';

/** How many people live in an area in the year of a period; NaN where nobody knows. */
export type Population = (area: AreaId, period: Period) => number;

/**
 * From the indicator: the figure of the same year, else of the nearest year before, else of the nearest after. Without one, the attribute
 * `population` of the area.
 */
export function populationFrom({ series, areas }: Portal, indicator: IndicatorId | null): Population {
  const people = indicator === null ? undefined : series.get(indicator);
  const orders = new Map<number, readonly number[]>();
  return (area, period) => {
    const row = people?.areaIndex.get(area);
    if (people !== undefined && row !== undefined) {
      const year = yearOf(period);
      let order = orders.get(year);
      if (!order) orders.set(year, (order = nearestFirst(people, year)));
      for (const column of order) {
        const value = people.total.value[row * people.periods.length + column]!;
        if (!Number.isNaN(value)) return value;
      }
    }
    return Number(areas.get(area)?.attributes.get('population') ?? NaN);
  };
}

/** Positions of periods: the year itself, then back in time, then forward. */
function nearestFirst({ periods }: Series, year: number): readonly number[] {
  const distance = (position: number): number => {
    const ahead = yearOf(periods[position]!) - year;
    return ahead <= 0 ? -ahead : 10_000 + ahead;
  };
  return periods.map((_, position) => position).sort((a, b) => distance(a) - distance(b));
}
