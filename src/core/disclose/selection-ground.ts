import type { Absence } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import type { SelectionFigure } from '../text/selection-words.ts';
import { roundTo } from '../text/round.ts';
import type { Limits, tooSmall } from './primary.ts';

/** A published figure, or why there is none. NaN where it has no such part. */
export interface SelectionCell {
  readonly name: string;
  readonly state: 'value' | Absence;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  /** Bit n is `FLAGS[n]`. */
  readonly flags: number;
}

/** A larger area of the portal, with the areas of the level that it consists of. */
export interface SelectionWhole extends SelectionCell {
  /** Positions of its parts, each once. */
  readonly parts: readonly number[];
  /** Whether it also consists of ground that is no area of the level. */
  readonly more: boolean;
  /** Its own position, where it can be chosen itself; else −1. */
  readonly at: number;
}

export type SelectionKind = Pick<Indicator, 'type' | 'aggregation' | 'per'>;

/** All that is published of a level in one period. */
export interface SelectionGround {
  readonly kind: SelectionKind;
  /** Undefined for a position that is none. */
  readonly cell: (at: number) => SelectionCell | undefined;
  readonly wholes: readonly SelectionWhole[];
  readonly limits: Limits;
}

export type Sum = Omit<SelectionFigure, 'count'>;

/** What the rules on small numbers look at. Numerators are known where they matter, so nothing has to be worked out from a rounded value. */
export const judged = (sum: Sum, { type, per }: SelectionKind): Parameters<typeof tooSmall>[0] => ({
  ...sum,
  type,
  per,
  halfUnit: () => 0,
  at: 0,
});

export function addUp(cells: readonly Sum[], { aggregation, per }: SelectionKind): Sum {
  const total = (part: (cell: Sum) => number): number =>
    roundTo(
      cells.reduce((sum, cell) => sum + part(cell), 0),
      10,
    );
  const [numerator, denominator] = [total((cell) => cell.numerator), total((cell) => cell.denominator)];
  const value = aggregation === 'ratio' ? (numerator / denominator) * per : total((cell) => cell.value);
  return { value, numerator, denominator };
}
