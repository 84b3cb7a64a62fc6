import type { Language } from '../model/localized.ts';
import { countOf } from './absence-sentences.ts';
import { formatWithUnit } from './number.ts';
import { asPlace } from './place.ts';
import { dativePlural, withinSentence } from './plural.ts';
import { repeatedUnit } from './unit.ts';

export interface HeadlineFacts {
  readonly language: Language;
  /** Areas with a figure, and how many of them show more than the reference does. */
  readonly total: number;
  readonly above: number;
  /** All areas, whether they have a figure or not. */
  readonly areas: number;
  /** What the areas are called together: `Sozialräume`. */
  readonly many: string;
  readonly reference: { readonly name: string; readonly value: number };
  /** Whether the figures are shares of a whole, so that they may be called so. */
  readonly share: boolean;
  readonly unit: string;
  readonly decimals: number;
}

/**
 * `In 7 von 56 Sozialräumen ist der Anteil höher als im Landkreis Auental insgesamt (7,9 %)`: a headline, so without a full stop and in the
 * present tense; the line below says when, and names a long unit. Areas `mit Angabe` are not all there are. Null where two areas or fewer say
 * nothing.
 */
export function headlineSentence(facts: HeadlineFacts): string | null {
  const { language, total, above, areas, many, reference, share, unit, decimals } = facts;
  if (total < 3) return null;
  const place = asPlace(reference.name, language);
  const figure = formatWithUnit(reference.value, repeatedUnit(unit), { decimals, language, grouping: 'table' });
  const [all, some] = [countOf(total, language), countOf(above, language)];
  if (language === 'en') {
    const whole = `${place} as a whole (${figure})`;
    if (above === 0) return `None of the ${all} ${share ? 'shares' : 'values'} is higher than the one ${whole}`;
    const where = `${above === total ? `In all ${all}` : `In ${some} of ${all}`} ${withinSentence(many, language)}${areas > total ? ' with a figure' : ''}`;
    return `${where} the ${share ? 'share' : 'value'} is higher than ${whole}`;
  }
  const whole = `${place} insgesamt (${figure})`;
  if (above === 0) return `Keiner der ${all} ${share ? 'Anteile' : 'Werte'} ist höher als der ${whole}`;
  const where = `In ${above === total ? `allen ${all}` : `${some} von ${all}`} ${dativePlural(many)}${areas > total ? ' mit Angabe' : ''}`;
  return `${where} ist der ${share ? 'Anteil' : 'Wert'} höher als ${whole}`;
}
