import type { IndicatorId, RulesetId, SourceId } from './ids.ts';
import type { Text } from './localized.ts';

export interface Source {
  readonly id: SourceId;
  readonly title: Text;
  readonly publisher: Text;
  readonly url: string | null;
  readonly licence: string;
  readonly attribution: Text;
  readonly ruleset: RulesetId | null;
  readonly rhythm: Text;
  readonly keyDate: Text;
  readonly nextRelease: string | null;
  /** Whether parents must be the sum of their children; false for perturbed tables. */
  readonly additive: boolean;
  readonly redistributable: boolean;
}

/** When a figure is too small to be published. A null limit does not apply. */
export interface Ruleset {
  readonly id: RulesetId;
  readonly title: Text;
  readonly minCount: number | null;
  readonly minDenominator: number | null;
  readonly minPopulation: number | null;
  /** The indicator that says how many people live in an area; without it the attribute `population` of the areas does. */
  readonly population: IndicatorId | null;
  readonly text: Text;
}
