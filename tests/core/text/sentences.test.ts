import { expect, test } from 'vitest';
import { parsePeriod } from '../../../src/core/model/period.ts';
import { differenceSentence } from '../../../src/core/text/difference-sentence.ts';
import { headlineSentence } from '../../../src/core/text/headline-sentence.ts';
import { mapSentence, type MapFacts } from '../../../src/core/text/map-sentence.ts';
import { trendSentence, type TrendFacts } from '../../../src/core/text/trend-sentence.ts';

/** Sentences as they read, with ordinary blanks. */
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

const MAP: MapFacts = {
  language: 'de',
  many: 'Sozialräume',
  unit: '%',
  decimals: 1,
  kind: 'points',
  total: 56,
  absences: {},
  highest: { value: 12.34, names: ['Nordstadt'] },
  lowest: { value: 2.1, names: ['Südstadt'] },
  reference: null,
};
const ENDS =
  'Den höchsten Wert hat Nordstadt mit 12,3 %, den niedrigsten Wert hat Südstadt mit 2,1 %. Der Abstand beträgt 10,2 Prozentpunkte.';
const NONE = { highest: null, lowest: null } as const;
const ONLY = { highest: { value: 5, names: ['Au'] }, lowest: { value: 5, names: ['Au'] } };

const MAP_CASES: [string, Partial<MapFacts>, string][] = [
  ['highest, lowest, distance', {}, ENDS],
  ['reference', { reference: { name: 'Landkreis Auental', value: 7.94 } }, `${ENDS} Der Landkreis Auental liegt bei 7,9 %.`],
  [
    'ties by name and by number',
    { highest: { value: 12.3, names: ['Au', 'Bach'] }, lowest: { value: 2, names: ['C', 'D', 'E', 'F'] } },
    'Den höchsten Wert haben Au und Bach mit je 12,3 %. Den niedrigsten Wert haben 4 Sozialräume mit je 2,0 %. Der Abstand beträgt 10,3 Prozentpunkte.',
  ],
  [
    'long names in two sentences',
    {
      highest: { value: 12.3, names: ['Am Alten Markt', 'Bahnhofsviertel Ost'] },
      lowest: { value: 2, names: ['An der Langen Wiese'] },
    },
    'Den höchsten Wert haben Am Alten Markt und Bahnhofsviertel Ost mit je 12,3 %. Den niedrigsten Wert hat An der Langen Wiese mit 2,0 %. Der Abstand beträgt 10,3 Prozentpunkte.',
  ],
  [
    'withheld and missing',
    { absences: { suppressed: 2, protected: 1, missing: 1, later: 20 } },
    `${ENDS} Drei von 56 Werten werden geheim gehalten. Einer von 56 Werten liegt nicht vor. 20 von 56 Werten folgen später.`,
  ],
  ['all withheld', { ...NONE, absences: { suppressed: 56 } }, 'Alle 56 Werte werden geheim gehalten.'],
  ['none at all', { ...NONE, total: 0 }, 'Es liegen keine Werte vor.'],
  [
    'the only one',
    { ...ONLY, absences: { suppressed: 55 } },
    'Nur für Au gibt es einen Wert: 5,0 %. 55 von 56 Werten werden geheim gehalten.',
  ],
  ['a single area', { ...ONLY, total: 1 }, 'Der Wert für Au ist 5,0 %.'],
  ['a single area, withheld', { ...NONE, total: 1, absences: { suppressed: 1 } }, 'Der Wert wird geheim gehalten.'],
  [
    'all the same as shown',
    { total: 2, highest: { value: 5.04, names: ['Au', 'Bach'] }, lowest: { value: 4.96, names: ['Au', 'Bach'] } },
    'Beide Werte sind gleich: 5,0 %.',
  ],
  [
    'own unit',
    { kind: 'unit', unit: '€', decimals: 0, highest: { value: 1200, names: ['Au'] }, lowest: { value: 900, names: ['Bach'] } },
    'Den höchsten Wert hat Au mit 1200 €, den niedrigsten Wert hat Bach mit 900 €. Der Abstand beträgt 300 €.',
  ],
  [
    'English',
    { language: 'en', reference: { name: 'Landkreis Auental', value: 7.94 }, absences: { suppressed: 1 } },
    'The highest value is 12.3% in Nordstadt, the lowest value is 2.1% in Südstadt. They are 10.2 percentage points apart. Landkreis Auental is at 7.9%. One of 56 values is withheld.',
  ],
];

test.each(MAP_CASES)('a map is told in sentences: %s', (_, facts, expected) => {
  expect(plain(mapSentence({ ...MAP, ...facts }))).toBe(expected);
});

const series = (...values: [string, number][]) => values.map(([key, value]) => ({ period: parsePeriod(key)!, value }));
const TREND: TrendFacts = {
  language: 'de',
  name: 'Landkreis Auental',
  unit: '%',
  decimals: 1,
  kind: 'points',
  total: 3,
  absences: {},
  figures: series(['2015', 7.1], ['2020', 8], ['2024', 9.4]),
  breaks: [],
};

