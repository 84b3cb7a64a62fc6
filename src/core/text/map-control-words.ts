import type { Language } from '../model/localized.ts';

const WORDS = {
  de: {
    roledescription: 'interaktive Karte',
    stage:
      'Karte mit den Pfeiltasten erkunden. Pfeiltasten: zum Nachbargebiet. Pos1 und Ende: zum ersten und letzten Gebiet. Eingabe: Seite des Gebiets. Escape: Auswahl aufheben. Plus, Minus und Null: Ausschnitt.',
    year: 'Jahr',
    earlier: 'Früheres Jahr',
    later: 'Späteres Jahr',
    play: 'Abspielen',
    level: 'Ebene',
    allAreas: 'Alle Gebiete',
    find: 'Gebiet finden',
    findHint: 'Name eingeben',
    hint: 'Gebiet antippen oder mit den Pfeiltasten erkunden.',
    zoom: 'Ausschnitt',
    closer: 'Vergrößern',
    further: 'Verkleinern',
    whole: 'Ganze Karte',
    apart: 'Das sind mehr Gebiete, als hier Platz haben:',
    showTable: 'Tabelle hier zeigen',
  },
  en: {
    roledescription: 'interactive map',
    stage:
      'Explore the map with the arrow keys. Arrow keys: go to the neighbouring area. Home and End: first and last area. Enter: page of the area. Escape: clear. Plus, minus and zero: zoom.',
    year: 'Year',
    earlier: 'Earlier year',
    later: 'Later year',
    play: 'Play',
    level: 'Level',
    allAreas: 'All areas',
    find: 'Find an area',
    findHint: 'Type a name',
    hint: 'Tap an area or explore with the arrow keys.',
    zoom: 'Zoom',
    closer: 'Zoom in',
    further: 'Zoom out',
    whole: 'Whole map',
    apart: 'There are more areas than fit here:',
    showTable: 'Show the table here',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** Names of the controls around a map. */
export const mapControlWords = (language: Language): Readonly<Record<keyof (typeof WORDS)['de'], string>> => WORDS[language];
