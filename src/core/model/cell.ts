/**
 * One figure of a table, with the reason when there is none. The states are never coerced into one another:
 * nothing that is not a `value` has a number to calculate with. Zero is a value; how it is signed is `signOf`'s business.
 */
export type Cell =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly numerator?: number;
      readonly denominator?: number;
      readonly lower?: number;
      readonly upper?: number;
      readonly flags: readonly Flag[];
      readonly note?: string;
    }
  | { readonly kind: Absence; readonly note?: string };

/** A cell with a figure. */
export type Known = Extract<Cell, { kind: 'value' }>;

export const ABSENCES = ['missing', 'later', 'suppressed', 'protected', 'unreliable', 'notMeaningful'] as const;
export type Absence = (typeof ABSENCES)[number];

/** `computed` marks figures that Kreisspiegel added up or divided itself; `recomputed` those of an area from the time before it existed. */
export const FLAGS = ['provisional', 'revised', 'estimated', 'forecast', 'uncertain', 'break', 'computed', 'recomputed'] as const;
export type Flag = (typeof FLAGS)[number];

/** What a reader can tell apart: the absences, an exact nothing, less than half the unit, and a figure. */
export type CellState = 'value' | 'zero' | 'nearlyZero' | Absence;

/** `zero` is exactly nothing; `nearlyZero` is something that the indicator's decimals round to nothing. */
export function stateOf(cell: Cell, decimals: number): CellState {
  if (cell.kind !== 'value') return cell.kind;
  if (cell.value === 0) return 'zero';
  return Math.abs(cell.value) < 0.5 * 10 ** -decimals ? 'nearlyZero' : 'value';
}

/** SDMX code list CL_OBS_STATUS. */
export const OBS_STATUS: Readonly<Record<Cell['kind'], string>> = {
  value: 'A',
  missing: 'M',
  later: 'L',
  suppressed: 'C',
  protected: 'C',
  unreliable: 'U',
  notMeaningful: 'N',
};
