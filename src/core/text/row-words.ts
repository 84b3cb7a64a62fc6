import type { CellState } from '../model/cell.ts';
import type { Language } from '../model/localized.ts';
import { fillIn } from './fill-in.ts';
import { withinSentence } from './plural.ts';
import { stateWords } from './signs.ts';

const WORDS = {
  de: {
    parts: 'Zähler und Nenner',
    picture: 'Verteilung und Verlauf',
    since: 'seit {year}',
    trend: 'Veränderung',
    noComparison: 'ohne Vergleich',
    differences: 'Unterschiede: Anteile in Prozentpunkten, andere in ihrer Einheit.',
    strip: 'Bilder: links alle {many}, als Punkt dieses Gebiet{tail}, rechts der Verlauf. Alle Werte dazu stehen beim Indikator.',
    line: 'Bilder: der Verlauf{tail}. Alle Werte dazu stehen beim Indikator.',
    reference: ', gestrichelt {name}',
    noise: '{same}\u00a0{unchanged}; {increased}, {decreased}: mehr als Zufall.',
    unchecked: '{mark} nicht auf Zufall geprüft.',
  },
  en: {
    parts: 'Numerator and denominator',
    picture: 'Distribution and development',
    since: 'since {year}',
    trend: 'Change',
    noComparison: 'not compared',
    differences: 'Differences: shares in percentage points, others in their unit.',
    strip: 'Pictures: left all {many}, this area as a dot{tail}, right the development. All figures stand with the indicator.',
    line: 'Pictures: the development{tail}. All figures stand with the indicator.',
    reference: ', {name} dashed',
    noise: '{same}\u00a0{unchanged}; {increased}, {decreased}: more than chance.',
    unchecked: '{mark} not tested for chance.',
  },
} as const;

export const rowWords = (language: Language): (typeof WORDS)[Language] => WORDS[language];

/** Stands for what changes little, which most figures do; the note below the table says so. */
export const SAME = '≈';

/** `Bilder: links alle Sozialräume, als Punkt dieses Gebiet, gestrichelt Landkreis Auental, rechts der Verlauf. …` */
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
