import { classify, type Classes } from '../derive/classes.ts';
import { classesOverYears } from '../derive/classes-over-years.ts';
import type { Published } from '../disclose/published.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import type { Series } from '../model/series.ts';
import { allAreas, existing } from './areas.ts';
import { remembered } from './remembered.ts';
import type { Site } from './site.ts';

/** The classes of a level, fixed over all its periods. */
export function classesFor(site: Site, indicator: Indicator, level: LevelId): Classes {
  const series = site.portal.series.get(indicator.id);
  if (series === undefined) return classify([], indicator.classes);
  return classified(site, indicator, level, series);
}

const classified = remembered(
  (_: Site, _indicator: Indicator, level: LevelId, series: Published<Series>) => [series, level],
  (site, indicator, level, series): Classes => {
    const ids = allAreas(site, level).map(({ id }) => id);
    return classesOverYears(series, ids, indicator, existing(site));
  },
);
