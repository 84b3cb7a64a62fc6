import type { Language } from '../core/model/localized.ts';
import { phrasesOf } from '../core/text/fill-in.ts';

const WORDS = {
  de: {
    heading: 'Antwort',
    headings: 'Antworten',
    one: '1 Antwort',
    many: '{n} Antworten',
    noPeriod: 'Für {period} liegen keine Zahlen vor. Es gibt Zahlen von {first} bis {last}.',
    onlyPeriod: 'Für {period} liegen keine Zahlen vor. Es gibt nur Zahlen für {first}.',
    noFigures:
      'Für dieses Gebiet liegen hier keine Zahlen vor. Die Seite des Indikators nennt die Ebenen, für die es welche gibt.',
    indicator: '{title}: alle Gebiete und Jahre',
    area: 'Profil: {name}',
  },
  en: {
    heading: 'Answer',
    headings: 'Answers',
    one: '1 answer',
    many: '{n} answers',
    noPeriod: 'There are no figures for {period}. There are figures from {first} to {last}.',
    onlyPeriod: 'There are no figures for {period}. There are only figures for {first}.',
    noFigures: 'There are no figures for this area here. The page of the indicator names the levels that have some.',
    indicator: '{title}: all areas and years',
    area: 'Profile: {name}',
  },
} as const satisfies Record<Language, Record<string, string>>;

export const answerWord = phrasesOf(WORDS);

/** `2 Antworten` */
export const answersWord = (language: Language, count: number): string =>
  answerWord(language, count === 1 ? 'one' : 'many', { n: String(count) });
