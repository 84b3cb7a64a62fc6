import type { IndicatorType } from '../model/indicator.ts';
import type { Ruleset } from '../model/source.ts';
import type { HalfUnit } from './rounding.ts';

/**
 * Why a figure is withheld. Of its own accord: too few, all but too few, too few to divide by, too few inhabitants, nobody knows how
 * many; or because it would tell a figure that is withheld: one that it is computed from, or that of the only part of its area.
 */
export type Reason = 'count' | 'complement' | 'denominator' | 'population' | 'populationUnknown' | 'ingredient' | 'onlyPart';

/** What a rule looks at; NaN where a figure has no such part. */
export interface Figure {
  readonly type: IndicatorType;
  /** The factor of a quotient, to work out a numerator that was not delivered. */
  readonly per: number;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  /** How far the figure at this position may lie from what it was rounded from; asked only when it matters. */
  readonly halfUnit: HalfUnit;
  readonly at: number;
}

export type Limits = Pick<Ruleset, 'minCount' | 'minDenominator'>;

/** The first reason of a ruleset to withhold a figure of its own accord, or null. Nobody is no small number: zero may be shown. */
export function tooSmall(figure: Figure, { minCount, minDenominator }: Limits): Reason | null {
  const { type, value, numerator, denominator } = figure;
  if (minCount !== null) {
    if (type === 'count' && few(value, minCount)) return 'count';
    if (few(numerator, minCount)) return 'count';
    // All but two is as telling as two.
    if (type === 'share' && few(denominator - numerator, minCount)) return 'complement';
    if ((type === 'share' || type === 'rate') && Number.isNaN(numerator)) {
      const [least, most] = numeratorOf(figure);
      if (anyFew(least, most, minCount)) return 'count';
      if (type === 'share' && anyFew(denominator - most, denominator - least, minCount)) return 'complement';
    }
    if ((type === 'mean' || type === 'median') && few(denominator, minCount)) return 'count';
  }
  return minDenominator !== null && denominator < minDenominator ? 'denominator' : null;
}

/** Whether this many cases are some, but too few. */
export const few = (cases: number, minCount: number): boolean => Math.abs(cases) > 0 && Math.abs(cases) < minCount;

/** The least and the most that a numerator which was not delivered can be: all that would be rounded to the value. */
function numeratorOf({ per, value, denominator, halfUnit, at }: Figure): readonly [number, number] {
  const exact = (value / per) * denominator;
  const spread = Math.abs((halfUnit(at) / per) * denominator);
  const nearest = Math.round(exact);
  return [Math.min(nearest, Math.ceil(exact - spread)), Math.max(nearest, Math.floor(exact + spread))];
}

/** Whether too few is possible where every whole number between two bounds is. */
function anyFew(least: number, most: number, minCount: number): boolean {
  const one = (least <= 0 && most >= 1) || (least <= -1 && most >= 0);
  return few(least, minCount) || few(most, minCount) || (one && minCount > 1);
}
