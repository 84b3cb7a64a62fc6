import type { ClassMethod } from '../core/model/indicator.ts';
import type { Language } from '../core/model/localized.ts';

export const OPTION_WORDS = {
  de: {
    title: 'Darstellung und Vergleich',
    compare: 'Vergleichen mit',
    none: 'nichts: die Werte selbst zeigen',
    parents: 'dem jeweils übergeordneten Gebiet',
    otherArea: 'einem anderen Gebiet …',
    otherPeriod: 'einem anderen Jahr …',
    area: 'Gebiet, mit dem verglichen wird',
    areaHint: 'Name eingeben und aus den Vorschlägen wählen.',
    noArea: '„{name}“ ist kein Gebiet, für das es Werte gibt. Bitte einen der Vorschläge wählen.',
    period: 'Jahr, mit dem verglichen wird',
    choose: 'bitte wählen',
    noPlaces: 'Anzahlen und Summen lassen sich nur mit einem anderen Jahr vergleichen: Größere Gebiete haben von allem mehr.',
    method: 'Einteilung der Klassen',
    published: '{method} (wie veröffentlicht)',
    count: 'Zahl der Klassen',
    whileCompared: 'Solange verglichen wird, ordnen sich die Klassen um null: gleich weit nach oben und nach unten.',
    noClasses: 'Anzahlen stehen als Kreise in der Karte, nicht in Klassen.',
    patterns: 'Muster zusätzlich zu den Farben',
    reset: 'Zurücksetzen',
  },
  en: {
    title: 'Display and comparison',
    compare: 'Compare with',
    none: 'nothing: show the values themselves',
    parents: 'the area above each',
    otherArea: 'another area …',
    otherPeriod: 'another year …',
    area: 'Area to compare with',
    areaHint: 'Type a name and choose one of the suggestions.',
    noArea: '“{name}” is no area that there are values for. Please choose one of the suggestions.',
    period: 'Year to compare with',
    choose: 'please choose',
    noPlaces: 'Counts and totals can only be compared with another year: larger areas have more of everything.',
    method: 'How classes are made',
    published: '{method} (as published)',
    count: 'Number of classes',
    whileCompared: 'While values are compared, the classes lie around zero, equally far above and below.',
    noClasses: 'Counts are drawn as circles, not in classes.',
    patterns: 'Patterns in addition to colours',
    reset: 'Reset',
  },
} as const satisfies Record<Language, Record<string, string>>;

export const METHOD_WORDS: Readonly<
  Record<Language, Readonly<Record<ClassMethod, { readonly name: string; readonly meaning: string }>>>
> = {
  de: {
    quantile: { name: 'gleich viele Werte', meaning: 'In jeder Klasse liegen ungefähr gleich viele Werte (Quantile).' },
    jenks: {
      name: 'natürliche Gruppen',
      meaning: 'Die Grenzen liegen in den Lücken zwischen den Werten, sodass ähnliche Werte beisammen sind (Jenks).',
    },
    equal: { name: 'gleiche Abstände', meaning: 'Alle Klassen sind gleich breit; manche können fast leer sein.' },
    stddev: { name: 'Abstand vom Mittel', meaning: 'Jede Klasse ist eine Standardabweichung breit, vom Mittelwert aus gezählt.' },
    manual: { name: 'feste Grenzen', meaning: 'Die Grenzen hat die herausgebende Stelle festgelegt.' },
  },
  en: {
    quantile: { name: 'equal numbers of values', meaning: 'Each class holds about the same number of values (quantiles).' },
    jenks: {
      name: 'natural groups',
      meaning: 'Bounds lie in the gaps between values, so that similar values stay together (Jenks).',
    },
    equal: { name: 'equal steps', meaning: 'All classes are equally wide; some may be nearly empty.' },
    stddev: { name: 'distance from the mean', meaning: 'Each class is one standard deviation wide, counted from the mean.' },
    manual: { name: 'fixed bounds', meaning: 'The bounds were set by the publisher.' },
  },
};
