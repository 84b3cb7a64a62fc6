import type { Language } from '../model/localized.ts';

/** Puts values into the `{holes}` of a phrase. */
export const fillIn = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

/** Speaks from a small dictionary: the phrase of a key in a language, its holes filled. */
export const phrasesOf =
  <Key extends string>(words: Readonly<Record<Language, Readonly<Record<Key, string>>>>) =>
  (language: Language, key: Key, holes: Readonly<Record<string, string | number>> = {}): string =>
    fillIn(words[language][key], holes);
