import type { Language } from '../core/model/localized.ts';

const WORDS = {
  de: {
    roledescription: 'interaktive Karte',
    mapLabel: 'Karte mit den Pfeiltasten erkunden',
    mapKeys:
      'Pfeiltasten: zum Nachbargebiet. Pos1 und Ende: zum ersten und letzten Gebiet. Eingabe: Seite des Gebiets. Escape: Auswahl aufheben.',
    year: 'Jahr',
    earlier: 'Früheres Jahr',
    later: 'Späteres Jahr',
    of: '{n} von {d}',
    above: '{x} über {name}',
    below: '{x} unter {name}',
    equal: 'gleichauf mit {name}',
    loading: 'Die Suche wird geladen.',
    none: 'Nichts gefunden. Vielleicht hilft ein kürzeres oder anderes Wort.',
    one: '1 Treffer',
    many: '{n} Treffer',
    areas: 'Gebiete',
    pages: 'Seiten',
    more: 'Weitere Treffer zeigen',
    failed: 'Die Suche ist gerade nicht erreichbar. Die Listen auf dieser Seite führen überallhin.',
  },
  en: {
    roledescription: 'interactive map',
    mapLabel: 'Explore the map with the arrow keys',
    mapKeys:
      'Arrow keys: go to the neighbouring area. Home and End: first and last area. Enter: page of the area. Escape: clear.',
    year: 'Year',
    earlier: 'Earlier year',
    later: 'Later year',
    of: '{n} of {d}',
    above: '{x} above {name}',
    below: '{x} below {name}',
    equal: 'level with {name}',
    loading: 'Loading the search.',
    none: 'Nothing found. A shorter or different word may help.',
    one: '1 result',
    many: '{n} results',
    areas: 'Areas',
    pages: 'Pages',
    more: 'Show more results',
    failed: 'The search cannot be reached right now. The lists on this page lead everywhere.',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type Word = keyof (typeof WORDS)['de'];

/** The language of the page, and its words. */
export const languageOf = (lang: string): Language => (lang.startsWith('en') ? 'en' : 'de');

export const word = (language: Language, key: Word, holes: Readonly<Record<string, string>> = {}): string =>
  WORDS[language][key].replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole);
