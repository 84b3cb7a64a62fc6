import { FLAGS } from '../model/cell.ts';
import type { AreaId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { parsePeriod, type Period } from '../model/period.ts';
import type { Series, SliceKey } from '../model/series.ts';

/** The periods after `from` and up to `to` at which the series breaks, as declared for the indicator or flagged at a cell. */
export function breaksBetween(
  series: Series,
  area: AreaId,
  from: number,
  to: number,
  indicator: Pick<Indicator, 'breaks'>,
  slice?: SliceKey,
): string[] {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const earlier = series.periods[first];
  const later = series.periods[last];
  if (earlier === undefined || later === undefined) return [];
  const declared = indicator.breaks
    .map((at) => parsePeriod(at.period))
    .filter((at) => at !== null && liesBetween(at, earlier, later));
  const flagged = series.periods.filter((_, p) => p > first && p <= last && hasBreak(series, area, p, slice));
  return [...new Set([...declared, ...flagged].map((period) => period!.key))].sort();
}

/** A break belongs to the period it is declared for and to all after it, whatever kinds of period meet. */
export const liesBetween = (at: Period, earlier: Period, later: Period): boolean =>
  earlier.start < at.start && earlier.end < at.end && at.start <= later.end;

const BREAK = 1 << FLAGS.indexOf('break');

function hasBreak(series: Series, area: AreaId, period: number, slice: SliceKey | undefined): boolean {
  const block = slice === undefined ? series.total : series.slices.get(slice);
  const row = series.areaIndex.get(area);
  return block !== undefined && row !== undefined && (block.flags[row * series.periods.length + period]! & BREAK) !== 0;
}
