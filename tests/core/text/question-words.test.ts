import { expect, test } from 'vitest';
import { edits } from '../../../src/core/text/edits.ts';
import { nameWords } from '../../../src/core/text/name-words.ts';
import { isPostalKind, placeKind } from '../../../src/core/text/place-kind.ts';
import { questionWords } from '../../../src/core/text/question-tokens.ts';
import { stem } from '../../../src/core/text/stem.ts';

test.each([
  ['über 65', 'age65up'],
  ['Ü65', 'age65up'],
  ['ab 65 Jahren', 'age65up'],
  ['65+', 'age65up'],
  ['65plus', 'age65up'],
  ['65 Jahre und älter', 'age65up'],
  ['älter als 65', 'age65up'],
  ['unter 18 Jahren', 'age18down'],
  ['unter drei', 'age3down'],
  ['U3', 'age3down'],
  ['von 15 bis 64 Jahren', 'age15to64'],
  ['15–24 Jahre', 'age15to24'],
  ['aged 65 and over', 'age65up'],
  ['under 18', 'age18down'],
])('%j is one sign, however the age is said', (text, sign) => {
  expect(questionWords(text)).toEqual([sign]);
});

test('numbers that are no age stay as they are', () => {
  expect(questionWords('über 1.000 Menschen je 100.000')).toEqual(['ueber', '1', '000', 'menschen', 'je', '100', '000']);
});

test('forms of a word have one stem, words that only look alike have not', () => {
  const stems = (...words: string[]): number => new Set(words.map((word) => stem(word, 'de'))).size;
  expect(stems('kind', 'kinder', 'kindern', 'kindes')).toBe(1);
  expect(stems('arbeitslos', 'arbeitslose', 'arbeitslosen')).toBe(1);
  expect(stems('senioren', 'seniorinnen')).toBe(1);
  expect(stems('wohnung', 'wohnungen')).toBe(1);
  expect(stems('haus', 'haushalt')).toBe(2);
});

test('edits are counted as far as allowed: letters more, fewer or other ones, and neighbours swapped', () => {
  expect([edits('mueller', 'mueller', 2), edits('mulller', 'mueller', 2), edits('muleler', 'mueller', 2)]).toEqual([0, 1, 1]);
  expect([edits('auen', 'auenstadt', 1), edits('auen', 'auenstadt', 1, true), edits('abcdef', 'ghijkl', 2)]).toEqual([
    Infinity,
    0,
    Infinity,
  ]);
});

test('abbreviations in names are spelled out', () => {
  expect([nameWords('St.-Anton-Str.'), nameWords('Sankt-Anton-Straße')]).toEqual([
    ['sankt', 'anton', 'strasse'],
    ['sankt', 'anton', 'strasse'],
  ]);
});

test('a postal code is known by its kind, whatever the publisher calls it', () => {
  expect(['PLZ', 'plz', 'Postleitzahl', 'Postal code'].map(isPostalKind)).toEqual([true, true, true, true]);
  expect([isPostalKind('Platz'), placeKind('PLZ', 'de'), placeKind('Straße', 'de')]).toEqual([false, 'Postleitzahl', 'Straße']);
});
