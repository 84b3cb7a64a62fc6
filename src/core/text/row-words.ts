import type { CellState } from '../model/cell.ts';
import { inLanguage, type Language } from '../model/localized.ts';
import type { ProfileSettings } from '../model/profile.ts';
import { fillIn } from './fill-in.ts';
import { withinSentence } from './plural.ts';
import { stateWords } from './signs.ts';

const WORDS = {
  de: {
    parts: 'aus',
    picture: 'Verteilung und Verlauf',
    since: 'seit {year}',
    trend: 'Veränderung',
    noComparison: 'ohne Vergleich',
    increased: 'gestiegen',
    decreased: 'gesunken',
    unchanged: 'kaum verändert',
    differences: 'Unterschiede: Anteile in Prozentpunkten, andere in ihrer Einheit.',
    strip: 'Bild links: alle {many}, als Punkt dieses Gebiet{tail}; rechts: der Verlauf.',
    line: 'Bild: der Verlauf{tail}.',
    reference: ', gestrichelt {name}',
    noise: '{same} {unchanged}; gestiegen, gesunken: mehr als Zufall.',
  },
  en: {
    parts: 'from',
    picture: 'Distribution and development',
    since: 'since {year}',
    trend: 'Change',
    noComparison: 'not compared',
    increased: 'increased',
    decreased: 'decreased',
    unchanged: 'little changed',
    differences: 'Differences: shares in percentage points, others in their unit.',
    strip: 'Picture, left: all {many}, this area as a dot{tail}; right: the development.',
    line: 'Picture: the development{tail}.',
    reference: ', {name} dashed',
    noise: '{same} {unchanged}; increased, decreased: more than chance.',
  },
} as const;

export const rowWords = (language: Language): (typeof WORDS)[Language] => WORDS[language];

/** Stands for what changes little, which most figures do; the note below the table says so. */
export const SAME = '≈';

/** What became of a figure, in the publisher's words where there are any. */
export const trendWord = (
  word: 'increased' | 'decreased' | 'unchanged',
  labels: ProfileSettings['labels'],
  language: Language,
): string => inLanguage(labels.get(word), language) || WORDS[language][word];

/** `Bild links: alle Sozialräume, als Punkt dieses Gebiet, gestrichelt Landkreis Auental; rechts: der Verlauf.` */
export const pictureSentence = (many: string | null, reference: string | null, language: Language): string => {
  const { strip, line, reference: dashed } = WORDS[language];
  const tail = reference === null ? '' : fillIn(dashed, { name: reference });
  return many === null ? fillIn(line, { tail }) : fillIn(strip, { many: withinSentence(many, language), tail });
};

const BRIEF: Readonly<Record<Language, Partial<Record<CellState, string>>>> = {
  de: { protected: 'zum Schutz geheim gehalten' },
  en: { protected: 'withheld for protection' },
};

/** Why there is no figure, in the room of a table cell. */
export const briefState = (state: CellState, language: Language): string =>
  BRIEF[language][state] ?? stateWords(state, language).name;
