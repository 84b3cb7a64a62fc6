import { isTotal } from '../core/derive/is-total.ts';
import { columnsThat, type TableColumn } from '../core/text/table-words.ts';
import { areaAddress } from './area-address.ts';
import { figureNodes } from './figure-nodes.ts';
import type { MapView, Scene } from './map-view.ts';
import { viewCell } from './map-words.ts';

/** The columns that hold anything in a scene. */
export function columnsOf({ level, data, period, figures }: Scene): TableColumn[] {
  const holds = (column: Float64Array): boolean => column.some((value, k) => k < level.own && !Number.isNaN(value));
  const { population } = data.periods[period]!;
  const has: Readonly<Record<TableColumn, () => boolean>> = {
    value: () => true,
    parent: () => level.parents.some((at) => at >= 0),
    range: () => holds(figures.lower) || holds(figures.upper),
    numerator: () => holds(figures.numerators),
    denominator: () => !population && holds(figures.denominators),
    population: () => population && holds(figures.denominators),
    difference: () =>
      level.reference !== null &&
      !isTotal(data) &&
      !Number.isNaN(figures.values[level.reference]!) &&
      figures.values.some((value, k) => k !== level.reference && k < level.own && !Number.isNaN(value)),
  };
  return columnsThat((column) => has[column]());
}

/** A row as `AreaTable.astro` writes it. */
export function rowOf(view: MapView, k: number, columns: readonly TableColumn[]): HTMLTableRowElement {
  const { level } = view.scene;
  const cell = viewCell(view.scene, k, view.language);
  const row = document.createElement('tr');
  row.dataset.k = String(k);
  const name = document.createElement('th');
  name.scope = 'row';
  const link = document.createElement('a');
  link.href = areaAddress(level, k);
  link.textContent = level.names[k]!;
  name.append(link);
  const texts: Readonly<Record<Exclude<TableColumn, 'value'>, string>> = {
    parent: level.groups[level.parents[k]!]?.name ?? '',
    range: cell.range,
    numerator: cell.numerator,
    denominator: cell.denominator,
    population: cell.denominator,
    difference: cell.difference,
  };
  row.append(
    name,
    ...columns.map((column) => {
      const made = document.createElement('td');
      made.className = column === 'parent' ? 'wide-only' : CLASSES[column];
      made.append(...(column === 'value' ? figureNodes(cell) : [texts[column]]));
      // The sign of nothing is no number to sort by.
      if (column === 'value' && cell.value === 0) made.dataset.sort = '0';
      return made;
    }),
  );
  return row;
}

const CLASSES: Readonly<Record<Exclude<TableColumn, 'parent'>, string>> = {
  value: 'num v',
  range: 'num r',
  numerator: 'num n',
  denominator: 'num d',
  population: 'num d',
  difference: 'num diff',
};

export function headRow(heads: readonly (readonly [TableColumn | 'area', string])[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(
    ...heads.map(([column, text]) => {
      const head = document.createElement('th');
      head.scope = 'col';
      head.dataset.column = column;
      if (column === 'area') head.dataset.type = 'text';
      else head.className = column === 'parent' ? 'wide-only' : 'num';
      head.textContent = text;
      return head;
    }),
  );
  return row;
}
