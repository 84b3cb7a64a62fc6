import { expect, test } from 'vitest';
import { leftOutSentence } from '../../../src/core/text/left-out.ts';

test.each([
  [{}, ''],
  [{ unknownAreas: 0, unknownIndicators: 0 }, ''],
  [{ unknownAreas: 1 }, 'Ein unbekanntes Gebiet wurde weggelassen.'],
  [{ unknownAreas: 2, unknownIndicators: 1 }, 'Zwei unbekannte Gebiete und ein unbekannter Indikator wurden weggelassen.'],
  [{ moreAreas: 1 }, 'Ein Gebiet über 12 hinaus wurde weggelassen.'],
  [{ unknownIndicators: 13 }, '13 unbekannte Indikatoren wurden weggelassen.'],
  [
    { unknownAreas: 1, moreAreas: 12, moreIndicators: 3 },
    'Ein unbekanntes Gebiet, zwölf Gebiete über 12 hinaus und drei Indikatoren über 12 hinaus wurden weggelassen.',
  ],
])('what an address asks for in vain is counted in one sentence: %o', (left, sentence) => {
  expect(leftOutSentence(left, 12, 'de')).toBe(sentence);
});

test('the sentence agrees with its number in English as well', () => {
  expect(leftOutSentence({ unknownIndicators: 1 }, 15, 'en')).toBe('One unknown indicator was left out.');
  expect(leftOutSentence({ unknownAreas: 1, moreIndicators: 2 }, 15, 'en')).toBe(
    'One unknown area and two indicators beyond 15 were left out.',
  );
});
