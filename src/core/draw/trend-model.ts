import type { Flag } from '../model/cell.ts';
import type { Language } from '../model/localized.ts';

/** Figures over time, as a chart of lines. */
export interface TrendModel {
  /** What the picture shows, in words, for those who do not see it. */
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  readonly language: Language;
  readonly series: readonly TrendSeries[];
  /** From this period on the figures are not comparable with those before; lines do not cross it. */
  readonly breaks: readonly { readonly x: number; readonly text: string }[];
  readonly targets: readonly { readonly x: number; readonly value: number; readonly text: string }[];
  readonly annotations: readonly { readonly x: number; readonly text: string }[];
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
}

export interface TrendSize {
  readonly width: number;
  readonly height: number;
}
