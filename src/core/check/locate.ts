import type { Area } from '../model/area.ts';
import type { AreaId, IndicatorId, LevelId } from '../model/ids.ts';
import type { Portal } from '../model/portal.ts';
import type { SliceKey } from '../model/series.ts';
import { AREA_FORM } from '../read/areas.ts';
import type { PortalFiles } from '../read/files.ts';
import type { TableForm } from '../read/header.ts';
import { placeRows, SERIES_FORM, type SeriesColumn } from '../read/series-table.ts';
import { readTable, type Table } from '../read/table.ts';
import { decodeText } from '../read/text.ts';
import { readYaml, type Path, type YamlFile } from '../read/yaml.ts';
import type { Where } from '../text/problems.ts';

export interface CellAddress {
  readonly indicator: IndicatorId;
  readonly area: AreaId;
  readonly period: string;
  readonly slice: SliceKey | null;
}

/** Where in the files something stands that the model no longer has a row for. Files are read again when first asked for. */
export interface Locator {
  yaml(file: string, path: Path): Where;
  /** Where an indicator is declared: beside its table, or as an index. */
  declarationOf(indicator: IndicatorId): string;
  /** Whether a declaration is there but cannot be read: then what it would have declared is not unknown. */
  isBrokenYaml(file: string): boolean;
  readsAreas(level: LevelId): boolean;
  area(area: Area, column: keyof typeof AREA_FORM.columns): Where;
  cell(address: CellAddress, column: SeriesColumn): Where;
  /** The first row of an indicator's table for a period. */
  period(indicator: IndicatorId, period: string): Where;
  /** What the table says in a cell; undefined when it has no row for it. */
  text(address: CellAddress, column: SeriesColumn): string | undefined;
}

export const indicatorFile = (id: IndicatorId, extension: 'yaml' | 'csv'): string => `data/indicators/${id}.${extension}`;

export const indexFile = (id: IndicatorId): string => `data/indices/${id}.yaml`;

const silent = (): void => undefined;

export function createLocator(portal: Portal, files: PortalFiles): Locator {
  const textAt = (file: string): string | null => {
    const bytes = files.get(file);
    return bytes ? decodeText(bytes, file, silent) : null;
  };
  const yamlAt = cached((file): YamlFile | null => {
    const text = textAt(file);
    return text === null ? null : readYaml(text, file, silent);
  });
  const tableAt = <Name extends string>(file: string, form: TableForm<Name>): Table<Name> | null => {
    const text = textAt(file);
    return text === null ? null : readTable(text, form, file, silent);
  };
  const areasAt = cached((file) => {
    const table = tableAt(file, AREA_FORM);
    const ids = table?.rows.map((row) => row[table.index.get('id')!]!.trim()) ?? [];
    return { table, rowOf: firstOf(ids) };
  });
  const seriesAt = cached((id) => {
    const indicator = portal.indicators.get(id as IndicatorId);
    const table = tableAt(indicatorFile(id as IndicatorId, 'csv'), SERIES_FORM);
    if (!table || !indicator) return { table: null, rowOf: new Map<string, number>(), rowOfPeriod: new Map<string, number>() };
    const { areas, periods, slices } = placeRows(table, indicator, portal.areas, silent);
    const ids = [...portal.areas.keys()];
    const keys = table.rows.map((_, row) => cellKey(ids[areas[row]!] ?? '', periods[row]?.key ?? '', slices[row] ?? null));
    return { table, rowOf: firstOf(keys), rowOfPeriod: firstOf(periods.map((period) => period?.key ?? '')) };
  });
  const rowOf = ({
    indicator,
    area,
    period,
    slice,
  }: CellAddress): { table: Table<SeriesColumn> | null; row: number | undefined } => {
    const { table, rowOf: rows } = seriesAt(indicator);
    return { table, row: rows.get(cellKey(area, period, slice)) };
  };
  return {
    yaml: (file, path) => yamlAt(file)?.where(path) ?? { file },
    declarationOf: (id) => (portal.indices.has(id) ? indexFile(id) : indicatorFile(id, 'yaml')),
    isBrokenYaml: (file) => files.has(file) && yamlAt(file) === null,
    readsAreas: (level) => areasAt(`data/areas/${level}.csv`).table !== null,
    area: (area, column) => {
      const file = `data/areas/${area.level}.csv`;
      const { table, rowOf: rows } = areasAt(file);
      return placeIn(table, rows.get(area.id), column, file);
    },
    cell: (address, column) => {
      const { table, row } = rowOf(address);
      return placeIn(table, row, column, indicatorFile(address.indicator, 'csv'));
    },
    period: (indicator, period) => {
      const { table, rowOfPeriod } = seriesAt(indicator);
      return placeIn(table, rowOfPeriod.get(period), 'period', indicatorFile(indicator, 'csv'));
    },
    text: (address, column) => {
      const { table, row } = rowOf(address);
      const position = table?.index.get(column);
      return row === undefined || position === undefined ? undefined : table?.rows[row]?.[position]?.trim();
    },
  };
}

const cellKey = (area: string, period: string, slice: SliceKey | null): string => `${area}\u0000${period}\u0000${slice ?? ''}`;

function firstOf(keys: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  keys.forEach((key, row) => !rows.has(key) && rows.set(key, row));
  return rows;
}

function placeIn<Name extends string>(table: Table<Name> | null, row: number | undefined, column: Name, file: string): Where {
  if (!table) return { file, column };
  return {
    file,
    row: row === undefined ? undefined : table.lines[row],
    column: table.header[table.index.get(column) ?? -1] ?? column,
  };
}

function cached<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
