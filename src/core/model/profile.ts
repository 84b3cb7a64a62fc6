import type { IndicatorId } from './ids.ts';
import type { Text } from './localized.ts';

/** `profile` in `data/portal.yaml`: how the areas of a portal are described and what makes them alike. */
export interface ProfileSettings {
  /** The indicators of the profile against the reference; empty for the key indicators. */
  readonly indicators: readonly IndicatorId[];
  /** Words of the short description that a publisher replaces by the house's own. */
  readonly labels: ReadonlyMap<ProfileLabel, Text>;
  /** What areas are compared by when similar ones are looked for, with weights; empty for the indicators of the profile, each once. */
  readonly similarity: ReadonlyMap<IndicatorId, number>;
  /** The attribute of areas that puts them into groups of reference, as `raumtyp` for urban and rural; null for none. */
  readonly groups: string | null;
}

export const PROFILE_LABELS = [
  'higher',
  'lower',
  'muchHigher',
  'muchLower',
  'similar',
  'increased',
  'decreased',
  'unchanged',
] as const;
export type ProfileLabel = (typeof PROFILE_LABELS)[number];
