import type { Cell } from '../model/cell.ts';
import { cellOf, type FigureColumns } from './figure-cell.ts';
import type { TrendArea } from './trend-drawing.ts';
import type { TrendFrame } from './trend-frame.ts';

/** Area `k` of a data file with its figures in the periods of the frame; a period that the file does not have is missing. */
export function trendArea(
  { periods }: TrendFrame,
  name: string,
  reference: boolean,
  k: number,
  figures: ReadonlyMap<string, FigureColumns>,
): TrendArea {
  return { name, reference, cells: periods.map(({ key }) => cellIn(figures.get(key), k)) };
}

const MISSING: Cell = { kind: 'missing' };

function cellIn(figures: FigureColumns | undefined, k: number): Cell {
  return figures === undefined ? MISSING : cellOf(figures, k);
}

/** The frame and the areas without the periods before the first and after the last in which any of them has something to say. */
export function trimmed(frame: TrendFrame, areas: readonly TrendArea[]): readonly [TrendFrame, readonly TrendArea[]] {
  const silent = (at: number): boolean => areas.every(({ cells }) => QUIET.has(cells[at]?.kind ?? 'missing'));
  const spoken = frame.periods.map((_, at) => at).filter((at) => !silent(at));
  const [first, end] = [spoken[0] ?? 0, (spoken.at(-1) ?? -1) + 1];
  return [
    { ...frame, periods: frame.periods.slice(first, end) },
    areas.map((area) => ({ ...area, cells: area.cells.slice(first, end) })),
  ];
}

const QUIET: ReadonlySet<Cell['kind']> = new Set(['missing', 'later']);
