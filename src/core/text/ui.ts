import type { Language } from '../model/localized.ts';
import { uiDe } from './ui.de.ts';
import { uiEn } from './ui.en.ts';

export type Ui = Readonly<Record<keyof typeof uiDe, string>>;

const DICTIONARIES: Readonly<Record<Language, Ui>> = { de: uiDe, en: uiEn };

/** The fixed words of every page. */
export const uiOf = (language: Language): Ui => DICTIONARIES[language];

/** Puts values into the `{holes}` of a phrase. */
export const fillIn = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
