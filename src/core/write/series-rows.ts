import { MISSING } from '../derive/states.ts';
import type { PublishedPortal } from '../disclose/published.ts';
import { existsOn, type Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import type { Dimension, Indicator } from '../model/indicator.ts';
import type { Period } from '../model/period.ts';
import type { Block, Series, SliceKey } from '../model/series.ts';
import { quoted } from './fields.ts';

/** What a kind of file writes into its columns. Texts are quoted by the writer; values and numbers come as they stand in the file. */
export interface Dialect {
  readonly separator: string;
  readonly area: (id: AreaId, area: Area | undefined) => readonly string[];
  readonly period: (period: Period) => string;
  /** The value, or what stands in its place. */
  readonly value: (block: Block, at: number) => string;
  /** Empty for NaN. */
  readonly number: (value: number) => string;
  readonly status: (state: number, flags: number) => string;
  readonly note: (note: string) => string;
  /** The category of a dimension; undefined for the total over it. */
  readonly category: (dimension: Dimension, category: string | undefined) => string;
  /** What closes every row. */
  readonly last: readonly string[];
}

export const hasBounds = (series: Series): boolean =>
  [series.total, ...series.slices.values()].some(({ bounds }) => bounds !== null);

/** The dimensions the series is broken down by: as declared, and those that only its slices name. */
export function dimensionsOf(series: Series, { dimensions }: Indicator): readonly Dimension[] {
  const named = [...series.slices.keys()].flatMap((key) => [...selectionOf(key).keys()]);
  const undeclared = [...new Set(named)].filter((id) => dimensions.every((dimension) => dimension.id !== id));
  return [...dimensions, ...undeclared.map((id) => ({ id, title: id, categories: [] }))];
}

/** The rows of a file in the order total, slices; areas; periods. An area without anything in a block has no rows there. */
export function seriesRows(portal: PublishedPortal, series: Series, indicator: Indicator, dialect: Dialect): string[] {
  const { separator, number } = dialect;
  const join = (fields: readonly string[]): string => fields.map((field) => quoted(field, separator)).join(separator);
  const dimensions = dimensionsOf(series, indicator);
  const noBounds = hasBounds(series) ? separator + separator : '';
  const periods = series.periods.map((period) => separator + quoted(dialect.period(period), separator) + separator);
  const heads = series.areas.map((id) => join(dialect.area(id, portal.areas.get(id))));
  const statuses = new Map<number, string>();
  const statusOf = (state: number, flags: number): string => {
    const code = state * 256 + flags;
    let text = statuses.get(code);
    if (text === undefined) statuses.set(code, (text = quoted(dialect.status(state, flags), separator)));
    return text;
  };

  const rows: string[] = [];
  for (const [key, block] of blocksOf(series)) {
    const { bounds } = block;
    const selection = selectionOf(key);
    const categories = dimensions.map((dimension) => dialect.category(dimension, selection.get(dimension.id)));
    const tail = [...categories, ...dialect.last].map((field) => separator + quoted(field, separator)).join('');
    for (const [row, id] of series.areas.entries()) {
      const from = row * periods.length;
      if (isBlank(block, from, from + periods.length)) continue;
      for (let at = from; at < from + periods.length; at++) {
        const state = block.state[at]!;
        const note = block.notes.get(at);
        const period = series.periods[at - from]!;
        if (state === MISSING && note === undefined && !existed(portal.areas.get(id), period)) continue;
        let line = heads[row]! + periods[at - from]! + dialect.value(block, at);
        line += separator + number(block.numerator[at]!) + separator + number(block.denominator[at]!);
        if (bounds) line += separator + number(bounds.lower[at]!) + separator + number(bounds.upper[at]!);
        else line += noBounds;
        line += separator + statusOf(state, block.flags[at]!) + separator;
        rows.push((note === undefined ? line : line + quoted(dialect.note(note), separator)) + tail);
      }
    }
  }
  return rows;
}

export const blocksOf = ({ total, slices }: Series): readonly (readonly [SliceKey | null, Block])[] => [[null, total], ...slices];

/** The selected category of each dimension; null is the total over all. */
export const selectionOf = (key: SliceKey | null): Map<string, string> =>
  new Map(
    (key?.split(';') ?? []).map((part): [string, string] => [
      part.slice(0, part.indexOf('=')),
      part.slice(part.indexOf('=') + 1),
    ]),
  );

/** Whether an area has nothing to say in these cells. */
export function isBlank({ state, notes }: Block, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (state[at] !== MISSING || notes.has(at)) return false;
  return true;
}

export const existed = (area: Area | undefined, { end }: Period): boolean => area === undefined || existsOn(area, end);
