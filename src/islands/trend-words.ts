import type { Language } from '../core/model/localized.ts';
import { phrasesOf } from '../core/text/fill-in.ts';

const WORDS = {
  de: {
    table: 'Tabelle: {title}',
    shown: 'Zeitreihe: {names}',
    tooMany: 'Höchstens {most} Gebiete lassen sich zusammen zeigen, {n} sind gewählt. Bitte einige abwählen.',
    built: 'Zeitreihe wie zu Beginn',
  },
  en: {
    table: 'Table: {title}',
    shown: 'Time series: {names}',
    tooMany: 'At most {most} areas can be shown together, {n} are chosen. Please remove some.',
    built: 'Time series as at first',
  },
} as const satisfies Record<Language, Record<string, string>>;

export const trendWord = phrasesOf(WORDS);
