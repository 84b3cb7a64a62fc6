import { expect, test } from 'vitest';
import { compareNames, sortedByName } from '../../../src/core/text/collate.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { licenceName, licenceUrl } from '../../../src/core/text/licence.ts';
import { listOf, sentencesOf } from '../../../src/core/text/list.ts';
import { asBase, asPlace, asSubject } from '../../../src/core/text/place.ts';
import { NBSP } from '../../../src/core/text/number.ts';
import { dativePlural, plural, withinSentence } from '../../../src/core/text/plural.ts';
import { tied } from '../../../src/core/text/tied.ts';
import { repeatedUnit, unitInDative } from '../../../src/core/text/unit.ts';

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
  ['Landkreis Auental', 'der Landkreis Auental', 'zum Landkreis Auental', 'im Landkreis Auental'],
  ['Stadt Moorbek', 'die Stadt Moorbek', 'zur Stadt Moorbek', 'in der Stadt Moorbek'],
  ['Kreis Unna', 'der Kreis Unna', 'zum Kreis Unna', 'im Kreis Unna'],
  ['Unna, Kreis', 'der Kreis Unna', 'zum Kreis Unna', 'im Kreis Unna'],
  ['Programmgebiet Mitte', 'das Programmgebiet Mitte', 'zum Programmgebiet Mitte', 'im Programmgebiet Mitte'],
  ['Auental', 'Auental', 'zu Auental', 'in Auental'],
  ['Über der Au', 'Über der Au', 'zu Über der Au', 'im Gebiet Über der Au'],
])('%s takes its article', (name, subject, base, place) => {
  expect([asSubject(name, 'de'), asBase(name, 'de'), asPlace(name, 'de')]).toEqual([subject, base, place]);
});

test.each([
  ['District of Auental', 'the District of Auental', 'from the District of Auental', 'in the District of Auental'],
  ['Landkreis Auental', 'Landkreis Auental', 'from Landkreis Auental', 'in Landkreis Auental'],
  ['Unna, Kreis', 'Kreis Unna', 'from Kreis Unna', 'in Kreis Unna'],
])('%s takes its article in English', (name, subject, base, place) => {
  expect([asSubject(name, 'en'), asBase(name, 'en'), asPlace(name, 'en')]).toEqual([subject, base, place]);
});

test('the plural of a level is a common noun within an English sentence', () => {
  expect(withinSentence('Programme areas', 'en')).toBe('programme areas');
  expect(withinSentence('LSOAs', 'en')).toBe('LSOAs');
  expect(withinSentence('Sozialräume', 'de')).toBe('Sozialräume');
});

test.each([
  ['31. Dezember', '31._Dezember'],
  ['Kinder unter 15 Jahren', 'Kinder unter 15_Jahren'],
  ['je 1.000 Einw. und 2,5 km²', 'je 1.000_Einw. und 2,5_km²'],
  ['15. Oktober, 12 % und 3 €', '15._Oktober, 12_% und 3_€'],
  ['seit 2010 erhoben', 'seit 2010 erhoben'],
  ['im Schuljahr 2024/25 neu', 'im Schuljahr 2024/25 neu'],
  ['Früherkennung U8 in der Schule', 'Früherkennung U8 in der Schule'],
  ['31. 12.', '31. 12.'],
])('a number is tied to the word behind it: %s', (text, expected) => {
  expect(tied(text)).toBe(expected.replaceAll('_', NBSP));
});

test.each([
  ['Jahre', 'Jahren'],
  ['Plätze je 100 Personen ab 80', 'Plätzen je 100 Personen ab 80'],
  ['Kinder', 'Kindern'],
  ['Personen', 'Personen'],
  ['Euro', 'Euro'],
  ['€ je m²', '€ je m²'],
  ['Einw. je km²', 'Einw. je km²'],
  ['je 1.000 Einw.', 'je 1.000 Einw.'],
  ['%', '%'],
])('the unit %s after "bei" is %s', (unit, dative) => {
  expect(unitInDative(unit, 'de')).toBe(dative);
  expect(unitInDative(unit, 'en')).toBe(unit);
});

test('a long unit is not said again', () => {
  expect(['%', 'Personen', '€ im Monat', 'm² je Einw.', 'je 1.000 Einw.'].map(repeatedUnit)).toEqual([
    '%',
    'Personen',
    '€ im Monat',
    '',
    '',
  ]);
});

test('licences have their full name and address, unknown ones the one they were given', () => {
  expect(licenceName('dl-de-by-2.0', 'de')).toBe('Datenlizenz Deutschland – Namensnennung – Version 2.0');
  expect(licenceUrl('dl-by-de/2.0')).toBe('https://www.govdata.de/dl-de/by-2-0');
  expect([licenceName('Hausrecht', 'de'), licenceUrl('Hausrecht')]).toEqual(['Hausrecht', null]);
});

test('an abbreviation at the end of a sentence keeps one full stop, and an ellipsis its three', () => {
  expect(sentencesOf(['Es sind 3 je 1.000 Einw..', '', 'Punkt...'])).toBe('Es sind 3 je 1.000 Einw. Punkt...');
});
