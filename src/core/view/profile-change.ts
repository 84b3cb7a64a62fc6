import { differenceKind, gap } from '../derive/difference.ts';
import type { Area } from '../model/area.ts';
import type { Known } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import type { PopulationFacts } from '../text/population-sentence.ts';
import { roundTo } from '../text/round.ts';
import type { ChangeFacts } from '../text/since-sentences.ts';
import { directionOf } from './direction.ts';
import { populationIndicator } from './population.ts';
import { sizeOf } from './profile-distance.ts';
import { earlierCell, newestCell, type NewestCell } from './profile-figure.ts';
import { say, type Site } from './site.ts';

type Told = ChangeFacts['changes'][number];

/** A change of which chance can be judged, with its size in standard deviations of the level; one too small to be shown does not exceed chance. */
export interface Change extends Told {
  readonly exceeds: boolean;
  readonly size: number;
  readonly recomputed: boolean;
}

export function changeOf(
  site: Site,
  area: Area,
  indicator: Indicator,
  newest: NewestCell & { readonly cell: Known },
): Change | null {
  const earlier = earlierCell(newest, area.id, indicator);
  const direction = earlier && directionOf(indicator, newest.cell, earlier.cell);
  if (earlier === null || !direction?.checked) return null;
  const value = gap(newest.cell.value, earlier.cell.value);
  return {
    title: say(site, indicator.title),
    from: earlier.period,
    to: newest.period,
    kind: differenceKind(indicator),
    value,
    unit: say(site, indicator.unit),
    decimals: indicator.decimals,
    exceeds: direction.word !== 'unchanged' && roundTo(value, indicator.decimals) !== 0,
    size: sizeOf(site, area, newest, value, earlier.cell),
    recomputed: isRecomputed(earlier.cell),
  };
}

/** How many people live in an area; null where that is not known. */
export function peopleOf(site: Site, area: Area): (PopulationFacts & { readonly recomputed: boolean }) | null {
  const indicator = site.portal.indicators.get(populationIndicator(site)!);
  const newest = indicator === undefined ? null : newestCell(site, area, indicator);
  if (indicator === undefined || newest === null) return null;
  const { cell, period } = newest;
  if (cell.kind !== 'value') {
    const withheld = cell.kind === 'suppressed' || cell.kind === 'protected';
    return withheld ? { value: null, period, earlier: null, recomputed: false } : null;
  }
  const earlier = earlierCell(newest, area.id, indicator);
  return {
    value: cell.value,
    period,
    earlier: earlier && { value: earlier.cell.value, period: earlier.period },
    recomputed: earlier !== null && isRecomputed(earlier.cell),
  };
}

const isRecomputed = ({ flags }: Known): boolean => flags.includes('recomputed');
