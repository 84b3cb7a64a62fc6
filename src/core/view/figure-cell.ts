import { FLAGS, type Absence, type Cell } from '../model/cell.ts';
import { CELL_STATES, showsFigure, type Figures } from './map-figures.ts';

/** Columns of a period; those that are left out are unknown. */
export type FigureColumns = Pick<Figures, 'values' | 'lower' | 'upper' | 'states' | 'flags'> &
  Partial<Pick<Figures, 'numerators' | 'denominators'>>;

/** The cell of area `k`, as the portal knows it; missing where the columns know nothing of it. */
export function cellOf(columns: FigureColumns, k: number): Cell {
  const [state, value] = [columns.states[k], columns.values[k]];
  if (state === undefined || value === undefined) return { kind: 'missing' };
  if (!showsFigure(state) || Number.isNaN(value)) return { kind: absenceOf(state) };
  const columnsOf = {
    numerator: columns.numerators,
    denominator: columns.denominators,
    lower: columns.lower,
    upper: columns.upper,
  };
  const parts = Object.entries(columnsOf).flatMap(([name, column]) => {
    const part = column?.[k] ?? NaN;
    return Number.isNaN(part) ? [] : [[name, part] as const];
  });
  const flags = FLAGS.filter((_, bit) => ((columns.flags[k] ?? 0) & (1 << bit)) !== 0);
  return { kind: 'value', value, flags, ...Object.fromEntries(parts) };
}

const absenceOf = (state: number): Absence => {
  const name = CELL_STATES[state];
  return name === undefined || name === 'value' || name === 'zero' || name === 'nearlyZero' ? 'missing' : name;
};
