import { expect, test } from 'vitest';
import { comparisonHeadline, comparisonSentence, type ComparisonFacts } from '../../../src/core/text/comparison-sentence.ts';

const named = (shown: Readonly<Record<string, number>>): ComparisonFacts['differences'] =>
  Object.entries(shown).map(([name, value]) => ({ name, shown: value }));

const FACTS: ComparisonFacts = {
  language: 'de',
  when: 'im Jahr 2024',
  many: 'Sozialräume',
  than: 'im Landkreis Auental',
  share: true,
  kind: 'points',
  unit: '%',
  decimals: 1,
  differences: named({ Papiermühle: 12.1, Hafen: 3, Seeblick: -5.2, Kai: 0 }),
  others: false,
  apart: 0,
  total: 4,
  absences: {},
};
const facts = (change: Partial<ComparisonFacts>): ComparisonFacts => ({ ...FACTS, ...change });

test('how many are higher, lower and about the same, and who is farthest from it', () => {
  expect(comparisonSentence(FACTS)).toBe(
    'Im Jahr 2024 war der Anteil in 2 von 4 Sozialräumen höher als im Landkreis Auental, in 1 niedriger, in 1 etwa gleich. ' +
      'Den größten Abstand nach oben hatte Papiermühle (+12,1\u00a0Prozentpunkte), nach unten Seeblick (−5,2\u00a0Prozentpunkte).',
  );
  expect(comparisonHeadline(FACTS)).toBe('In 2 von 4 Sozialräumen ist der Anteil höher als im Landkreis Auental');
});

test('the same in English', () => {
  const english = facts({ language: 'en', when: 'in 2024', many: 'Neighbourhoods', than: 'in the District of Auental' });
  expect(comparisonSentence(english)).toBe(
    'In 2024 the share was higher than in the District of Auental in 2 of 4 neighbourhoods, in 1 lower, in 1 about the same. ' +
      'The largest distance above was in Papiermühle (+12.1\u00a0percentage points), the largest below in Seeblick (−5.2\u00a0percentage points).',
  );
  expect(comparisonHeadline(english)).toBe('In 2 of 4 neighbourhoods the share is higher than in the District of Auental');
});

test('who ties is told together, many are counted', () => {
  const tied = facts({ differences: named({ A: 2, B: 2, C: -1, D: -1, E: -1, F: -1 }), share: false });
  expect(comparisonSentence(tied)).toContain(
    'Den größten Abstand nach oben hatten A und B (jeweils +2,0\u00a0Prozentpunkte), nach unten 4 Sozialräume (jeweils −1,0\u00a0Prozentpunkte).',
  );
  expect(comparisonSentence(tied)).toMatch(/^Im Jahr 2024 war der Wert in 2 von 6 Sozialräumen höher/);
});

test('sides that nobody is on are not spoken of', () => {
  const above = comparisonSentence(facts({ differences: named({ A: 2, B: 1, C: 1 }) }));
  expect(above).toBe(
    'Im Jahr 2024 war der Anteil in allen 3 Sozialräumen höher als im Landkreis Auental. ' +
      'Den größten Abstand nach oben hatte A (+2,0\u00a0Prozentpunkte).',
  );
  const level = facts({ differences: named({ A: 0, B: 0, C: 0 }) });
  expect(comparisonSentence(level)).toBe(
    'Im Jahr 2024 war der Anteil in allen 3 Sozialräumen etwa so hoch wie im Landkreis Auental.',
  );
  expect(comparisonHeadline(level)).toBe('Keiner der 3 Anteile ist höher als im Landkreis Auental');
});

test('an area that the others are compared with is not one of them', () => {
  const below = facts({ than: 'in Papiermühle', others: true, differences: named({ A: -2, B: -1, C: -1 }) });
  expect(comparisonHeadline(below)).toBe('Keiner der 3 anderen Anteile ist höher als in Papiermühle');
  expect(comparisonSentence(below)).toMatch(
    /^Im Jahr 2024 war der Anteil in allen 3 anderen Sozialräumen niedriger als in Papiermühle\./,
  );
});

test('what cannot be compared, and what is withheld, is said', () => {
  expect(comparisonSentence(facts({ apart: 2, total: 8, absences: { suppressed: 1, missing: 1 } }))).toMatch(
    / Für 2 Sozialräume ist kein Vergleich möglich\. Einer von 8 Werten wird geheim gehalten\. Einer von 8 Werten liegt nicht vor\.$/,
  );
});

test('“all” are those that can be compared also where the others have no figure', () => {
  const some = facts({ total: 5, absences: { suppressed: 2 }, differences: named({ A: 2, B: 1, C: 1 }) });
  expect(comparisonHeadline(some)).toBe('In allen 3 vergleichbaren Sozialräumen ist der Anteil höher als im Landkreis Auental');
});

test('where some have nothing to be compared with, “all” means those that have', () => {
  const some = facts({ apart: 2, total: 5, differences: named({ A: 2, B: 1, C: 1 }), than: '2015' });
  expect(comparisonHeadline(some)).toBe('In allen 3 vergleichbaren Sozialräumen ist der Anteil höher als 2015');
  expect(comparisonHeadline({ ...some, language: 'en', than: 'in 2015', many: 'Wards' })).toBe(
    'In all 3 comparable wards the share is higher than in 2015',
  );
});

test('one area alone is told with its name, and has no headline', () => {
  const alone = facts({ differences: named({ 'Stadt Au': 1.5 }) });
  expect(comparisonSentence(alone)).toBe('Die Stadt Au: 1,5\u00a0Prozentpunkte höher als im Landkreis Auental.');
  expect(comparisonHeadline(alone)).toBeNull();
  expect(comparisonSentence(facts({ differences: [], apart: 3 }))).toBe('Für 3 Sozialräume ist kein Vergleich möglich.');
});

test('a long unit, which stands above the map, is not said again', () => {
  const rate = facts({ kind: 'unit', unit: 'je 1.000 Einwohner', share: false });
  expect(comparisonSentence(rate)).toContain('hatte Papiermühle (+12,1), nach unten Seeblick (−5,2).');
});
