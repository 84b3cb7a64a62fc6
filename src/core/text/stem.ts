import type { Language } from '../model/localized.ts';

const ENDINGS: Readonly<Record<Language, RegExp>> = {
  de: /(?:erinnen|innen|ern|em|en|er|es|in|e|n|(?<=[bdfghklmnrt])s)$/,
  en: /(?:ies|es|s|ing|ed)$/,
};

/** A folded word without its ending and its umlauts: `Kindern`, `Kinder` and `Kind` are one. At least four letters stay. */
export function stem(word: string, language: Language): string {
  const plain = word.replace(/[aou]e(?!i)/g, (pair) => pair[0]!);
  const cut = plain.replace(ENDINGS[language], '');
  return cut.length >= 4 ? cut : plain;
}
