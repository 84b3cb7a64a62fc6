import type { Language } from '../model/localized.ts';
import { formatNumber } from './number.ts';

export interface RankingWords {
  readonly title: string;
  readonly rank: string;
  readonly area: string;
  readonly value: string;
  readonly range: string;
  /** Without a range the drawing shows the figure only. */
  readonly drawing: string;
}

const WORDS: Readonly<Record<Language, RankingWords>> = {
  de: {
    title: 'Rangfolge',
    rank: 'Rang',
    area: 'Gebiet',
    value: 'Wert',
    range: 'Wert und Spanne',
    drawing: 'Lage des Wertes',
  },
  en: {
    title: 'Order by value',
    rank: 'Rank',
    area: 'Area',
    value: 'Value',
    range: 'Value and range',
    drawing: 'Position of the value',
  },
};

export const rankingWords = (language: Language): RankingWords => WORDS[language];

/** `480 weitere Gebiete`: what stands for the rows that are left out. */
export const furtherAreas = (count: number, language: Language): string => {
  const number = formatNumber(count, { decimals: 0, language, grouping: 'table' });
  if (language === 'de') return count === 1 ? 'ein weiteres Gebiet' : `${number} weitere Gebiete`;
  return count === 1 ? 'one more area' : `${number} more areas`;
};

/** `34 weitere Gebiete zeigen`: what unfolds them. */
export const showFurther = (count: number, language: Language): string =>
  language === 'de' ? `${furtherAreas(count, language)} zeigen` : `Show ${furtherAreas(count, language)}`;

/** What a picture of an interval says to those who do not see it: `Spanne 6,1 bis 9,2`. */
export const rangeText = (lower: number, upper: number, decimals: number, language: Language): string => {
  const number = (value: number): string => formatNumber(value, { decimals, language, grouping: 'table' });
  return language === 'de' ? `Spanne ${number(lower)} bis ${number(upper)}` : `range ${number(lower)} to ${number(upper)}`;
};

/** Where only the ends are shown, where all the others are. */
export const endsSentence = (ends: number, language: Language): string =>
  language === 'de'
    ? `Gezeigt sind die ${ends} höchsten und die ${ends} niedrigsten Werte; die Tabelle nennt alle.`
    : `The ${ends} highest and the ${ends} lowest values are shown; the table has all of them.`;

/** What the dashed line is. */
export const dashedSentence = (reference: string, language: Language): string =>
  language === 'de' ? `Gestrichelt: ${reference}.` : `Dashed: ${reference}.`;
