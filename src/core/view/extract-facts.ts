import type { FigureParts } from '../derive/interval.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Compared, ComparedMeasure } from './compared.ts';

/** What an extract says of an indicator besides its figures; a portal has one file of them, by id. */
export interface IndicatorWords {
  readonly definition: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** An indicator of an extract. */
export interface ExtractMeasure extends ComparedMeasure {
  readonly per: Indicator['per'];
  readonly words: IndicatorWords;
  readonly source: string;
  /** The figures of the area itself, earliest first, after the last break and without forecasts; those without value are left out. */
  readonly past: readonly PastFigure[];
  /** Whether there are earlier figures that cannot be compared. */
  readonly broken: boolean;
}

export interface PastFigure extends FigureParts {
  readonly key: string;
  readonly period: string;
}

/** All that an extract is made of. The first area is the one it is about; the others are those it is part of. */
export interface ExtractFacts extends Omit<Compared, 'measures' | 'group' | 'differences'> {
  readonly measures: readonly ExtractMeasure[];
  readonly portal: string;
  readonly publisher: string;
  /** Notice of invented figures; empty for real ones. */
  readonly notice: string;
  readonly licence: string;
  readonly dataVersion: string;
  readonly address: string;
  /** ISO date of the reader's day. */
  readonly today: string;
  /** What was left out. */
  readonly notes: readonly string[];
}
