import type { Language } from '../model/localized.ts';

interface AreaMapWords {
  /** What the map is called, for those who cannot see it; `many` are its areas. */
  readonly label: (many: string) => string;
  readonly note: string;
}

const WORDS: Readonly<Record<Language, AreaMapWords>> = {
  de: {
    label: (many) => `Karte: ${many}. Mit der Tastatur sind dieselben Gebiete in der Liste darunter zu erreichen.`,
    note: 'Ein Klick auf eine Fläche öffnet die Seite des Gebiets. Alle Gebiete stehen auch in der Liste darunter.',
  },
  en: {
    label: (many) => `Map: ${many}. With the keyboard, the same areas can be reached in the list below.`,
    note: 'A click on an area opens its page. All areas are also in the list below.',
  },
};

export const areaMapWords = (language: Language): AreaMapWords => WORDS[language];
