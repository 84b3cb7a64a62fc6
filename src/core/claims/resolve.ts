import type { PublishedPortal } from '../disclose/published.ts';
import type { Area } from '../model/area.ts';
import type { Cell } from '../model/cell.ts';
import type { AreaId, IndicatorId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Period } from '../model/period.ts';
import { cellAt, periodIndex, sliceKey, type Series, type SliceKey } from '../model/series.ts';
import { isFault, type Fault } from './faults.ts';
import { nearest } from './nearest.ts';
import { resolveArea } from './resolve-area.ts';
import { NEWEST, parseReference, type Reference } from './reference.ts';

/** The area a text speaks of: the area of an area page, the reference area elsewhere. */
export interface Context {
  readonly area: AreaId | null;
}

export interface Resolved {
  readonly indicator: Indicator;
  readonly slice: SliceKey | undefined;
  readonly area: Area;
  readonly period: Period;
  /** May be an absence: that a figure is missing or withheld is for the page to say. */
  readonly cell: Cell;
}

/** Finds the figure that a reference names among what is published. */
export function resolveReference(portal: PublishedPortal, reference: Reference, context: Context): Resolved | Fault {
  const found = resolveSeries(portal, reference);
  if (isFault(found)) return found;
  const area = resolveArea(portal, reference.area, context, reference.at.area);
  if (isFault(area)) return area;
  const { indicator, series, slice } = found;
  if (!series.areaIndex.has(area.id)) {
    return { fault: 'noFigures', at: reference.at.area, found: `${area.name} (${area.id})`, suggestion: null };
  }
  const at = reference.period === NEWEST ? newestPeriod(series, area.id, slice) : periodIndex(series, reference.period);
  const period = series.periods[at];
  if (!period) {
    const keys = series.periods.map((one) => one.key);
    return {
      fault: 'unknownPeriod',
      at: reference.at.period,
      found: reference.period,
      suggestion: nearest(reference.period, keys),
    };
  }
  return { indicator, slice, area, period, cell: cellAt(series, area.id, at, slice) };
}

/** The same from text: a fault whether the text cannot be read or does not lead to a figure. */
export function resolveText(portal: PublishedPortal, text: string, context: Context): Resolved | Fault {
  const reference = parseReference(text);
  return isFault(reference) ? reference : resolveReference(portal, reference, context);
}

/** The table, and the slice of it, that a reference names. */
export function resolveSeries(
  portal: PublishedPortal,
  { indicator: id, selection, at }: Pick<Reference, 'indicator' | 'selection' | 'at'>,
): { indicator: Indicator; series: Series; slice: SliceKey | undefined } | Fault {
  const indicator = portal.indicators.get(id as IndicatorId);
  const series = portal.series.get(id as IndicatorId);
  if (!indicator || !series) {
    // The catalogue of a published portal may still know an indicator whose figures were kept back.
    if (indicator) return { fault: 'notPublic', at: at.indicator, found: id, suggestion: null };
    return { fault: 'unknownIndicator', at: at.indicator, found: id, suggestion: nearest(id, portal.series.keys()) };
  }
  if (selection.size === 0) return { indicator, series, slice: undefined };
  for (const [name, category] of selection) {
    const dimension = indicator.dimensions.find((one) => one.id === name);
    const names = indicator.dimensions.map((one) => one.id);
    if (!dimension) return { fault: 'unknownSelection', at: at.selection, found: name, suggestion: nearest(name, names) };
    const categories = dimension.categories.map((one) => one.id);
    if (!categories.includes(category)) {
      return { fault: 'unknownSelection', at: at.selection, found: category, suggestion: nearest(category, categories) };
    }
  }
  const slice = sliceKey(selection);
  if (!series.slices.has(slice)) return { fault: 'unknownSelection', at: at.selection, found: slice, suggestion: null };
  return { indicator, series, slice };
}

/**
 * The last period that says something about the area: a figure that is no forecast, or the reason why there is none.
 * Periods in which the figure is missing or still to come are passed over; where nothing else is left, it is the last one.
 */
export function newestPeriod(series: Series, area: AreaId, slice?: SliceKey): number {
  const last = series.periods.length - 1;
  for (let at = last; at >= 0; at--) {
    const cell = cellAt(series, area, at, slice);
    const says = cell.kind === 'value' ? !cell.flags.includes('forecast') : cell.kind !== 'missing' && cell.kind !== 'later';
    if (says) return at;
  }
  return last;
}
