import type { Language } from '../model/localized.ts';
import { formatDate } from './date.ts';

interface StatementWords {
  readonly heading: string;
  readonly unedited: string;
  readonly context: string;
}

const WORDS: Readonly<Record<Language, StatementWords>> = {
  de: { heading: 'Zum Gebiet', unedited: 'Stellungnahme im Wortlaut', context: 'Zur Einordnung' },
  en: { heading: 'About the area', unedited: 'Statement, unedited', context: 'To put this into context' },
};

export const statementWords = (language: Language): StatementWords => WORDS[language];

/** Who says it, as what, and when: `Anna Muster, Bürgermeisterin, 14. März 2025`. */
export const signature = (by: string, role: string | undefined, date: string | number | undefined, language: Language): string =>
  [by, role, date === undefined ? undefined : formatDate(String(date), language)].filter(Boolean).join(', ');
