import type { IndicatorId, LevelId } from '../model/ids.ts';

/**
 * What was not computed, and why.
 * - `aggregation`: the indicator declares none, or its type (mean, median, index) is never added up
 * - `noParts`: a ratio without numerators and denominators
 * - `unknownPart`: a recipe names an indicator or category that has no figures
 * - `circle`: a recipe needs itself
 * - `noCommonPeriod`: the parts of a recipe have no period in common
 * - `tableGiven`: a recipe beside a table; the table is kept
 */
export interface Refusal {
  readonly indicator: IndicatorId;
  /** The level that stays empty; null for a whole recipe. */
  readonly level: LevelId | null;
  readonly reason: 'aggregation' | 'noParts' | 'unknownPart' | 'circle' | 'noCommonPeriod' | 'tableGiven';
}
