import type { AreaId, FindingId, IndicatorId, ThemeId } from './ids.ts';
import type { Text } from './localized.ts';

/** What people said or saw, as evidence of another kind than figures: an entry of `data/findings.yaml`. */
export interface QualitativeFinding {
  readonly id: FindingId;
  readonly title: Text;
  readonly text: Text;
  /** How it was found: a survey, a walk, a workshop, a conference. */
  readonly method: Text;
  /** `2024`, `2024-09` or `2024-09-01`. */
  readonly date: string | null;
  readonly place: Text;
  /** How many people took part. */
  readonly n: number | null;
  readonly areas: readonly AreaId[];
  readonly themes: readonly ThemeId[];
  readonly indicators: readonly IndicatorId[];
  readonly source: Text;
  readonly url: string | null;
}
