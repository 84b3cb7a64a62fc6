import { classify, type Classes } from '../derive/classes.ts';
import { classesOverYears } from '../derive/classes-over-years.ts';
import type { Published } from '../disclose/published.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import type { Series } from '../model/series.ts';
import { allAreas, existing } from './areas.ts';
import type { Site } from './site.ts';

const known = new WeakMap<Published<Series>, Map<LevelId, Classes>>();

/** The classes of a level, fixed over all its periods. */
export function classesFor(site: Site, indicator: Indicator, level: LevelId): Classes {
  const series = site.portal.series.get(indicator.id);
  if (series === undefined) return classify([], indicator.classes);
  let levels = known.get(series);
  if (!levels) known.set(series, (levels = new Map()));
  let classes = levels.get(level);
  if (!classes) {
    const ids = allAreas(site, level).map(({ id }) => id);
    levels.set(level, (classes = classesOverYears(series, ids, indicator, existing(site))));
  }
  return classes;
}
