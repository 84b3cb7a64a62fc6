import { nearest } from '../claims/nearest.ts';
import type { Area } from '../model/area.ts';
import { isId, type AreaId } from '../model/ids.ts';
import type { Dimension, Indicator } from '../model/indicator.ts';
import { parsePeriod, type Period } from '../model/period.ts';
import { sliceKey, type SliceKey } from '../model/series.ts';
import { plainName, type TableForm } from './header.ts';
import { paddedKey } from './keys.ts';
import { meantPeriod } from './periods.ts';
import type { Report } from './report.ts';
import type { Table } from './table.ts';

export type SeriesColumn =
  'area' | 'period' | 'value' | 'numerator' | 'denominator' | 'lower' | 'upper' | 'status' | 'note' | 'name';

export const SERIES_FORM: TableForm<SeriesColumn> = {
  columns: {
    area: ['gebiet', 'schluessel', 'gebietsschluessel', 'gebietskennziffer', 'ags', 'ars', 'area id'],
    period: ['jahr', 'periode', 'stichtag', 'year', 'zeitraum'],
    value: ['wert'],
    numerator: ['zaehler'],
    denominator: ['nenner'],
    lower: ['untergrenze'],
    upper: ['obergrenze'],
    status: [],
    note: ['hinweis', 'anmerkung', 'bemerkung'],
    // The name of the area stands beside its key in most exports; it is not read, the table of areas has it.
    name: ['gebietsname', 'bezeichnung', 'area name'],
  },
  required: ['area', 'period', 'value'],
};

/** Where every row of a table belongs; -1 or null where it cannot be told, which has been reported. */
export interface Placement {
  readonly areas: Int32Array;
  readonly periods: readonly (Period | null)[];
  /** null is the total; undefined where it cannot be told, which has been reported. */
  readonly slices: readonly (SliceKey | null | undefined)[];
  /** The dimensions of the indicator, with the categories of the table where none are declared. */
  readonly dimensions: readonly Dimension[];
}

/** Finds area, period and slice of every row. Each distinct text is looked at once, so the number of rows hardly matters. */
export function placeRows(
  table: Table<SeriesColumn>,
  indicator: Indicator,
  areas: ReadonlyMap<AreaId, Area>,
  report: Report,
): Placement {
  const at = (column: SeriesColumn): number => table.index.get(column)!;
  const positions = new Map([...areas.keys()].map((id, index) => [id as string, index]));
  const where = (row: number, column: number) => ({ file: table.file, row: table.lines[row]!, column: table.header[column]! });
  const areaColumn = at('area');
  const periodColumn = at('period');

  const placed = new Int32Array(table.rows.length).fill(-1);
  const known = new Map<string, Period | null>();
  let firstKind: Period | null = null;
  let mixed = false;
  const periods = table.rows.map((row, index) => {
    const area = row[areaColumn]!.trim();
    const position = positions.get(area);
    if (position !== undefined) placed[index] = position;
    else if (area === '') report('KS-CSV-009', where(index, areaColumn));
    else report('KS-DATA-001', where(index, areaColumn), { found: area, ...hint(paddedKey(area, areas)) });

    const text = row[periodColumn]!;
    let period = known.get(text);
    if (period !== undefined && period !== null) return period;
    if (period === undefined) {
      const parsed = parsePeriod(text.trim());
      period = parsed !== null && isPlausible(parsed) ? parsed : null;
      known.set(text, period);
      if (period !== null && indicator.periodKind !== null && period.kind !== indicator.periodKind) {
        report('KS-PER-002', where(index, periodColumn), { found: text.trim(), expected: indicator.periodKind });
      } else if (period !== null && firstKind !== null && period.kind !== firstKind.kind && !mixed) {
        mixed = true;
        report('KS-PER-003', where(index, periodColumn), { found: text.trim(), expected: firstKind.key });
      }
      firstKind ??= period;
    }
    if (period === null && text.trim() === '') report('KS-CSV-009', where(index, periodColumn));
    else if (period === null && parsePeriod(text.trim()) !== null)
      report('KS-PER-004', where(index, periodColumn), { found: text.trim() });
    else if (period === null)
      report('KS-PER-001', where(index, periodColumn), { found: text.trim(), ...hint(meantPeriod(text.trim())?.key ?? null) });
    return period;
  });
  return { areas: placed, periods, ...placeSlices(table, indicator, where, report) };
}

