import type { Language } from '../core/model/localized.ts';
import { fillIn } from '../core/text/fill-in.ts';
import type { ExplorerWords } from './explorer-words-de.ts';

export type ExplorerWord = keyof ExplorerWords;
export type ExplorerHoles = Readonly<Record<string, string>>;
/** Something to say, before it is put into a language. */
export type ExplorerNote = readonly [ExplorerWord, ExplorerHoles];

const learnt: Partial<Record<Language, ExplorerWords>> = {};

/** Brings the words of a language; a page that speaks one of them does not ask for the other. */
export async function learn(language: Language): Promise<void> {
  learnt[language] ??=
    language === 'de' ? (await import('./explorer-words-de.ts')).explorerDe : (await import('./explorer-words-en.ts')).explorerEn;
}

/** In a language that has been learnt. */
export function explorerWord(language: Language, key: ExplorerWord, holes: ExplorerHoles = {}): string {
  const words = learnt[language];
  if (words === undefined) throw new Error(`The words of ${language} have not been learnt.`);
  return fillIn(words[key], holes);
}

/** What a portal calls its kinds of areas; words that are known from many portals are said in the reader's language. */
export const traitName = (language: Language, written: string): string =>
  TRAITS.has(written) ? explorerWord(language, written as ExplorerWord) : written;

const TRAITS = new Set(['settlement', 'raumtyp', 'urban', 'suburban', 'rural']);
