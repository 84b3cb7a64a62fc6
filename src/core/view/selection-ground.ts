import type { SelectionCell, SelectionGround, SelectionWhole } from '../disclose/selection-ground.ts';
import { ABSENCES, type Absence } from '../model/cell.ts';
import type { SelectionData } from './selection-data.ts';

/** The figures of a level in one period, as its data file holds them. `states` up to 2 are figures; the rest are `ABSENCES`. */
export interface SelectionFigures {
  readonly values: Float64Array;
  /** Empty where there are none. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  readonly states: Uint8Array;
  readonly flags: Uint8Array;
}

const FIRST_ABSENCE = 3;

/** What a selection in this period is judged by: the figures of the level, and those of the larger areas around them. */
export function selectionGround(
  { epochs, epochOf, cells, limits, ...kind }: SelectionData,
  period: number,
  names: readonly string[],
  figures: SelectionFigures,
): SelectionGround {
  const cell = (at: number): SelectionCell | undefined => {
    const [name, state] = [names[at], figures.states[at]];
    if (name === undefined || state === undefined) return undefined;
    return {
      name,
      state: state < FIRST_ABSENCE ? 'value' : (ABSENCES[state - FIRST_ABSENCE] ?? 'missing'),
      value: figures.values[at] ?? NaN,
      numerator: figures.numerators[at] ?? NaN,
      denominator: figures.denominators[at] ?? NaN,
      flags: figures.flags[at] ?? 0,
    };
  };
  const wholes = (epochs[epochOf[period] ?? -1] ?? []).map(({ id, name, runs, more = false, at = -1 }): SelectionWhole => {
    const own = cells[id]?.[period] ?? 'missing';
    const [value, numerator, denominator] = typeof own === 'string' ? [NaN, null, null] : own;
    return {
      name,
      state: typeof own === 'string' ? (own satisfies Absence) : 'value',
      value,
      numerator: numerator ?? NaN,
      denominator: denominator ?? NaN,
      flags: 0,
      parts: partsOf(runs),
      more,
      at,
    };
  });
  return { kind, cell, wholes, limits };
}

const partsOf = (runs: readonly number[]): number[] =>
  runs.flatMap((first, index) =>
    index % 2 === 1 ? [] : Array.from({ length: runs[index + 1] ?? 0 }, (_, step) => first + step),
  );
