import { expect, test } from 'vitest';
import { compareNames, sortedByName } from '../../../src/core/text/collate.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { licenceName, licenceUrl } from '../../../src/core/text/licence.ts';
import { listOf, sentencesOf } from '../../../src/core/text/list.ts';
import { asMeasure, asPlace, asSubject } from '../../../src/core/text/place.ts';
import { dativePlural, plural } from '../../../src/core/text/plural.ts';

test('lists end in "und" or "and"', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((items) => listOf(items, 'de'))).toEqual([
    '',
    'A',
    'A und B',
    'A, B und C',
  ]);
  expect(listOf(['A', 'B', 'C'], 'en')).toBe('A, B and C');
});

test.each([
  ['Büchelberg', 'Buechelberg'],
  ['Bu\u0308chelberg', 'BÜCHELBERG'],
  ['Straße', 'STRASSE'],
  ['Café', 'cafe'],
])('%s and %s are the same to a search', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test('names sort as in a dictionary, numbers by their size', () => {
  const names = [
    'Zell',
    'Übersee',
    'Ulm',
    'Straßberg',
    'Strassburg',
    'Bezirk 10',
    'Bezirk 2',
    'ost',
    'Ost',
    'Äpfingen',
    'Apfeldorf',
    'Neu-Ulm',
    'Neustadt',
  ];
  expect([...names].sort(compareNames)).toEqual([
    'Apfeldorf',
    'Äpfingen',
    'Bezirk 2',
    'Bezirk 10',
    'Neu-Ulm',
    'Neustadt',
    'Ost',
    'ost',
    'Straßberg',
    'Strassburg',
    'Übersee',
    'Ulm',
    'Zell',
  ]);
  expect(sortedByName(names, (name) => name)).toEqual([...names].sort(compareNames));
});

test('one and many', () => {
  expect([0, 1, 2].map((count) => plural(count, 'Wert', 'Werte'))).toEqual(['Werte', 'Wert', 'Werte']);
});

test.each([
  ['Sozialräume', 'Sozialräumen'],
  ['Gemeinden', 'Gemeinden'],
  ['Kitas', 'Kitas'],
  ['Stadtviertel', 'Stadtvierteln'],
  ['kreisfreie Städte', 'kreisfreien Städten'],
  ['Städte und Gemeinden', 'Städten und Gemeinden'],
])('in %s is "in … %s"', (noun, dative) => {
  expect(dativePlural(noun)).toBe(dative);
});

test.each([
  ['Landkreis Auental', 'der Landkreis Auental', 'dem Landkreis Auental', 'im Landkreis Auental'],
  ['Stadt Moorbek', 'die Stadt Moorbek', 'der Stadt Moorbek', 'in der Stadt Moorbek'],
  ['Unna, Kreis', 'der Kreis Unna', 'dem Kreis Unna', 'im Kreis Unna'],
  ['Auental', 'Auental', 'dem Wert von Auental', 'in Auental'],
])('%s takes its article', (name, subject, measure, place) => {
  expect([asSubject(name, 'de'), asMeasure(name, 'de'), asPlace(name, 'de')]).toEqual([subject, measure, place]);
});

test('licences have their full name and address, unknown ones the one they were given', () => {
  expect(licenceName('dl-de-by-2.0', 'de')).toBe('Datenlizenz Deutschland – Namensnennung – Version 2.0');
  expect(licenceUrl('dl-by-de/2.0')).toBe('https://www.govdata.de/dl-de/by-2-0');
  expect([licenceName('Hausrecht', 'de'), licenceUrl('Hausrecht')]).toEqual(['Hausrecht', null]);
});

test('an abbreviation at the end of a sentence keeps one full stop, and an ellipsis its three', () => {
  expect(sentencesOf(['Es sind 3 je 1.000 Einw..', '', 'Punkt...'])).toBe('Es sind 3 je 1.000 Einw. Punkt...');
});
