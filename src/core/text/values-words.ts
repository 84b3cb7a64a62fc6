import type { Language } from '../model/localized.ts';

const WORDS = {
  de: {
    title: 'Alle Werte aller Jahre: {title}',
    link: 'Alle Werte aller Jahre als Tabelle',
    lead: 'Jedes Gebiet in jedem Jahr, von {first} bis {last}. Zum Rechnen sind die Dateien gedacht, die unten stehen.',
    numerators: 'Zähler: {text}',
    denominators: 'Nenner: {text}',
    gone: 'Ein leeres Feld heißt: Dieses Gebiet gab es in dem Jahr nicht.',
    parts: 'Zähler und Nenner aller Gebiete stehen in den Dateien.',
    pages: '{level}: {n} Gebiete auf {pages} Seiten',
    range: '{first} bis {last}',
    until: 'bis {day}',
    previous: 'Vorige Seite: {range}',
    next: 'Nächste Seite: {range}',
    back: 'Zum Indikator mit Karte',
  },
  en: {
    title: 'All figures of all years: {title}',
    link: 'All figures of all years as a table',
    lead: 'Every area in every year, from {first} to {last}. For calculations take the files below.',
    numerators: 'numerator: {text}',
    denominators: 'denominator: {text}',
    gone: 'An empty cell means that the area did not exist in that year.',
    parts: 'The numerators and denominators of all areas are in the files.',
    pages: '{level}: {n} areas on {pages} pages',
    range: '{first} to {last}',
    until: 'until {day}',
    previous: 'Previous page: {range}',
    next: 'Next page: {range}',
    back: 'To the indicator with its map',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type ValuesWords = Readonly<Record<keyof (typeof WORDS)['de'], string>>;

export const valuesWords = (language: Language): ValuesWords => WORDS[language];
