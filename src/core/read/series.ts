import type { Cell, Flag } from '../model/cell.ts';
import type { Signs } from '../model/declaration.ts';
import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import type { Dimension, Indicator } from '../model/indicator.ts';
import { comparePeriods, type Period } from '../model/period.ts';
import { createSeries, setCell, type Series, type SliceKey } from '../model/series.ts';
import { readFigures, type Figures } from './figures.ts';
import type { Decimal } from './numbers.ts';
import type { Report } from './report.ts';
import { placeRows, SERIES_FORM, type Placement, type SeriesColumn } from './series-table.ts';
import { NO_STATUS, parseStatus, type Status } from './status.ts';
import { readTable, type Table } from './table.ts';

export interface ReadSeries {
  readonly series: Series;
  /** The dimensions of the indicator, with the categories of the table where none are declared. */
  readonly dimensions: readonly Dimension[];
}

/** `data/indicators/<id>.csv`. Every row that can be placed becomes a cell, one that cannot is a problem. Null when the table cannot be read at all. */
export function readSeries(
  text: string,
  file: string,
  indicator: Indicator,
  decimal: Decimal | null,
  areas: ReadonlyMap<AreaId, Area>,
  signs: Signs,
  report: Report,
): ReadSeries | null {
  const table = readTable(text, SERIES_FORM, file, report);
  if (!table) return null;
  const placement = placeRows(table, indicator, areas, report);
  const figures = readFigures(table, decimal, signs, report);
  const ids = [...areas.keys()];
  const positions = [...new Set(placement.areas)].filter((position) => position >= 0).sort((a, b) => a - b);
  const periods = new Map<string, Period>();
  for (const period of placement.periods) if (period) periods.set(period.key, period);
  const slices = new Set<SliceKey>();
  for (const slice of placement.slices) if (slice) slices.add(slice);
  const series = createSeries(
    indicator.id,
    positions.map((position) => ids[position]!),
    [...periods.values()].sort(comparePeriods),
    [...slices].sort(),
    figures.hasBounds,
  );
  fill(series, indicator, table, placement, figures, new Map(positions.map((position, index) => [position, index])), report);
  return { series, dimensions: placement.dimensions };
}

function fill(
  series: Series,
  indicator: Indicator,
  table: Table<SeriesColumn>,
  placement: Placement,
  figures: Figures,
  areaAt: ReadonlyMap<number, number>,
  report: Report,
): void {
  const periodAt = new Map<string, number>(series.periods.map((period, index) => [period.key, index]));
  const size = series.areas.length * series.periods.length;
  const firstRow = new Map<SliceKey | null, Int32Array>(
    [null, ...series.slices.keys()].map((slice) => [slice, new Int32Array(size)]),
  );
  const status = statusReader(table, report);
  const noteColumn = table.index.get('note');
  const valueColumn = table.index.get('value')!;
  const factor = indicator.type === 'share' || indicator.type === 'rate' ? indicator.per : null;
  for (let row = 0; row < table.rows.length; row++) {
    const period = placement.periods[row];
    const slice = placement.slices[row];
    const area = areaAt.get(placement.areas[row]!);
    if (area === undefined || !period || slice === undefined) continue;
    const at = area * series.periods.length + periodAt.get(period.key)!;
    const rows = firstRow.get(slice)!;
    if (rows[at] !== 0) {
      const found = [series.areas[area]!, period.key, ...(slice === null ? [] : [slice])].join(', ');
      report(
        'KS-DATA-002',
        { file: table.file, row: table.lines[row]!, column: table.header[table.index.get('area')!]! },
        { found, expected: String(rows[at]) },
      );
      continue;
    }
    rows[at] = table.lines[row]!;
    const note = noteColumn === undefined ? '' : table.rows[row]![noteColumn]!.trim();
    const stated = status(row);
    const isEmpty = table.rows[row]![valueColumn]!.trim() === '';
    const cell = cellOf(figures, row, stated, isEmpty ? factor : null);
    if (stated.absence !== null && (figures.sign[row] === null || figures.sign[row] === 'zero')) {
      const where = { file: table.file, row: table.lines[row]!, column: table.header[valueColumn]! };
      report('KS-DATA-004', where, {
        found: table.rows[row]![valueColumn]!.trim(),
        expected: table.rows[row]![table.index.get('status')!]!.trim(),
      });
    }
    setCell(slice === null ? series.total : series.slices.get(slice)!, at, note === '' ? cell : { ...cell, note });
  }
}

/** The status of a row; each distinct text is looked at once. */
function statusReader(table: Table<SeriesColumn>, report: Report): (row: number) => Status {
  const column = table.index.get('status');
  const known = new Map<string, Status>();
  if (column === undefined) return () => NO_STATUS;
  return (row) => {
    const text = table.rows[row]![column]!;
    const seen = known.get(text);
    if (seen) return seen;
    const status = parseStatus(text);
    if (status) known.set(text, status);
    else
      report('KS-DATA-003', { file: table.file, row: table.lines[row]!, column: table.header[column]! }, { found: text.trim() });
    return status ?? NO_STATUS;
  };
}

/**
 * A status that says there is no figure wins over the cell: nothing that is marked as withheld may come out.
 * With a `factor`, a value that is not given is computed from its numerator and denominator.
 */
function cellOf(figures: Figures, row: number, { absence, flags: stated }: Status, factor: number | null): Cell {
  const sign = figures.sign[row];
  if (absence !== null) return { kind: absence };
  const computed = factor === null ? NaN : quotientOf(figures, row) * factor;
  const isComputed = sign === 'blank' && !Number.isNaN(computed);
  if (sign === 'blank' && !isComputed) return { kind: 'missing' };
  if (sign !== null && sign !== undefined && sign !== 'zero' && sign !== 'blank') return { kind: sign };
  const value = sign === 'zero' ? 0 : isComputed ? computed : figures.value[row]!;
  const flags: readonly Flag[] = isComputed ? [...new Set<Flag>([...stated, 'computed'])] : stated;
  if (Number.isNaN(value)) return { kind: 'missing' };
  const cell: {
    kind: 'value';
    value: number;
    flags: readonly Flag[];
    numerator?: number;
    denominator?: number;
    lower?: number;
    upper?: number;
  } = {
    kind: 'value',
    value,
    flags,
  };
  for (const part of PARTS) {
    const number = figures[part]?.[row];
    if (number !== undefined && !Number.isNaN(number)) cell[part] = number;
  }
  return cell;
}

/** NaN where one of the parts is not given or nothing can be divided by. */
function quotientOf({ numerator, denominator }: Figures, row: number): number {
  const [part, whole] = [numerator?.[row] ?? NaN, denominator?.[row] ?? NaN];
  return whole > 0 ? part / whole : NaN;
}

const PARTS = ['numerator', 'denominator', 'lower', 'upper'] as const;
