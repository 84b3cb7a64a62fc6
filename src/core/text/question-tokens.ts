import type { Language } from '../model/localized.ts';
import { isAge, withAges } from './question-ages.ts';
import { isLiving, isPeople, MEASURES, PERSON, STOP_WORDS } from './question-words.ts';
import { stem } from './stem.ts';

/** The words of a question as they stand there, folded, with signs for ages. */
export const questionWords = (text: string): string[] =>
  withAges(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** What a word means in a comparison; empty for words that mean nothing there. */
export function tokenOf(word: string, language: Language): string {
  if (isAge(word)) return word;
  if (STOP_WORDS[language].has(word) || isLiving(word, language)) return '';
  const bare = language === 'de' && word.length > 8 ? word.replace(MEASURES, '') : word;
  const said = bare.length >= 4 ? bare : word;
  return isPeople(said, language) ? PERSON : stem(said, language);
}

/** The meaning of words, one by one and each once. */
export const tokensOf = (words: readonly string[], language: Language): string[] => {
  const tokens = words.map((word) => tokenOf(word, language)).filter((token) => token !== '');
  const living = tokens.length === 0 && words.some((word) => isLiving(word, language));
  return living ? [PERSON] : [...new Set(tokens)];
};
