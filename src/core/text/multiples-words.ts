import type { Language } from '../model/localized.ts';
import { NBSP } from './number.ts';

export interface MultiplesWords {
  readonly title: string;
  readonly empty: string;
  readonly note: string;
  readonly open: string;
}

const WORDS: Readonly<Record<Language, MultiplesWords>> = {
  de: {
    title: 'Karten aller Jahre',
    empty: 'keine Daten',
    note: 'Eine Farbe bedeutet in jeder Karte dasselbe.',
    open: 'Karten als Bild öffnen (SVG)',
  },
  en: {
    title: 'Maps of all years',
    empty: 'no data',
    note: 'A colour means the same in every map.',
    open: 'Open the maps as a picture (SVG)',
  },
};

export const multiplesWords = (language: Language): MultiplesWords => WORDS[language];

/** `Kleine Karten der Gemeinden, 2010–2025`. */
export const multiplesLabel = (subject: string, count: number, language: Language): string =>
  language === 'de' ? `${count}${NBSP}kleine Karten: ${subject}` : `${count}${NBSP}small maps: ${subject}`;

/** Why a coarser level is shown than elsewhere on the page. */
export const coarserSentence = (shown: string, wanted: string, language: Language): string =>
  language === 'de'
    ? `Gezeigt sind ${shown}: Für ${wanted} wären die Karten zu klein.`
    : `The maps show ${shown}: they would be too small for ${wanted}.`;

/** Where there are more periods than can be told apart in one picture. */
export const newestOnlySentence = (count: number, language: Language): string =>
  language === 'de' ? `Gezeigt sind die neuesten ${count} Zeiträume.` : `The newest ${count} periods are shown.`;
