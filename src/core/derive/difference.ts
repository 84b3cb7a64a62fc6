import type { Cell } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import { inLanguage } from '../model/localized.ts';
import { roundTo } from '../text/round.ts';

/** A difference in percentage points or in the indicator's own unit; positive when the first figure is the higher one. */
export interface Difference {
  readonly kind: 'points' | 'unit';
  readonly value: number;
}

/** What must be known of an indicator to say what its differences are counted in. */
export type Measure = Pick<Indicator, 'type' | 'unit' | 'per'>;

const PERCENT = /^(%|prozent|percent|per cent|v\. ?h\.)$/i;

/** Differences of anything counted in per cent are percentage points. */
export const differenceKind = ({ type, unit, per }: Measure): Difference['kind'] =>
  PERCENT.test(inLanguage(unit, 'de').trim()) || (type === 'share' && per === 100) ? 'points' : 'unit';

/** How far a cell is from a reference (parent, reference area, earlier period); null unless both are figures, and not too far apart to tell. */
export function difference(cell: Cell, reference: Cell, measure: Measure): Difference | null {
  if (cell.kind !== 'value' || reference.kind !== 'value') return null;
  const value = gap(cell.value, reference.value);
  return Number.isFinite(value) ? { kind: differenceKind(measure), value } : null;
}

/** Subtraction without the noise of binary fractions: 34.2 − 31.9 is 2.3. */
export const gap = (value: number, reference: number): number => roundTo(value - reference, 10);
