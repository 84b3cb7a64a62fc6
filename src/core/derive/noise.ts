import type { Interval } from '../model/interval.ts';
import { intervalOf, type FigureParts, type Spread } from './interval.ts';
import { poissonLimits } from './poisson.ts';

/**
 * Whether two figures differ by more than chance explains, at 95 %: whether the interval of their difference leaves out zero. Null where chance
 * cannot be judged (means, medians, amounts, indices and densities without bounds from their source, parts that are not there); such figures
 * are compared as they are shown, and said to be unchecked. Two years, or two areas, are taken as independent. For a register that lists
 * much the same people again this is cautious: it calls fewer changes real, never more.
 */
export function exceedsNoise(measure: Spread, a: FigureParts, b: FigureParts): boolean | null {
  const between = differenceInterval(measure, a, b);
  return between && (between.lower > 0 || between.upper < 0);
}

/**
 * The 95 % interval of `a − b` from the intervals of both, by squaring and adding (Newcombe 1998, Statistics in Medicine 17:873–890, method 10,
 * for shares with Wilson's intervals; Zou & Donner 2008, Statistics in Medicine 27:1693–1702, for intervals of any other origin: here the
 * Poisson limits of cases and delivered bounds, for which it is the root of the squared half-widths).
 */
export function differenceInterval(measure: Spread, a: FigureParts, b: FigureParts): Interval | null {
  const [first, second] = [spreadOf(measure, a), spreadOf(measure, b)];
  if (first === null || second === null) return null;
  const gap = a.value - b.value;
  return {
    lower: gap - Math.hypot(a.value - first.lower, second.upper - b.value),
    upper: gap + Math.hypot(first.upper - a.value, b.value - second.lower),
  };
}

/** A rank takes a count for what was counted; between years and areas, numbers of people or cases vary by chance like those behind a rate. */
function spreadOf(measure: Spread, figure: FigureParts): Interval | null {
  const { value } = figure;
  const interval = intervalOf(measure, figure);
  if (interval !== null || measure.type !== 'count' || !Number.isInteger(value) || value < 0) return interval;
  const [lower, upper] = poissonLimits(value);
  return { lower: Math.min(lower, value), upper };
}

/**
 * What an area is tested against when it is part of the other (a Gemeinde of its Kreis): all that lies outside of it, because an area does not
 * differ from itself. Where the parts do not show what lies outside, the whole itself, which makes the test more cautious.
 */
export function outsideOf({ type, per }: Spread, part: FigureParts, whole: FigureParts): FigureParts {
  const numerator = (whole.numerator ?? NaN) - (part.numerator ?? NaN);
  const denominator = (whole.denominator ?? NaN) - (part.denominator ?? NaN);
  const counted = whole.lower === undefined && (type === 'share' || type === 'rate');
  const known = counted && numerator >= 0 && denominator > 0 && (type !== 'share' || numerator <= denominator);
  return known ? { value: (numerator / denominator) * per, numerator, denominator } : whole;
}
