import { expect, test } from 'vitest';
import { shortened } from '../../../src/core/text/shortened.ts';

test.each([
  ['Ein kurzer Satz.', 'Ein kurzer Satz.'],
  ['Genau zwanzig Zeich.', 'Genau zwanzig Zeich.'],
  ['Ein Satz, der weiter geht als erlaubt.', 'Ein Satz, der weiter\u00a0…'],
  ['Ein Satz, der größere Wörter hat.', 'Ein Satz, der\u00a0…'],
  ['Ein Satz mit Komma,  dann mehr davon.', 'Ein Satz mit Komma\u00a0…'],
  ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahr\u00a0…'],
])('%j is cut behind a whole word within twenty characters', (text, short) => {
  expect(shortened(text, 20)).toBe(short);
});
