import type { Language } from '../model/localized.ts';
import { uiDe } from './ui.de.ts';
import { uiEn } from './ui.en.ts';

export type Ui = Readonly<Record<keyof typeof uiDe, string>>;

const DICTIONARIES: Readonly<Record<Language, Ui>> = { de: uiDe, en: uiEn };

/** The fixed words of every page. */
export const uiOf = (language: Language): Ui => DICTIONARIES[language];

export { fillIn } from './fill-in.ts';
