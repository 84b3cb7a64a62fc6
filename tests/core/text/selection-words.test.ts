import { expect, test } from 'vitest';
import { refusalSentence, selectionSentence, type SelectionReason } from '../../../src/core/text/selection-words.ts';

const STYLE = { language: 'de', unit: '%', decimals: 1, share: true } as const;
const PARTS = { value: 6.824, numerator: 218_340, denominator: 3_199_500, count: 4 };

test('a result says figure, parts and number of areas', () => {
  expect(selectionSentence(PARTS, STYLE)).toBe('Zusammen: 6,8\u00a0% (218.340 von 3.199.500) in 4\u00a0Gebieten.');
  expect(selectionSentence(PARTS, { ...STYLE, language: 'en' })).toBe('Together: 6.8% (218,340 of 3,199,500) in 4\u00a0areas.');
  expect(
    selectionSentence(
      { value: 2222.7, numerator: 4299, denominator: 1.934, count: 1 },
      { ...STYLE, unit: 'je km²', share: false },
    ),
  ).toBe('Zusammen: 2.222,7\u00a0je km² (4.299 : 1,93) in 1\u00a0Gebiet.');
  expect(
    selectionSentence({ value: 1234, numerator: NaN, denominator: NaN, count: 2 }, { ...STYLE, unit: '', decimals: 0 }),
  ).toBe('Zusammen: 1.234 in 2\u00a0Gebieten.');
});

test('areas without figure are named by reason, with what to do', () => {
  const refusal = {
    reason: 'noFigure',
    names: ['Au', 'Berg', 'Tal'],
    states: ['missing', 'suppressed', 'protected'],
  } as const;
  expect(refusalSentence(refusal, 'de')).toBe(
    'Nicht alle gewählten Gebiete haben einen Wert. Geheim gehalten: Berg und Tal. Ohne Angabe: Au. Bitte diese abwählen.',
  );
  expect(refusalSentence({ ...refusal, names: ['Au'], states: ['later'] }, 'en')).toBe(
    'Not all chosen areas have a value. To follow: Au. Please remove it.',
  );
});

test('every other refusal has a reason and a way on, in both languages', () => {
  const reasons: SelectionReason[] = [
    'empty',
    'notAdditive',
    'noParts',
    'overlap',
    'tooSmall',
    'difference',
    'rest',
    'whole',
    'tooLarge',
  ];
  for (const language of ['de', 'en'] as const) {
    const said = reasons.map((reason) => refusalSentence({ reason, names: ['Au $& Berg'], states: [] }, language));
    expect(new Set(said).size).toBe(reasons.length);
    for (const text of said) expect(text).toMatch(/^[^{}]+\. [^{}]+\.$/);
    expect(said[5]).toContain('Au $& Berg');
  }
});

test('many names are counted', () => {
  const names = Array.from({ length: 9 }, (_, index) => `G${index}`);
  expect(refusalSentence({ reason: 'overlap', names, states: [] }, 'de')).toContain(': G0, G1, G2, G3, G4 und 4 weitere.');
});