const TREND_CASES: [string, Partial<TrendFacts>, string][] = [
  ['up', {}, 'Im Landkreis Auental stieg der Wert von 7,1 % (2015) auf 9,4 % (2024). Der Unterschied beträgt 2,3 Prozentpunkte.'],
  [
    'down, with a peak between',
    { figures: series(['2015', 9.4], ['2020', 11], ['2024', 7.1]) },
    'Im Landkreis Auental sank der Wert von 9,4 % (2015) auf 7,1 % (2024). Der Unterschied beträgt 2,3 Prozentpunkte. Der höchste Wert war 11,0 % (2020).',
  ],
  [
    'level as shown, with a low between',
    { figures: series(['2015', 7.12], ['2020', 6], ['2024', 7.08]) },
    'Im Landkreis Auental war der Wert zu Beginn und am Ende gleich: 7,1 % (2015) und 7,1 % (2024). Der niedrigste Wert war 6,0 % (2020).',
  ],
  [
    'across a break nothing rises',
    { breaks: [parsePeriod('2020')!] },
    'Im Landkreis Auental war der erste Wert 7,1 % (2015), der letzte 9,4 % (2024). Dazwischen hat die Zeitreihe einen Bruch (2020); die Werte sind nicht vergleichbar.',
  ],
  ['one value', { figures: series(['2024', 7.1]), total: 1 }, 'Im Landkreis Auental gibt es nur einen Wert: 7,1 % (2024).'],
  ['none', { figures: [], absences: { suppressed: 3 } }, 'Alle 3 Werte werden geheim gehalten.'],
  ['nothing at all', { figures: [], total: 0 }, 'Es liegen keine Werte vor.'],
  [
    'gaps',
    { total: 4, absences: { missing: 1 } },
    'Im Landkreis Auental stieg der Wert von 7,1 % (2015) auf 9,4 % (2024). Der Unterschied beträgt 2,3 Prozentpunkte. Einer von 4 Werten liegt nicht vor.',
  ],
  [
    'English',
    { language: 'en', name: 'Auental' },
    'In Auental the value rose from 7.1% (2015) to 9.4% (2024). The difference is 2.3 percentage points.',
  ],
];

test.each(TREND_CASES)('a line is told in sentences: %s', (_, facts, expected) => {
  expect(plain(trendSentence({ ...TREND, ...facts }))).toBe(expected);
});

const DIFFERENCE = {
  language: 'de',
  name: 'Nordstadt',
  reference: 'Landkreis Auental',
  kind: 'points',
  unit: '%',
  decimals: 1,
} as const;

test.each<[number, object, string]>([
  [2.3, {}, 'Nordstadt liegt 2,3 Prozentpunkte über dem Landkreis Auental.'],
  [-2.3, {}, 'Nordstadt liegt 2,3 Prozentpunkte unter dem Landkreis Auental.'],
  [1, { decimals: 0 }, 'Nordstadt liegt 1 Prozentpunkt über dem Landkreis Auental.'],
  [0, {}, 'Nordstadt liegt gleich hoch wie der Landkreis Auental.'],
  [0.04, {}, 'Nordstadt liegt fast gleich hoch wie der Landkreis Auental.'],
  [120, { kind: 'unit', unit: '€', decimals: 0, reference: 'Auental' }, 'Nordstadt liegt 120 € über dem Wert von Auental.'],
  [3, { kind: 'unit', unit: '', decimals: 0, name: 'Stadt Moorbek' }, 'Die Stadt Moorbek liegt 3 über dem Landkreis Auental.'],
  [2.3, { language: 'en' }, 'Nordstadt is 2.3 percentage points above Landkreis Auental.'],
  [0, { language: 'en' }, 'Nordstadt is level with Landkreis Auental.'],
])('a difference of %d (%o) is told in a sentence', (value, facts, expected) => {
  expect(plain(differenceSentence({ ...DIFFERENCE, ...facts, value }))).toBe(expected);
});

const HEADLINE = {
  language: 'de',
  many: 'Sozialräume',
  total: 56,
  unit: '%',
  decimals: 1,
  reference: { name: 'Landkreis Auental', value: 7.94 },
} as const;

test.each<[number, object, string | null]>([
  [7, {}, 'In 7 von 56 Sozialräumen liegt der Wert über dem Landkreis Auental (7,9 %).'],
  [0, {}, 'Keiner von 56 Werten liegt über dem Landkreis Auental (7,9 %).'],
  [56, {}, 'In allen 56 Sozialräumen liegt der Wert über dem Landkreis Auental (7,9 %).'],
  [1, { total: 2 }, null],
  [7, { language: 'en', many: 'neighbourhoods' }, 'In 7 of 56 neighbourhoods the value is above Landkreis Auental (7.9%).'],
  [0, { language: 'en', many: 'neighbourhoods' }, 'None of 56 neighbourhoods has a value above Landkreis Auental (7.9%).'],
])('%d areas above the reference make a headline (%o)', (above, facts, expected) => {
  expect(plain(headlineSentence({ ...HEADLINE, ...facts, above }))).toBe(expected);
});

test('no sentence has twenty words or more', () => {
  const texts = [
    ...MAP_CASES.map((one) => mapSentence({ ...MAP, ...one[1] })),
    ...TREND_CASES.map((one) => trendSentence({ ...TREND, ...one[1] })),
  ];
  const sentences = texts.flatMap((text) => text.split(/(?<=[.;]) (?=\p{Lu}|die )/u));
  expect(sentences.filter((sentence) => sentence.split(' ').length >= 20)).toEqual([]);
});
