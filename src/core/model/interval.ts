/** The range around a figure that small numbers leave open. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** How the intervals of all areas came about, one way for all, so that they can be compared. */
export type IntervalMethod = 'delivered' | 'wilson' | 'poisson';

/** Why there are none: a full count, a statistic of which the spread is not known, a quotient that counts no cases, parts that are not there. */
export type NoInterval = 'count' | 'statistic' | 'noCases' | 'noParts';
