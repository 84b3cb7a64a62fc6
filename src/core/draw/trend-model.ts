import type { Flag } from '../model/cell.ts';
import type { Language } from '../model/localized.ts';

/** Figures over time, as a chart of lines. */
export interface TrendModel {
  /** The short name of the picture; what it shows in words stands in the element `describedBy` on the same page. */
  readonly label: string;
  readonly describedBy: string | null;
  readonly decimals: number;
  readonly language: Language;
  readonly series: readonly TrendSeries[];
  /** From this period on the figures are not comparable with those before; lines do not cross it. */
  readonly breaks: readonly TrendMark[];
  readonly annotations: readonly TrendMark[];
  readonly targets: readonly (TrendMark & { readonly label: string; readonly value: number; readonly text: string })[];
  /** The word above the periods that are forecast. */
  readonly forecast: string;
}

/** A moment with a sign that is explained in the notes below the figure. */
export interface TrendMark {
  readonly x: number;
  /** `①` */
  readonly mark: string;
}

export interface TrendSeries {
  readonly label: string;
  /** What the others are compared with: drawn dashed and in a quieter colour. */
  readonly reference?: boolean;
  /** In order, earliest first. A period without figure is a gap. */
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  /** The period as the axis names it. */
  readonly label: string;
  /** The period as a year with fraction. */
  readonly x: number;
  readonly value: number | null;
  readonly flags: readonly Flag[];
  /** Between which bounds the figure lies, where both are known. */
  readonly bounds?: readonly [lower: number, upper: number];
}

export interface TrendSize {
  readonly width: number;
  readonly height: number;
}

/** For pages and paper, and for columns so narrow that the writing of the wide one would be too small to read. */
export const WIDE: TrendSize = { width: 640, height: 320 };
export const NARROW: TrendSize = { width: 340, height: 300 };
