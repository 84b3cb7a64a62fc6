import type { Area } from '../model/area.ts';
import type { AreaId, LevelId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Series } from '../model/series.ts';
import type { Published } from '../disclose/published.ts';
import { sortedByName } from '../text/collate.ts';
import { childrenOf } from './areas.ts';
import { coverageOf } from './coverage.ts';
import type { Site } from './site.ts';

/** The areas that one consists of today, and the indicators they are compared by. */
export interface ChildrenSet {
  readonly area: Area;
  readonly level: LevelId;
  /** By name. */
  readonly children: readonly Area[];
  readonly indicators: readonly ChildrenIndicator[];
}

export interface ChildrenIndicator {
  readonly indicator: Indicator;
  readonly series: Published<Series>;
  /** Position of the newest period of the children's level. */
  readonly period: number;
}

const MOST_INDICATORS = 8;
/** Where a portal declares no key indicators. */
const FIRST = 6;

/** Null for an area that has no parts. Of parts on several levels, those of the level with most of them. */
export function childrenSet(site: Site, id: AreaId): ChildrenSet | null {
  const { areas } = site.portal;
  const area = areas.get(id)!;
  const members = area.members.flatMap((member) => areas.get(member) ?? []).filter(({ validTo }) => validTo === null);
  const parts = members.length > 0 ? members : childrenOf(site, id);
  const levels = [...Map.groupBy(parts, ({ level }) => level)].toSorted(([, a], [, b]) => b.length - a.length);
  const most = levels[0];
  if (most === undefined) return null;
  const [level, children] = most;
  return { area, level, children: sortedByName(children, ({ name }) => name), indicators: indicatorsFor(site, level) };
}

function indicatorsFor(site: Site, level: LevelId): ChildrenIndicator[] {
  const { declaration, indicators, series: all } = site.portal;
  const wished = declaration.keyIndicators.length > 0 ? declaration.keyIndicators : [...indicators.keys()];
  return wished
    .flatMap((id): ChildrenIndicator[] => {
      const [indicator, series, span] = [indicators.get(id), all.get(id), coverageOf(site, id).get(level)];
      return indicator === undefined || series === undefined || span === undefined
        ? []
        : [{ indicator, series, period: span.newest }];
    })
    .slice(0, declaration.keyIndicators.length > 0 ? MOST_INDICATORS : FIRST);
}
