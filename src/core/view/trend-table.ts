import type { Cell } from '../model/cell.ts';
import { formatNumber } from '../text/number.ts';
import { boundsName, boundsText } from '../text/trend-legend.ts';
import { shownCell, type Shown } from './shown.ts';
import { signNote, type Sign } from './sign-note.ts';
import type { TrendArea } from './trend-drawing.ts';
import type { TrendFrame } from './trend-frame.ts';

/** Periods down, areas across; beside those whose figures have bounds, these. */
export interface TrendTable {
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Shown[] }[];
  readonly signs: readonly Sign[];
}

export function trendTable(
  { period, periods, signs, unit, decimals, language }: TrendFrame,
  areas: readonly TrendArea[],
): TrendTable {
  const style = { indicator: { unit, decimals }, signs, language };
  const columns = areas.flatMap(({ name, cells }) => {
    const bounded = cells.some((cell) => boundsOf(cell) !== null);
    const own = { name, show: (cell: Cell): Shown => shownCell(cell, style) };
    const bounds = {
      name: boundsName(areas.length > 1 ? name : null, language),
      show: (cell: Cell): Shown => boundsCell(cell, decimals, language),
    };
    return (bounded ? [own, bounds] : [own]).map((column) => ({ ...column, cells }));
  });
  const rows = periods.map(({ label }, at) => ({
    name: label,
    cells: columns.map(({ show, cells }) => show(cells[at] ?? { kind: 'missing' })),
  }));
  const shown = rows.flatMap(({ cells }) => cells);
  return {
    head: period,
    columns: columns.map(({ name }) => name),
    rows,
    signs: signNote(
      shown.flatMap(({ flags }) => flags),
      shown.flatMap(({ sign }) => sign ?? []),
    ),
  };
}

const boundsOf = (cell: Cell): readonly [number, number] | null =>
  cell.kind === 'value' && cell.lower !== undefined && cell.upper !== undefined ? [cell.lower, cell.upper] : null;

function boundsCell(cell: Cell, decimals: number, language: TrendFrame['language']): Shown {
  const [lower = '', upper = ''] = (boundsOf(cell) ?? []).map((bound) =>
    formatNumber(bound, { decimals, language, grouping: 'table' }),
  );
  const text = lower === '' ? '' : boundsText(lower, upper, language);
  return { text, figure: text, marks: '', state: 'value', label: text, sort: null, sign: null, flags: [] };
}
