import type { Language } from '../model/localized.ts';

/** Words of the search field on the home page. */
export const ASK_WORDS = {
  de: {
    name: 'Zahlen und Themen',
    label: 'Frage oder Thema',
    example: 'Frage oder Thema, zum Beispiel: {question}',
  },
  en: {
    name: 'Figures and topics',
    label: 'Question or topic',
    example: 'Question or topic, for example: {question}',
  },
} as const satisfies Record<Language, Record<string, string>>;
