import type { IndicatorType } from '../model/indicator.ts';
import type { Ruleset } from '../model/source.ts';

/** Why a figure is withheld. */
export type Reason = 'count' | 'complement' | 'denominator' | 'population' | 'populationUnknown';

/** What a rule looks at; NaN where a figure has no such part. */
export interface Figure {
  readonly type: IndicatorType;
  /** The factor of a quotient, to work out a numerator that was not delivered. */
  readonly per: number;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** The first reason of a ruleset to withhold a figure of its own accord, or null. Nobody is no small number: zero may be shown. */
export function tooSmall(
  figure: Figure,
  { minCount, minDenominator }: Pick<Ruleset, 'minCount' | 'minDenominator'>,
): Reason | null {
  const { type, per, value, denominator } = figure;
  const divided = type === 'share' || type === 'rate';
  const numerator = divided && Number.isNaN(figure.numerator) ? Math.round((value / per) * denominator) : figure.numerator;
  if (minCount !== null) {
    const few = (cases: number): boolean => Math.abs(cases) > 0 && Math.abs(cases) < minCount;
    if (type === 'count' && few(value)) return 'count';
    if (few(numerator)) return 'count';
    // All but two is as telling as two.
    if (type === 'share' && few(denominator - numerator)) return 'complement';
    if ((type === 'mean' || type === 'median') && few(denominator)) return 'count';
  }
  return minDenominator !== null && denominator < minDenominator ? 'denominator' : null;
}
