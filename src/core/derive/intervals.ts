import type { IntervalMethod, NoInterval } from '../model/interval.ts';
import { countsCases, deliveredOf, intervalOf, type FigureParts, type Spread } from './interval.ts';

export interface Intervals {
  readonly method: IntervalMethod | null;
  readonly reason: NoInterval | null;
  /** NaN where an area has no interval. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The intervals of a level's figures; null stands for an area without figure. */
export function intervalsOf(measure: Spread, figures: readonly (FigureParts | null)[]): Intervals {
  const delivered = figures.some((figure) => figure !== null && deliveredOf(figure) !== null);
  const reason = delivered ? null : noIntervalFor(measure, figures);
  const method = delivered ? 'delivered' : reason !== null ? null : measure.type === 'share' ? 'wilson' : 'poisson';
  const lower = new Float64Array(figures.length).fill(NaN);
  const upper = new Float64Array(figures.length).fill(NaN);
  figures.forEach((figure, at) => {
    if (figure === null || method === null || (delivered && deliveredOf(figure) === null)) return;
    const interval = intervalOf(measure, figure);
    lower[at] = interval?.lower ?? NaN;
    upper[at] = interval?.upper ?? NaN;
  });
  return { method, reason, lower, upper };
}

function noIntervalFor(measure: Spread, figures: readonly (FigureParts | null)[]): NoInterval | null {
  if (measure.type === 'count') return 'count';
  if (measure.type !== 'share' && measure.type !== 'rate') return 'statistic';
  if (measure.type === 'rate' && !countsCases(measure)) return 'noCases';
  const known = figures.filter((figure) => figure !== null);
  // A balance of moves, or hectares: one such numerator tells what all the others are.
  const cases = ({ numerator }: FigureParts): boolean =>
    numerator === undefined || (numerator >= 0 && Number.isInteger(numerator));
  if (measure.type === 'rate' && !known.every(cases)) return 'noCases';
  return known.some((figure) => intervalOf(measure, figure) !== null) ? null : 'noParts';
}
