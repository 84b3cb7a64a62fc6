import type { Language } from '../model/localized.ts';

const WORDS: Readonly<Record<Language, { readonly map: string; readonly note: string; readonly negative: string }>> = {
  de: {
    map: 'Karte mit Kreisen',
    note: 'Je größer die Fläche eines Kreises, desto höher die Zahl. Wo kein Kreis liegt, ist die Zahl null oder unbekannt.',
    negative: 'negativer Wert',
  },
  en: {
    map: 'Map with circles',
    note: 'The larger the surface of a circle, the higher the number. Where there is no circle, it is zero or unknown.',
    negative: 'negative value',
  },
};

/** How a map with circles is named and read. */
export const symbolsWords = (language: Language) => WORDS[language];
