import type { Indicator } from '../model/indicator.ts';
import type { Interval } from '../model/interval.ts';
import { poissonLimits } from './poisson.ts';

/** A figure with what it is made of and the bounds its source gave it, as far as they are known. */
export interface FigureParts {
  readonly value: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly lower?: number;
  readonly upper?: number;
}

export type Spread = Pick<Indicator, 'type' | 'per'>;

/** 97.5 % of a normal distribution lie below it. */
const Z = 1.959964;

/**
 * The 95 % interval of one figure: the bounds the source gave; else for a share Wilson's score interval (Wilson 1927, Newcombe 1998
 * method 3), for a rate of whole cases the Poisson limits of its numerator (exact below ten cases, Byar's formula above), divided as the
 * rate is. Anything else has none: a count is what was counted, and of a mean, a median, an index or an amount the spread is not known.
 * The figure itself always lies inside, even where it was rounded.
 */
export function intervalOf(measure: Spread, figure: FigureParts): Interval | null {
  const made = deliveredOf(figure) ?? computedOf(measure, figure);
  return made && { lower: Math.min(made.lower, figure.value), upper: Math.max(made.upper, figure.value) };
}

export const deliveredOf = ({ lower, upper }: FigureParts): Interval | null =>
  lower === undefined || upper === undefined || !(lower <= upper) ? null : { lower, upper };

function computedOf({ type, per }: Spread, { numerator, denominator }: FigureParts): Interval | null {
  if (numerator === undefined || denominator === undefined || !(numerator >= 0) || !(denominator > 0)) return null;
  if (type === 'share') return numerator > denominator ? null : wilson(numerator, denominator, per);
  return countsCases({ type, per }) && Number.isInteger(numerator) ? ratio(numerator, per / denominator) : null;
}

/** Per 100, per 1,000 …: what is counted per one (persons per km², m² per head) is a density or a size and no number of cases. */
export const countsCases = ({ type, per }: Spread): boolean => type === 'rate' && per > 1;

function ratio(cases: number, factor: number): Interval {
  const [lower, upper] = poissonLimits(cases);
  return { lower: lower * factor, upper: upper * factor };
}

function wilson(part: number, whole: number, per: number): Interval {
  const share = part / whole;
  const centre = share + Z ** 2 / (2 * whole);
  const reach = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  const scale = per / (1 + Z ** 2 / whole);
  // At both ends the formula meets 0 and 1 but for the noise of binary fractions.
  const lower = part === 0 ? 0 : Math.max(0, (centre - reach) * scale);
  const upper = part === whole ? per : Math.min(per, (centre + reach) * scale);
  return { lower, upper };
}
