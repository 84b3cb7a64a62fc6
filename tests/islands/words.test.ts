import { expect, test } from 'vitest';
import { languageOf, word } from '../../src/islands/words.ts';

test('the language of the page decides, and German is spoken where it is unknown', () => {
  expect(['en', 'en-GB', 'de', ''].map(languageOf)).toEqual(['en', 'en', 'de', 'de']);
});

test('holes of a phrase are filled, whatever the values hold', () => {
  expect(word('de', 'of', { n: '$1 {d}', d: '9' })).toBe('$1 {d} von 9');
  expect(word('en', 'many', { n: '3' })).toBe('3 results');
});
