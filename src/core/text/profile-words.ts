import { inLanguage, type Language } from '../model/localized.ts';
import type { ProfileLabel, ProfileSettings } from '../model/profile.ts';

/**
 * The words of a short description that a publisher may replace. `higher` to `similar` stand before a place (`höher als` + `im Landkreis
 * Auental`; `über dem Wert` would do as well), `increased` to `unchanged` behind a time (`Seit 2019` + `gestiegen`).
 */
export const PROFILE_WORDS: Readonly<Record<Language, Readonly<Record<ProfileLabel, string>>>> = {
  de: {
    higher: 'höher als',
    lower: 'niedriger als',
    muchHigher: 'deutlich höher als',
    muchLower: 'deutlich niedriger als',
    similar: 'ähnlich wie',
    increased: 'gestiegen',
    decreased: 'gesunken',
    unchanged: 'ohne sichere Veränderung',
  },
  en: {
    higher: 'higher than',
    lower: 'lower than',
    muchHigher: 'much higher than',
    muchLower: 'much lower than',
    similar: 'about the same as',
    increased: 'risen',
    decreased: 'fallen',
    unchanged: 'no change beyond chance',
  },
};

/** In the publisher's words where there are any. */
export const profileWord = (labels: ProfileSettings['labels'], label: ProfileLabel, language: Language): string =>
  inLanguage(labels.get(label), language) || PROFILE_WORDS[language][label];

export const PROFILE_TITLE: Readonly<Record<Language, string>> = { de: 'Kurzfassung', en: 'In brief' };
