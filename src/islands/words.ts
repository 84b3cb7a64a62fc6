import type { Language } from '../core/model/localized.ts';
import { phrasesOf } from '../core/text/fill-in.ts';

const WORDS = {
  de: {
    cleared: 'Auswahl aufgehoben.',
    mapFailed: 'Diese Ansicht ist gerade nicht erreichbar. Die Karte zeigt weiter, was über ihr steht.',
    noFigures: '{year} liegen keine Angaben vor. Die neuesten sind {newest}.',
    pause: 'Anhalten',
    population: 'Bevölkerung {n}',
    range: 'Bereich {range}',
    moreRows: '{n} weitere zeigen',
    of: '{n} von {d}',
    above: '{x} mehr als {name}',
    below: '{x} weniger als {name}',
    equal: 'gleich viel wie {name}',
    loading: 'Die Suche wird geladen.',
    none: 'Nichts gefunden. Vielleicht hilft ein kürzeres oder anderes Wort.',
    one: '1 Treffer',
    many: '{n} Treffer',
    areas: 'Gebiete',
    places: 'Orte und Straßen',
    morePlaces: 'und {n} weitere; ein längeres Wort grenzt die Liste ein',
    noSuggestions: 'Keine Vorschläge',
    oneSuggestion: '1 Vorschlag',
    suggestions: '{n} Vorschläge',
    pages: 'Seiten',
    more: 'Weitere Treffer zeigen',
    failed: 'Die Suche ist gerade nicht erreichbar. Die Listen auf dieser Seite führen überallhin.',
  },
  en: {
    cleared: 'Nothing chosen any more.',
    mapFailed: 'This view cannot be reached right now. The map still shows what is said above it.',
    noFigures: 'There are no figures {year}. The newest are {newest}.',
    pause: 'Pause',
    population: 'population {n}',
    range: 'range {range}',
    moreRows: 'Show {n} more',
    of: '{n} of {d}',
    above: '{x} more than {name}',
    below: '{x} less than {name}',
    equal: 'the same as {name}',
    loading: 'Loading the search.',
    none: 'Nothing found. A shorter or different word may help.',
    one: '1 result',
    many: '{n} results',
    areas: 'Areas',
    places: 'Places and streets',
    morePlaces: 'and {n} more; a longer word narrows the list',
    noSuggestions: 'No suggestions',
    oneSuggestion: '1 suggestion',
    suggestions: '{n} suggestions',
    pages: 'Pages',
    more: 'Show more results',
    failed: 'The search cannot be reached right now. The lists on this page lead everywhere.',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type Word = keyof (typeof WORDS)['de'];

/** The language of the page, and its words. */
export const languageOf = (lang: string): Language => (lang.startsWith('en') ? 'en' : 'de');

export const word = phrasesOf(WORDS);
