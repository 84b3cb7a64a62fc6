import { differenceKind, gap } from '../derive/difference.ts';
import { exceedsNoise, outsideOf } from '../derive/noise.ts';
import type { Area } from '../model/area.ts';
import type { Known } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import { cellAt } from '../model/series.ts';
import type { Distance } from '../text/profile-sentences.ts';
import { roundTo } from '../text/round.ts';
import { repeatedUnit } from '../text/unit.ts';
import { ancestors } from './area-relations.ts';
import { levelSpread } from './level-spread.ts';
import type { NewestCell } from './profile-figure.ts';
import { say, type Site } from './site.ts';

/** How far the figure of an area is from that of another. */
export interface Compared {
  readonly from: Area;
  /** In standard deviations of the level, without sign. */
  readonly size: number;
  /** What is said of it; null where it does not stand out. */
  readonly told: Distance | null;
}

/** Half a standard deviation and more than chance stands out; where chance cannot be judged, a whole one. */
const NOTABLE = 0.5;
const NOTABLE_UNJUDGED = 1;
/** As the social monitoring of Berlin and Hamburg sets its outer classes. */
const MUCH = 1.5;
/** What is closer than half a standard deviation is alike. */
export const isAlike = ({ size }: Compared): boolean => size < NOTABLE;

/** Null where the other area has no figure of the same period. */
export function distanceFrom(site: Site, area: Area, indicator: Indicator, newest: NewestCell, from: Area): Compared | null {
  const { cell, series, at } = newest;
  const other = cellAt(series, from.id, at);
  if (cell.kind !== 'value' || other.kind !== 'value') return null;
  const value = gap(cell.value, other.value);
  const size = sizeOf(site, area, newest, value, other);
  if (!Number.isFinite(value)) return null;
  const exceeds = exceedsNoise(indicator, cell, isPartOf(site, area, from) ? outsideOf(indicator, cell, other) : other);
  const notable = exceeds === null ? size >= NOTABLE_UNJUDGED : exceeds && size >= NOTABLE;
  if (!notable || roundTo(value, indicator.decimals) === 0) return { from, size, told: null };
  const much = size >= MUCH;
  const label = value > 0 ? (much ? 'muchHigher' : 'higher') : much ? 'muchLower' : 'lower';
  return { from, size, told: { from: from.name, label, ...amountOf(site, indicator, value) } };
}

/** What a difference is told with; its unit has been named before. */
const amountOf = (site: Site, indicator: Indicator, value: number): Pick<Distance, 'kind' | 'value' | 'unit' | 'decimals'> => ({
  kind: differenceKind(indicator),
  value,
  unit: repeatedUnit(say(site, indicator.unit)),
  decimals: indicator.decimals,
});

/** Where the spread of the level is not known, by how much of the other figure the two differ. */
export function sizeOf(site: Site, area: Area, { series, at }: NewestCell, value: number, other: Known): number {
  const size = Math.abs(value) / (levelSpread(site, series, area.level, at) ?? Math.abs(other.value));
  return Number.isNaN(size) ? 0 : size;
}

/** Whether an area, or all that it is made of, lies in another. */
function isPartOf(site: Site, area: Area, whole: Area): boolean {
  const parts = area.members.length === 0 ? [area] : area.members.map((member) => site.portal.areas.get(member));
  return parts.every((part) => part !== undefined && ancestors(site, part).includes(whole));
}
