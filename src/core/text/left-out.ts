import type { Language } from '../model/localized.ts';
import { numberWord } from './absence-sentences.ts';
import { fillIn } from './fill-in.ts';
import { listOf } from './list.ts';
import { capitalised } from './place.ts';

/** What of an address is not shown, and why. */
export interface LeftOut {
  readonly unknownAreas?: number;
  readonly unknownIndicators?: number;
  /** Beyond the most there may be. */
  readonly moreAreas?: number;
  readonly moreIndicators?: number;
}

interface Words {
  /** For one and for several. */
  readonly parts: Readonly<Record<keyof LeftOut, readonly [string, string]>>;
  readonly verb: readonly [string, string];
}

const WORDS: Readonly<Record<Language, Words>> = {
  de: {
    parts: {
      unknownAreas: ['ein unbekanntes Gebiet', '{n} unbekannte Gebiete'],
      unknownIndicators: ['ein unbekannter Indikator', '{n} unbekannte Indikatoren'],
      moreAreas: ['ein Gebiet über {most} hinaus', '{n} Gebiete über {most} hinaus'],
      moreIndicators: ['ein Indikator über {most} hinaus', '{n} Indikatoren über {most} hinaus'],
    },
    verb: ['wurde weggelassen.', 'wurden weggelassen.'],
  },
  en: {
    parts: {
      unknownAreas: ['one unknown area', '{n} unknown areas'],
      unknownIndicators: ['one unknown indicator', '{n} unknown indicators'],
      moreAreas: ['one area beyond {most}', '{n} areas beyond {most}'],
      moreIndicators: ['one indicator beyond {most}', '{n} indicators beyond {most}'],
    },
    verb: ['was left out.', 'were left out.'],
  },
};

const ORDER = ['unknownAreas', 'unknownIndicators', 'moreAreas', 'moreIndicators'] as const;

/** `Zwei unbekannte Gebiete und ein unbekannter Indikator wurden weggelassen.`; empty where nothing was. */
export function leftOutSentence(left: LeftOut, most: number, language: Language): string {
  const { parts, verb } = WORDS[language];
  const said = ORDER.flatMap((kind) => {
    const n = left[kind] ?? 0;
    return n === 0 ? [] : fillIn(parts[kind][n === 1 ? 0 : 1], { n: numberWord(n, language), most });
  });
  if (said.length === 0) return '';
  const what = listOf(said, language);
  const isOne = ORDER.reduce((sum, kind) => sum + (left[kind] ?? 0), 0) === 1;
  return `${capitalised(what)} ${verb[isOne ? 0 : 1]}`;
}
