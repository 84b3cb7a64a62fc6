import type { IndicatorId, LevelId, SourceId, ThemeId } from './ids.ts';
import type { Text } from './localized.ts';
import type { PeriodKind } from './period.ts';

export const INDICATOR_TYPES = ['count', 'share', 'rate', 'mean', 'median', 'amount', 'index'] as const;
export type IndicatorType = (typeof INDICATOR_TYPES)[number];

export const CLASS_METHODS = ['quantile', 'jenks', 'equal', 'stddev', 'manual'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

export interface Indicator {
  readonly id: IndicatorId;
  readonly title: Text;
  readonly short: Text;
  readonly question: Text;
  readonly definition: Text;
  readonly numeratorText: Text;
  readonly denominatorText: Text;
  readonly unit: Text;
  /** The factor of a quotient: 100 for a share in per cent, 1000 for a rate per thousand. */
  readonly per: number;
  readonly decimals: number;
  readonly type: IndicatorType;
  readonly aggregation: 'sum' | 'ratio' | 'none';
  readonly polarity: 'none' | 'higher_is_better' | 'lower_is_better';
  readonly mappable: boolean;
  readonly themes: readonly ThemeId[];
  readonly tags: ReadonlyMap<string, string>;
  readonly sources: readonly SourceId[];
  /** Levels the indicator is published for; empty means every level it has rows for. */
  readonly levels: readonly LevelId[];
  readonly periodKind: PeriodKind | null;
  readonly dimensions: readonly Dimension[];
  readonly breaks: readonly { readonly period: string; readonly note: Text }[];
  readonly targets: readonly { readonly period: string; readonly value: number; readonly goal: string | null }[];
  readonly annotations: readonly { readonly period: string; readonly text: Text; readonly measure: string | null }[];
  readonly classes: { readonly method: ClassMethod; readonly count: number; readonly breaks: readonly number[] };
  readonly limits: Text;
  readonly method: Text;
  readonly responsible: Text;
  readonly decision: Text;
  readonly quality: Text;
  readonly visibility: 'public' | 'internal';
  readonly embargo: string | null;
  readonly nextRelease: string | null;
  readonly derive: Derivation | null;
}

export interface Dimension {
  readonly id: string;
  readonly title: Text;
  readonly categories: readonly { readonly id: string; readonly title: Text }[];
}

/** `bevoelkerung{alter=0-17}`: a slice of another indicator; no selection means its total. */
export interface SeriesRef {
  readonly indicator: IndicatorId;
  readonly selection: ReadonlyMap<string, string>;
}

export interface Derivation {
  readonly numerator: readonly SeriesRef[];
  readonly denominator: readonly SeriesRef[];
  readonly factor: number;
}
