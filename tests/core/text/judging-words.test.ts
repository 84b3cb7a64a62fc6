import { expect, test } from 'vitest';
import { judgingWord } from '../../../src/core/text/judging-words.ts';
import { PROFILE_WORDS } from '../../../src/core/text/profile-words.ts';

test.each([
  ['schlechter als', 'schlechter'],
  ['ein Problemgebiet, anders als', 'Problemgebiet'],
  ['Sozialer Brennpunkt', 'Brennpunkt'],
  ['Schlusslicht gegenüber', 'Schlusslicht'],
  ['abgehängt gegenüber', 'abgehängt'],
  ['Worse than', 'Worse'],
])('“%s” judges with “%s”', (text, word) => {
  expect(judgingWord(text)).toBe(word);
});

test.each([
  'höher als',
  'über dem Wert',
  'unauffällig',
  'vergleichsweise niedriger als',
  'unproblematisch',
  'badged',
  'lower than',
])('“%s” describes', (text) => {
  expect(judgingWord(text)).toBe(null);
});

test('no word of the house judges', () => {
  for (const words of Object.values(PROFILE_WORDS)) for (const word of Object.values(words)) expect(judgingWord(word)).toBe(null);
});
