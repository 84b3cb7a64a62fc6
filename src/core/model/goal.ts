import type { AreaId, GoalId, IndicatorId, MeasureId, ThemeId } from './ids.ts';
import type { Text } from './localized.ts';

/** What is to be reached, by when, and on which figure one can see it: an entry of `data/goals.yaml`. */
export interface Goal {
  readonly id: GoalId;
  readonly title: Text;
  readonly description: Text;
  readonly themes: readonly ThemeId[];
  readonly indicator: IndicatorId | null;
  /** The areas it is set for; empty for the whole portal. */
  readonly areas: readonly AreaId[];
  readonly baseline: GoalMark | null;
  readonly target: GoalMark | null;
  /** Where it stands among goals: a guiding principle, a goal of the Kreis, a goal of an office. */
  readonly level: Text;
  readonly decision: Text;
  /** The product of the budget that pays for it. */
  readonly product: Text;
  readonly note: Text;
  readonly responsible: Text;
  readonly url: string | null;
}

export interface GoalMark {
  readonly period: string;
  readonly value: number;
}

export const MEASURE_STATUSES = ['planned', 'starting', 'running', 'paused', 'ended'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** What is done: an entry of `data/measures.yaml`. */
export interface Measure {
  readonly id: MeasureId;
  readonly title: Text;
  readonly description: Text;
  readonly status: MeasureStatus;
  readonly themes: readonly ThemeId[];
  readonly goals: readonly GoalId[];
  readonly indicators: readonly IndicatorId[];
  /** The areas it is meant for; empty for the whole portal. */
  readonly areas: readonly AreaId[];
  readonly decision: Text;
  readonly budget: Text;
  readonly evidence: Text;
  readonly evaluation: Text;
  readonly note: Text;
  /** Whether the law asks for it; null where nobody says. */
  readonly mandatory: boolean | null;
  readonly responsible: Text;
  /** `2024`, `2024-09` or `2024-09-01`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly url: string | null;
}
