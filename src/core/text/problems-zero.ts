import type { Language } from '../model/localized.ts';
import type { Facts } from './problems.ts';

const WORDS: Readonly<Record<Language, { lost: string; surplus: string; meant: (key: string) => string }>> = {
  de: {
    lost: 'Ging eine führende Null verloren? ',
    surplus: 'Steht eine Null zu viel davor? ',
    meant: (key) => `Gemeint ist wohl „${key}“.`,
  },
  en: {
    lost: 'Was a leading zero lost? ',
    surplus: 'Is there a zero too many before it? ',
    meant: (key) => `You probably mean “${key}”.`,
  },
};

/** Names the key that was probably meant where it differs in its leading zeros from the one found, and otherwise says what else to do. */
export const meantKey =
  (language: Language, otherwise: string) =>
  ({ found, expected }: Facts): string => {
    const { lost, surplus, meant } = WORDS[language];
    if (expected === '') return otherwise;
    const length = found.replace(/\.0$/, '').length;
    return (expected.length > length ? lost : expected.length < length ? surplus : '') + meant(expected);
  };
