import type { Language } from '../model/localized.ts';
import { formatWithUnit } from './number.ts';
import { asMeasure } from './place.ts';
import { dativePlural } from './plural.ts';

export interface HeadlineFacts {
  readonly language: Language;
  /** Areas with a figure, and how many of them show more than the reference does. */
  readonly total: number;
  readonly above: number;
  /** What the areas are called together: `Sozialräume`. */
  readonly many: string;
  readonly reference: { readonly name: string; readonly value: number };
  readonly unit: string;
  readonly decimals: number;
}

/** `In 7 von 56 Sozialräumen liegt der Wert über dem Landkreis Auental (7,9 %).` Null where two areas or fewer say nothing. */
export function headlineSentence(facts: HeadlineFacts): string | null {
  const { language, total, above, many, reference, unit, decimals } = facts;
  if (total < 3) return null;
  const measure = `${asMeasure(reference.name, language)} (${formatWithUnit(reference.value, unit, { decimals, language })})`;
  if (language === 'en') {
    if (above === 0) return `None of ${total} ${many} has a value above ${measure}.`;
    return `${above === total ? `In all ${total}` : `In ${above} of ${total}`} ${many} the value is above ${measure}.`;
  }
  if (above === 0) return `Keiner von ${total} Werten liegt über ${measure}.`;
  return `In ${above === total ? `allen ${total}` : `${above} von ${total}`} ${dativePlural(many)} liegt der Wert über ${measure}.`;
}
