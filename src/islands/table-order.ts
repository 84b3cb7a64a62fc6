import type { TableColumn } from '../core/text/table-words.ts';
import type { MapView } from './map-view.ts';
import { viewCell } from './map-words.ts';
import { sortOrder, type SortCell, type SortDirection } from './sort-order.ts';

export interface Sorting {
  readonly column: TableColumn | 'area';
  readonly direction: SortDirection;
}

/** The areas in the order of a table: by name, and by a column where the reader chose one. */
export function orderedAreas({ scene, language }: MapView, areas: readonly number[], sorting: Sorting | null): number[] {
  const { names, groups, parents } = scene.level;
  const collator = new Intl.Collator(language);
  const byName = areas.toSorted((a, b) => collator.compare(names[a]!, names[b]!));
  if (sorting === null) return byName;
  const { values, lower, numerators, denominators } = scene.figures;
  const key = (value: number | undefined): SortCell => ({
    text: '',
    key: value === undefined || Number.isNaN(value) ? '' : String(value),
  });
  const cellOf: Readonly<Record<Sorting['column'], (k: number) => SortCell>> = {
    area: (k) => ({ text: names[k]!, key: null }),
    parent: (k) => ({ text: groups[parents[k]!]?.name ?? '', key: null }),
    value: (k) => key(values[k]),
    range: (k) => key(lower[k]),
    numerator: (k) => key(numerators[k]),
    denominator: (k) => key(denominators[k]),
    population: (k) => key(denominators[k]),
    difference: (k) => key(viewCell(scene, k, language).differenceValue),
  };
  return sortOrder(byName.map(cellOf[sorting.column]), sorting.direction, language).map((at) => byName[at]!);
}
