import { expect, test } from 'vitest';
import { headlineSentence, type HeadlineFacts } from '../../../src/core/text/headline-sentence.ts';

/** Sentences as they read, with ordinary blanks. */
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

const HEADLINE: Omit<HeadlineFacts, 'above'> = {
  language: 'de',
  many: 'Sozialräume',
  total: 56,
  areas: 56,
  share: true,
  unit: '%',
  decimals: 1,
  reference: { name: 'Landkreis Auental', value: 7.94 },
};
const ENGLISH = { language: 'en', many: 'Neighbourhoods' };

test.each<[number, object, string | null]>([
  [7, {}, 'In 7 von 56 Sozialräumen ist der Anteil höher als im Landkreis Auental insgesamt (7,9 %)'],
  [0, {}, 'Keiner der 56 Anteile ist höher als der im Landkreis Auental insgesamt (7,9 %)'],
  [56, {}, 'In allen 56 Sozialräumen ist der Anteil höher als im Landkreis Auental insgesamt (7,9 %)'],
  [
    7,
    { reference: { name: 'Moorbek, Stadt', value: 8 } },
    'In 7 von 56 Sozialräumen ist der Anteil höher als in der Stadt Moorbek insgesamt (8,0 %)',
  ],
  [
    7,
    { share: false, unit: '€', decimals: 0, reference: { name: 'Auental', value: 3219 } },
    'In 7 von 56 Sozialräumen ist der Wert höher als in Auental insgesamt (3.219 €)',
  ],
  [0, { share: false, unit: 'je 1.000 Einw.' }, 'Keiner der 56 Werte ist höher als der im Landkreis Auental insgesamt (7,9)'],
  [
    7,
    { total: 1056, areas: 1056 },
    'In 7 von 1.056 Sozialräumen ist der Anteil höher als im Landkreis Auental insgesamt (7,9 %)',
  ],
  [7, { total: 35 }, 'In 7 von 35 Sozialräumen mit Angabe ist der Anteil höher als im Landkreis Auental insgesamt (7,9 %)'],
  [1, { total: 2 }, null],
  [7, ENGLISH, 'In 7 of 56 neighbourhoods the share is higher than in Landkreis Auental as a whole (7.9%)'],
  [
    7,
    { ...ENGLISH, total: 35 },
    'In 7 of 35 neighbourhoods with a figure the share is higher than in Landkreis Auental as a whole (7.9%)',
  ],
  [56, { ...ENGLISH, share: false }, 'In all 56 neighbourhoods the value is higher than in Landkreis Auental as a whole (7.9%)'],
  [0, ENGLISH, 'None of the 56 shares is higher than the one in Landkreis Auental as a whole (7.9%)'],
])('%d areas above the reference make a headline (%o)', (above, facts, expected) => {
  expect(plain(headlineSentence({ ...HEADLINE, ...facts, above }))).toBe(expected);
});
