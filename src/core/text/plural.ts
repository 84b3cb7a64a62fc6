import type { Language } from '../model/localized.ts';

/** The form of a noun that goes with a number: `plural(1, 'Wert', 'Werte')` is `Wert`. Both languages have two. */
export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/**
 * The dative of a German plural: `Sozialräume` → `Sozialräumen`, `kreisfreie Städte` → `kreisfreien Städten`, `Kitas` → `Kitas`.
 * Works on the words a portal declares as the plural of a level.
 */
export const dativePlural = (noun: string): string =>
  noun.replace(/[\p{L}-]+/gu, (word) => {
    if (/^\p{Ll}/u.test(word)) return word.endsWith('e') ? `${word}n` : word;
    return /[ns]$/.test(word) ? word : `${word}n`;
  });

/** A word that a portal declares as a heading, within a sentence: English writes `neighbourhoods` there, German keeps its capitals. */
export const withinSentence = (noun: string, language: Language): string =>
  language === 'en' ? noun.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : noun;
