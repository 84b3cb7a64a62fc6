import type { Language } from '../model/localized.ts';
import { LEAST_AREAS } from '../model/index-recipe.ts';
import { numberWord } from './absence-sentences.ts';
import { asSubject } from './place.ts';

interface ProfileWords {
  readonly title: string;
  readonly indicator: string;
  readonly value: string;
  readonly position: string;
  readonly radar: string;
  readonly note: (reference: string, many: string) => string;
  readonly fewAreas: string;
}

const WORDS: Readonly<Record<Language, ProfileWords>> = {
  de: {
    title: 'Profil im Vergleich',
    indicator: 'Indikator',
    value: 'Wert',
    position: 'Lage',
    radar: 'Die Lage als Netz',
    note: (reference, many) =>
      `100 ist ${asSubject(reference, 'de')}, zehn Punkte sind eine Standardabweichung der ${many}. Mehr heißt höher und ist keine Bewertung.`,
    fewAreas: `Ein Profil neben anderen gibt es erst, wenn eine Ebene mindestens ${numberWord(LEAST_AREAS, 'de')} Gebiete mit Werten hat.`,
  },
  en: {
    title: 'Profile in comparison',
    indicator: 'Indicator',
    value: 'Value',
    position: 'Position',
    radar: 'The positions as a web',
    note: (reference, many) =>
      `100 is ${asSubject(reference, 'en')}, ten points are one standard deviation of the ${many}. More means higher and is no judgement.`,
    fewAreas: `There is a profile beside others once a level has at least ${numberWord(LEAST_AREAS, 'en')} areas with figures.`,
  },
};

export const profileWords = (language: Language): ProfileWords => WORDS[language];
