import type { Absence } from '../model/cell.ts';
import type { Language } from '../model/localized.ts';
import { formatNumber } from './number.ts';
import { capitalised } from './place.ts';
import { plural } from './plural.ts';

export interface AbsenceFacts {
  readonly language: Language;
  /** All areas or periods that could have a figure. */
  readonly total: number;
  readonly absences: Readonly<Partial<Record<Absence, number>>>;
}

/** What is said of figures that cannot be shown: for one, and for several. Both ways of withholding read the same. */
const REASONS: readonly {
  readonly of: readonly Absence[];
  readonly de: readonly [string, string];
  readonly en: readonly [string, string];
}[] = [
  {
    of: ['suppressed', 'protected'],
    de: ['wird geheim gehalten', 'werden geheim gehalten'],
    en: ['is withheld', 'are withheld'],
  },
  { of: ['missing'], de: ['liegt nicht vor', 'liegen nicht vor'], en: ['is not available', 'are not available'] },
  { of: ['later'], de: ['folgt später', 'folgen später'], en: ['will follow', 'will follow'] },
  { of: ['unreliable'], de: ['ist zu unsicher', 'sind zu unsicher'], en: ['is too uncertain', 'are too uncertain'] },
  {
    of: ['notMeaningful'],
    de: ['wäre nicht sinnvoll', 'wären nicht sinnvoll'],
    en: ['would not be meaningful', 'would not be meaningful'],
  },
];

/** `Drei von 56 Werten werden geheim gehalten.` One sentence for each reason there is. */
export const absenceSentences = (facts: AbsenceFacts): string[] =>
  absencePhrases(facts).map((phrase) => `${capitalised(phrase)}.`);

/** The same to stand within a sentence: `drei von 56 Werten werden geheim gehalten`. */
export function absencePhrases({ language, total, absences }: AbsenceFacts): string[] {
  return REASONS.flatMap((reason) => {
    const count = reason.of.reduce((sum, absence) => sum + (absences[absence] ?? 0), 0);
    if (count === 0) return [];
    return [`${someValues(count, total, language)} ${plural(count, ...reason[language])}`];
  });
}

/** How many of something there are, in digits. */
export const countOf = (count: number, language: Language): string =>
  formatNumber(count, { decimals: 0, language, grouping: 'table' });

/** `der Wert`, `beide Werte`, `alle 56 Werte` */
export function allValues(total: number, language: Language): string {
  const number = countOf(total, language);
  if (language === 'de') return total === 1 ? 'der Wert' : total === 2 ? 'beide Werte' : `alle ${number} Werte`;
  return total === 1 ? 'the value' : total === 2 ? 'both values' : `all ${number} values`;
}

/** `drei von 56 Werten`, `alle 56 Werte` */
export function someValues(count: number, total: number, language: Language): string {
  if (count === total) return allValues(total, language);
  return language === 'de'
    ? `${numberWord(count, language)} von ${countOf(total, language)} Werten`
    : `${numberWord(count, language)} of ${countOf(total, language)} values`;
}

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  de: 'keiner einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  en: 'none one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** Up to twelve a number opens a sentence as a word. */
export const numberWord = (count: number, language: Language): string => WORDS[language][count] ?? countOf(count, language);
