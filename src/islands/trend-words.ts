import type { Language } from '../core/model/localized.ts';

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

export const trendWord = (
  language: Language,
  key: keyof (typeof WORDS)['de'],
  holes: Readonly<Record<string, string | number>> = {},
): string => WORDS[language][key].replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole));
