import type { Cell } from '../model/cell.ts';
import type { Signs } from '../model/declaration.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/localized.ts';

/** An area of a comparison. */
export interface ComparedArea {
  readonly id: string;
  readonly name: string;
  /** What kind of area it is: `Gemeinde`. */
  readonly kind: string;
  readonly href: string;
  /** What the others are compared with. */
  readonly reference: boolean;
  /** What it is marked with in drawings; empty for areas that the reader did not choose. */
  readonly letter: string;
}

/** The figure of one area; `key` is empty where the indicator has nothing for areas of its level. */
export interface ComparedFigure {
  readonly cell: Cell;
  readonly key: string;
  /** The period as it is read. */
  readonly period: string;
}

/** An indicator of a comparison with one figure for each of its areas, in their order. */
export interface ComparedMeasure {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly unit: string;
  readonly decimals: number;
  readonly type: Indicator['type'];
  /** In what differences are counted. */
  readonly kind: 'points' | 'unit';
  readonly figures: readonly ComparedFigure[];
  /** The figures of the group of reference. */
  readonly group: readonly number[];
}

/** All that a comparison shows; made at build from the portal, and in the browser from its files. */
export interface Compared {
  readonly language: Language;
  readonly signs: Signs;
  readonly areas: readonly ComparedArea[];
  readonly measures: readonly ComparedMeasure[];
  /** What the group of reference is called; null for none. */
  readonly group: string | null;
  /** Whether differences to the reference area are shown. */
  readonly differences: boolean;
}

/** The period that most figures of a measure are of; the first of them where several are as frequent. */
export function commonPeriod({ figures }: Pick<ComparedMeasure, 'figures'>): string {
  const counts = new Map<string, number>();
  for (const { period } of figures) if (period !== '') counts.set(period, (counts.get(period) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as [string, number])[0];
}
