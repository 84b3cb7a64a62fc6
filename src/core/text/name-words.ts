import { fold } from './fold.ts';

/** A name in words of one spelling: `St.-Anton-Str.` and `Sankt-Anton-Straße` are both `sankt anton strasse`. */
export const nameWords = (name: string): string[] => plainWords(name).map(spelledOut);

/** The words as they stand there, folded. */
export const plainWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** `str` at the end of a word stands for `strasse`, `st` alone for `sankt`. */
export const spelledOut = (word: string): string => (word === 'st' ? 'sankt' : word.replace(/str$/, 'strasse'));

/** A house number or a postal code: `12`, `12a`, `99901`. */
export const isNumberWord = (word: string): boolean => /^\d+[a-z]?$/.test(word);
