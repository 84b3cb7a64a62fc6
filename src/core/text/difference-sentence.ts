import type { Language } from '../model/localized.ts';
import { formatNumber, NBSP } from './number.ts';
import { asMeasure, asSubject, capitalised } from './place.ts';
import { plural } from './plural.ts';
import { roundTo } from './round.ts';

export interface DifferenceFacts {
  readonly language: Language;
  /** The area that is compared, and the one it is compared with. */
  readonly name: string;
  readonly reference: string;
  /** Percentage points, or the indicator's own unit. */
  readonly kind: 'points' | 'unit';
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
}

/** The amount of a difference without its sign: `2,3 Prozentpunkte`, `120 €`, `1 percentage point`. */
export function differenceAmount({ language, kind, value, unit, decimals }: Omit<DifferenceFacts, 'name' | 'reference'>): string {
  const size = Math.abs(roundTo(value, decimals));
  const number = formatNumber(size, { decimals, language });
  const one = decimals === 0 && size === 1 ? 1 : 2;
  if (kind === 'points') {
    const words =
      language === 'de' ? plural(one, 'Prozentpunkt', 'Prozentpunkte') : plural(one, 'percentage point', 'percentage points');
    return `${number}${NBSP}${words}`;
  }
  return unit === '' ? number : `${number}${NBSP}${unit}`;
}

/** `liegt 2,3 Prozentpunkte über dem Landkreis Auental`: the part of the sentence behind the subject. */
export function differencePhrase(facts: Omit<DifferenceFacts, 'name'>): string {
  const { language, reference, value, decimals } = facts;
  const german = language === 'de';
  const amount = differenceAmount(facts);
  if (roundTo(value, decimals) === 0) {
    const nearly = roundTo(value, 9) !== 0;
    if (!german) return `${nearly ? 'is almost level' : 'is level'} with ${asMeasure(reference, language)}`;
    return `liegt ${nearly ? 'fast ' : ''}gleich hoch wie ${asSubject(reference, language)}`;
  }
  if (!german) return `is ${amount} ${value > 0 ? 'above' : 'below'} ${asMeasure(reference, language)}`;
  return `liegt ${amount} ${value > 0 ? 'über' : 'unter'} ${asMeasure(reference, language)}`;
}

/** `Die Nordstadt liegt 2,3 Prozentpunkte über dem Landkreis Auental.` */
export const differenceSentence = (facts: DifferenceFacts): string =>
  `${capitalised(asSubject(facts.name, facts.language))} ${differencePhrase(facts)}.`;
