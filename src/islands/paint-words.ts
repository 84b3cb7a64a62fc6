import type { Language } from '../core/model/localized.ts';
import { phrasesOf } from '../core/text/fill-in.ts';

const WORDS = {
  de: {
    difference: '{what}: Unterschied {base}{unit}',
    eachBase: 'zum jeweils übergeordneten Gebiet',
    eachPlace: 'im jeweils übergeordneten Gebiet',
    apart: 'kein Vergleich möglich',
    self: 'das Gebiet, mit dem die anderen verglichen werden',
    orphan: 'ohne Vergleich, weil kein übergeordnetes Gebiet mit Werten bekannt ist',
    goneThen: 'ohne Vergleich, weil es das Gebiet {period} in dieser Form nicht gab',
    withoutValue: 'ohne Vergleich: {place} {word}',
    notThen: 'keine Angabe',
    counts: 'Anzahlen und Summen werden nicht mit einem anderen Gebiet verglichen, denn größere Gebiete haben von allem mehr.',
    countsInstead: 'Möglich ist der Vergleich mit einem anderen Jahr.',
    unknownArea: 'Für das gewählte Vergleichsgebiet liegen keine Werte vor, daher stehen hier die Werte selbst.',
    unknownYear: 'Für das gewählte Vergleichsjahr liegen keine Werte vor, daher stehen hier die Werte selbst.',
    samePeriod: '{period} wird hier mit sich selbst verglichen, deshalb gibt es keine Unterschiede.',
    broken: 'Zwischen {a} und {b} liegt ein Bruch in der Zeitreihe: Die Werte sind nicht direkt vergleichbar.',
    unknownMethod: 'Diese Einteilung gibt es nicht, daher gilt die der Herausgeber.',
  },
  en: {
    difference: '{what}: difference {base}{unit}',
    eachBase: 'from the area above each',
    eachPlace: 'in the area above each',
    apart: 'no comparison possible',
    self: 'the area that the others are compared with',
    orphan: 'no comparison, because no area above with values is known',
    goneThen: 'no comparison, because the area did not exist in this form in {period}',
    withoutValue: 'no comparison: {place} {word}',
    notThen: 'not available',
    counts: 'Counts and totals are not compared with another area, because larger areas have more of everything.',
    countsInstead: 'They can be compared with another year.',
    unknownArea: 'There are no values for the area chosen for comparison, so these are the values themselves.',
    unknownYear: 'There are no values for the year chosen for comparison, so these are the values themselves.',
    samePeriod: '{period} is compared with itself here, so there are no differences.',
    broken: 'There is a break in the series between {a} and {b}: the values are not directly comparable.',
    unknownMethod: 'There is no such way of making classes, so those of the publisher apply.',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type PaintWord = keyof (typeof WORDS)['de'];

export const paintWord = phrasesOf(WORDS);
