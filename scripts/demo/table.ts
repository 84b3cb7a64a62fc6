import { existsOn, units, type Unit } from './areas.ts';
import { csv } from './csv.ts';
import type { Grid } from './world.ts';
import type { Time } from './years.ts';

/** What an office writes beside a figure or instead of it. */
export interface Mark {
  readonly status: 'p' | 'r' | 'e' | 'b' | 'pe' | 'm' | 's' | 'x' | 'U' | 'L';
  readonly note?: string;
}

export interface Figure {
  readonly unit: Unit;
  readonly time: Time;
  /** The newest time of the table. */
  readonly newest: boolean;
  readonly numerator: number;
  readonly denominator: number;
}

/** A table of quotients, still by Sozialraum: adding up and dividing happen when it is written. */
export interface Table {
  readonly id: string;
  readonly per: number;
  /** As shown; the file holds more. */
  readonly decimals: number;
  readonly levels: 'SGK' | 'GK';
  readonly times: readonly Time[];
  readonly numerator: Grid;
  readonly denominator: Grid;
  readonly mark?: (figure: Figure) => Mark | null;
}

const GIVES_NO_FIGURE = new Set(['m', 's', 'x', 'U', 'L']);
export const HEADER = ['area', 'period', 'value', 'numerator', 'denominator', 'status'];

export function ratioTable(table: Table): string {
  const rows: string[][] = [];
  for (const unit of units) {
    if (!table.levels.includes(unit.level)) continue;
    table.times.forEach((time, t) => {
      if (!existsOn(unit, time.end)) return;
      const total = (grid: Grid): number => unit.parts.reduce((sum, part) => sum + grid[part]![t]!, 0);
      const [numerator, denominator] = [total(table.numerator), total(table.denominator)];
      const mark =
        denominator === 0
          ? NOBODY
          : (table.mark?.({ unit, time, newest: t === table.times.length - 1, numerator, denominator }) ?? null);
      const figures =
        mark !== null && GIVES_NO_FIGURE.has(mark.status)
          ? ['', '', '']
          : [decimal((numerator / denominator) * table.per, written(table.decimals)), plain(numerator), plain(denominator)];
      rows.push([unit.id, time.key, ...figures, mark?.status ?? '', mark?.note ?? '']);
    });
  }
  return csv([...HEADER, 'note'], rows);
}

const NOBODY: Mark = { status: 'x', note: 'Hier gibt es niemanden, auf den sich der Anteil beziehen könnte.' };

/** A table of numbers that only add up. */
export function countTable(levels: string, times: readonly Time[], counts: Grid, mark?: Table['mark']): string {
  const rows = units.flatMap((unit) =>
    levels.includes(unit.level)
      ? times.flatMap((time, t) => {
          if (!existsOn(unit, time.end)) return [];
          const value = unit.parts.reduce((sum, part) => sum + counts[part]![t]!, 0);
          const made = mark?.({ unit, time, newest: t === times.length - 1, numerator: value, denominator: NaN }) ?? null;
          return [[unit.id, time.key, String(value), made?.status ?? '', made?.note ?? '']];
        })
      : [],
  );
  return csv(['area', 'period', 'value', 'status', 'note'], rows);
}

/** Decimals in the file: two more than shown, but not three, because `12.345` may be read as twelve thousand. */
export const written = (decimals: number): number => (decimals === 1 ? 4 : decimals + 2);

/** A number with a fixed number of decimals and no sign before zero. */
export const decimal = (value: number, decimals: number): string => value.toFixed(decimals).replace(/^-(0(?:\.0+)?)$/, '$1');

/** Whole numbers as they are, square kilometres with two decimals. */
const plain = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));

/** The newest figures of a source are provisional. */
export const provisional: NonNullable<Table['mark']> = ({ newest }) => (newest ? { status: 'p' } : null);

/** Small numbers that the office itself already withholds, for Sozialräume only. */
export const fewerThan =
  (limit: number, until = 9999): NonNullable<Table['mark']> =>
  ({ unit, time, numerator }) =>
    unit.level === 'S' && time.year <= until && numerator > 0 && numerator < limit ? { status: 's' } : null;
