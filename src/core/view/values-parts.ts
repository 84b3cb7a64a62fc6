import type { Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { IndicatorId, LevelId } from '../model/ids.ts';
import { sortedByName } from '../text/collate.ts';
import { allAreas } from './areas.ts';
import { levelsOf } from './coverage.ts';
import { href, type Site } from './site.ts';

/** Some areas of a level, on one page; a level with many has several. */
export interface ValuesPart {
  readonly level: LevelId;
  /** Counts from 1; null where the whole level stands on the first page of the indicator's figures. */
  readonly page: number | null;
  readonly areas: readonly Area[];
}

/** So many areas stand together with their parts on one page; more are spread over pages of so many. */
const MOST_TOGETHER = 300;
const PER_PAGE = 1000;

/** The areas of each level in the order of their names, former ones included. */
export function valuesParts(site: Site, { id }: Pick<Indicator, 'id'>): readonly ValuesPart[] {
  const series = site.portal.series.get(id)!;
  return levelsOf(site, id)
    .toReversed()
    .flatMap((level): ValuesPart[] => {
      const known = allAreas(site, level).filter((area) => series.areaIndex.has(area.id));
      const areas = sortedByName(known, ({ name }) => name);
      if (areas.length <= MOST_TOGETHER) return [{ level, page: null, areas }];
      const pages = Math.ceil(areas.length / PER_PAGE);
      return Array.from({ length: pages }, (_, index) => ({
        level,
        page: index + 1,
        areas: areas.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
      }));
    });
}

export const valuesPath = (site: Site, id: IndicatorId, part: Pick<ValuesPart, 'level' | 'page'> | null = null): string =>
  href(site, `/indikatoren/${id}/werte/${part === null || part.page === null ? '' : `${part.level}-${part.page}/`}`);

/** The pages of all indicators that have figures: the first of each has no name, and no part of its own. */
export const valuesPages = (
  site: Site,
): readonly { readonly id: IndicatorId; readonly name: string | undefined; readonly part: ValuesPart | null }[] =>
  [...site.portal.indicators.values()]
    .filter(({ id }) => levelsOf(site, id).length > 0)
    .flatMap((indicator) => {
      const { id } = indicator;
      const paged = valuesParts(site, indicator).filter(({ page }) => page !== null);
      return [{ id, name: undefined, part: null }, ...paged.map((part) => ({ id, name: `${part.level}-${part.page}`, part }))];
    });
