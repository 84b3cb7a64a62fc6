import type { IndicatorId, LevelId } from './ids.ts';

/**
 * `data/indices/<id>.yaml`: an index is an indicator that is computed from others, for one period only, because standardised figures must not
 * be followed over time. Its metadata stand in the catalogue beside those of all indicators; this says what it is made of.
 */
export interface IndexRecipe {
  readonly id: IndicatorId;
  readonly parts: readonly IndexPart[];
  /** The levels it is computed for, each in itself; empty for all that have enough areas. */
  readonly levels: readonly LevelId[];
  /** Key of the period it is computed for; null for the newest that all parts have. */
  readonly period: string | null;
}

export interface IndexPart {
  readonly indicator: IndicatorId;
  readonly weight: number;
  /** Whether high figures of the part make the index low. */
  readonly reverse: boolean;
}

/** With fewer areas their mean and spread say nothing. */
export const LEAST_AREAS = 5;