/** Figures of other centuries do not come in these tables, slips of the finger do. */
const isPlausible = ({ start, end }: Period): boolean => start >= 1800_00_00 && end < 2201_00_00;

const hint = (expected: string | null): { expected?: string } => (expected === null ? {} : { expected });

function placeSlices(
  table: Table<SeriesColumn>,
  indicator: Indicator,
  where: (row: number, column: number) => { file: string; row: number; column: string },
  report: Report,
): Pick<Placement, 'slices' | 'dimensions'> {
  const columns = dimensionColumns(table, indicator, report);
  const categories = new Map(
    indicator.dimensions.map(({ id, categories: declared }) => [id, new Set(declared.map((category) => category.id))]),
  );
  const open = new Set(indicator.dimensions.filter((dimension) => dimension.categories.length === 0).map(({ id }) => id));
  const sliceOf = (row: readonly string[], index: number): SliceKey | null | undefined => {
    const selection = new Map<string, string>();
    for (const [dimension, column] of columns) {
      const category = row[column]!.trim();
      if (category === '' || category.toLowerCase() === 'total') continue;
      const choices = categories.get(dimension)!;
      if (open.has(dimension) && isId(category)) choices.add(category);
      else if (open.has(dimension)) {
        report('KS-ID-001', where(index, column), { found: category });
        return undefined;
      } else if (!choices.has(category)) {
        report('KS-DATA-005', where(index, column), { found: category, ...hint(nearest(category, choices)) });
        return undefined;
      }
      selection.set(dimension, category);
    }
    return selection.size === 0 ? null : sliceKey(selection);
  };
  const cache = new Map<string, SliceKey | null>();
  const slices = table.rows.map((row, index) => {
    if (columns.size === 0) return null;
    const key = [...columns.values()].map((column) => row[column]).join('\u0000');
    const seen = cache.get(key);
    if (seen !== undefined) return seen;
    const slice = sliceOf(row, index);
    if (slice !== undefined) cache.set(key, slice);
    return slice;
  });
  return {
    slices,
    dimensions: indicator.dimensions.map((dimension) =>
      open.has(dimension.id)
        ? { ...dimension, categories: [...categories.get(dimension.id)!].map((id) => ({ id, title: id })) }
        : dimension,
    ),
  };
}

/** The column of every dimension that the table has; other columns without a meaning are reported. */
function dimensionColumns(table: Table<SeriesColumn>, indicator: Indicator, report: Report): Map<string, number> {
  const columns = new Map<string, number>();
  for (const column of table.others) {
    const heading = table.header[column]!;
    const where = { file: table.file, row: table.headerLine, column: heading };
    const dimension = indicator.dimensions.find(({ id }) => plainName(id) === plainName(heading));
    const first = dimension && columns.get(dimension.id);
    if (first !== undefined) report('KS-CSV-004', where, { found: table.header[first]! });
    else if (dimension) columns.set(dimension.id, column);
    else {
      const free = Object.keys(SERIES_FORM.columns).filter((name) => !table.index.has(name as SeriesColumn));
      const meant = nearest(heading, [...indicator.dimensions.map(({ id }) => id), ...free]);
      // Unread, this column would turn what an office withheld into ordinary figures.
      if (meant === 'status') report('KS-CSV-013', where, { expected: meant });
      else report('KS-CSV-005', where, hint(meant));
    }
  }
  return columns;
}
