import { expect, test } from 'vitest';
import { parsePeriod } from '../../../src/core/model/period.ts';
import { differenceAmount } from '../../../src/core/text/difference-amount.ts';
import { mapSentence, type MapFacts } from '../../../src/core/text/map-sentence.ts';
import { trendSentence, type TrendFacts } from '../../../src/core/text/trend-sentence.ts';

/** Sentences as they read, with ordinary blanks. */
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

const MAP: MapFacts = {
  language: 'de',
  period: parsePeriod('2010')!,
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
  'Im Jahr 2010 hatte Nordstadt mit 12,3 % den höchsten Wert, Südstadt mit 2,1 % den niedrigsten. Der Abstand betrug 10,2 Prozentpunkte.';
const NONE = { highest: null, lowest: null } as const;
const ONLY = { highest: { value: 5, names: ['Au'] }, lowest: { value: 5, names: ['Au'] } };
const COMMUTERS: Partial<MapFacts> = {
  unit: 'je 100 Beschäftigte am Wohnort',
  kind: 'unit',
  highest: { value: 6.3, names: ['Auenstadt'] },
  lowest: { value: -73.9, names: ['Grünholm'] },
};

const MAP_CASES: [string, Partial<MapFacts>, string][] = [
  ['highest, lowest, distance', {}, ENDS],
  [
    'reference',
    { reference: { name: 'Landkreis Auental', value: 7.94 } },
    `${ENDS} Im Landkreis Auental lag der Wert bei 7,9 %.`,
  ],
  ['a day', { period: parsePeriod('2025-09-14')! }, ENDS.replace('Im Jahr 2010', 'Am 14. September 2025')],
  ['a school year', { period: parsePeriod('2024/25')! }, ENDS.replace('Im Jahr 2010', 'Im Schuljahr 2024/25')],
  ['several years', { period: parsePeriod('2022--2024')! }, ENDS.replace('Im Jahr 2010', 'In den Jahren 2022 bis 2024')],
  [
    'areas whose name takes an article',
    { highest: { value: 12.3, names: ['Kreis Unna'] }, lowest: { value: 2, names: ['Hamm, Stadt'] } },
    'Im Jahr 2010 hatte der Kreis Unna mit 12,3 % den höchsten Wert, die Stadt Hamm mit 2,0 % den niedrigsten. Der Abstand betrug 10,3 Prozentpunkte.',
  ],
  [
    'ties by name and by number',
    { highest: { value: 12.3, names: ['Au', 'Bach'] }, lowest: { value: 2, names: ['C', 'D', 'E', 'F'] } },
    'Im Jahr 2010 hatten Au und Bach mit jeweils 12,3 % den höchsten Wert. Den niedrigsten Wert hatten 4 Sozialräume mit jeweils 2,0 %. Der Abstand betrug 10,3 Prozentpunkte.',
  ],
  [
    'long names in more sentences',
    {
      highest: { value: 12.3, names: ['Am Alten Markt', 'Bahnhofsviertel Ost', 'An der Langen Wiese'] },
      lowest: { value: 2, names: ['Dorfentwicklung Südliches Auental'] },
    },
    'Im Jahr 2010 war der höchste Wert 12,3 %. Ihn hatten Am Alten Markt, Bahnhofsviertel Ost und An der Langen Wiese. ' +
      'Den niedrigsten Wert hatte Dorfentwicklung Südliches Auental mit 2,0 %. Der Abstand betrug 10,3 Prozentpunkte.',
  ],
  [
    'a long unit only once',
    { ...COMMUTERS, reference: { name: 'Landkreis Auental', value: -26.6 } },
    'Im Jahr 2010 hatte Auenstadt mit 6,3 je 100 Beschäftigte am Wohnort den höchsten Wert. Den niedrigsten Wert hatte Grünholm mit −73,9. ' +
      'Der Abstand betrug 80,2. Im Landkreis Auental lag der Wert bei −26,6.',
  ],
  [
    'the reference alone',
    { ...COMMUTERS, ...NONE, reference: { name: 'Stadt Moorbek', value: -26.6 } },
    'In der Stadt Moorbek lag der Wert im Jahr 2010 bei −26,6 je 100 Beschäftigte am Wohnort.',
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
    { ...ONLY, total: 1056, absences: { suppressed: 1055 } },
    'Im Jahr 2010 gab es nur einen Wert. In Au lag er bei 5,0 %. 1.055 von 1.056 Werten werden geheim gehalten.',
  ],
  ['a single area', { ...ONLY, total: 1 }, 'Im Jahr 2010 lag der Wert in Au bei 5,0 %.'],
  ['a single area, withheld', { ...NONE, total: 1, absences: { suppressed: 1 } }, 'Der Wert wird geheim gehalten.'],
  [
    'all the same as shown',
    { total: 2, highest: { value: 5.04, names: ['Au', 'Bach'] }, lowest: { value: 4.96, names: ['Au', 'Bach'] } },
    'Im Jahr 2010 waren beide Werte gleich: 5,0 %.',
  ],
  [
    'a distance that only rounding shows',
    { highest: { value: 5.06, names: ['Au'] }, lowest: { value: 5.04, names: ['Bach'] } },
    'Im Jahr 2010 hatte Au mit 5,1 % den höchsten Wert, Bach mit 5,0 % den niedrigsten. Der Abstand betrug weniger als 0,1 Prozentpunkte.',
  ],
  [
    'own unit, grouped as in a table',
    { kind: 'unit', unit: '€', decimals: 0, highest: { value: 1200, names: ['Au'] }, lowest: { value: 900, names: ['Bach'] } },
    'Im Jahr 2010 hatte Au mit 1.200 € den höchsten Wert, Bach mit 900 € den niedrigsten. Der Abstand betrug 300 €.',
  ],
  [
    'a noun as unit, in its case',
    { kind: 'unit', unit: 'Jahre', reference: { name: 'Auental', value: 44.9 } },
    'Im Jahr 2010 hatte Nordstadt mit 12,3 Jahren den höchsten Wert, Südstadt mit 2,1 Jahren den niedrigsten. Der Abstand betrug 10,2 Jahre. In Auental lag der Wert bei 44,9 Jahren.',
  ],
  [
    'English',
    { language: 'en', reference: { name: 'District of Auental', value: 7.94 }, absences: { suppressed: 1 } },
    'In 2010 the highest value was 12.3% in Nordstadt, the lowest 2.1% in Südstadt. They were 10.2 percentage points apart. ' +
      'In the District of Auental the value was 7.9%. One of 56 values is withheld.',
  ],
  [
    'English ties',
    { language: 'en', many: 'Neighbourhoods', highest: { value: 12.3, names: ['A', 'B', 'C', 'D'] } },
    'In 2010 the highest value was 12.3% each in 4 neighbourhoods, the lowest 2.1% in Südstadt. They were 10.2 percentage points apart.',
  ],
  ['English, a single area', { ...ONLY, language: 'en', total: 1 }, 'In 2010 the value in Au was 5.0%.'],
  [
    'English, all the same',
    { language: 'en', highest: { value: 5, names: ['A', 'B'] }, lowest: { value: 5, names: ['A', 'B'] } },
    'In 2010 both values were the same: 5.0%.',
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
    'Im Landkreis Auental lag der Wert 2024 wie 2015 bei 7,1 %. Der niedrigste Wert war 6,0 % (2020).',
  ],
  [
    'level between days',
    { figures: series(['2014-05-25', 51], ['2025-09-14', 51]) },
    'Im Landkreis Auental lag der Wert am 14. September 2025 wie am 25. Mai 2014 bei 51,0 %.',
  ],
  [
    'level over several years',
    { figures: series(['2010--2012', 8], ['2022--2024', 8]), unit: 'Jahre', kind: 'unit' },
    'Im Landkreis Auental lag der Wert 2022 bis 2024 wie 2010 bis 2012 bei 8,0 Jahren.',
  ],
  [
    'a long unit only once',
    { unit: 'je 1.000 Einw.', kind: 'unit', figures: series(['2015', 1900], ['2020', 2345.6], ['2024', 1234.5]) },
    'Im Landkreis Auental sank der Wert von 1.900,0 je 1.000 Einw. (2015) auf 1.234,5 (2024). Der Unterschied beträgt 665,5. Der höchste Wert war 2.345,6 (2020).',
  ],
  [
    'a noun as unit, in its case',
    { unit: 'Jahre', kind: 'unit' },
    'Im Landkreis Auental stieg der Wert von 7,1 Jahren (2015) auf 9,4 Jahre (2024). Der Unterschied beträgt 2,3 Jahre.',
  ],
  [
    'a rise that only rounding shows',
    { figures: series(['2015', 7.14], ['2024', 7.16]) },
    'Im Landkreis Auental stieg der Wert von 7,1 % (2015) auf 7,2 % (2024). Der Unterschied beträgt weniger als 0,1 Prozentpunkte.',
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
  [
    'English, level',
    { language: 'en', name: 'Auental', figures: series(['2015', 7.12], ['2024', 7.08]) },
    'In Auental the value was 7.1% in 2024, as in 2015.',
  ],
  ['brief', { brief: true }, 'Landkreis Auental: von 7,1 % (2015) auf 9,4 % (2024).'],
  ['brief, the name as spoken', { brief: true, name: 'Unna, Kreis' }, 'Kreis Unna: von 7,1 % (2015) auf 9,4 % (2024).'],
  [
    'brief, level, the long unit left to the title',
    { brief: true, unit: 'je 1.000 Einw.', figures: series(['2015', 7.12], ['2024', 7.08]) },
    'Landkreis Auental: 7,1 (2015 und 2024).',
  ],
  [
    'brief, with gaps',
    { brief: true, total: 4, absences: { missing: 1 } },
    'Landkreis Auental: von 7,1 % (2015) auf 9,4 % (2024); einer von 4 Werten liegt nicht vor.',
  ],
  [
    'brief, across a break',
    { brief: true, breaks: [parsePeriod('2020')!] },
    'Landkreis Auental: 7,1 % (2015), 9,4 % (2024); wegen eines Bruchs in der Zeitreihe nicht vergleichbar.',
  ],
  ['brief, one', { brief: true, figures: series(['2024', 7.1]) }, 'Landkreis Auental: nur ein Wert, 7,1 % (2024).'],
  [
    'brief, withheld',
    { brief: true, figures: [], absences: { suppressed: 3 } },
    'Landkreis Auental: alle 3 Werte werden geheim gehalten.',
  ],
  ['brief, nothing', { brief: true, figures: [], total: 0 }, 'Landkreis Auental: keine Werte.'],
  ['brief, English', { brief: true, language: 'en', name: 'Auental' }, 'Auental: from 7.1% (2015) to 9.4% (2024).'],
];

test.each(TREND_CASES)('a line is told in sentences: %s', (_, facts, expected) => {
  expect(plain(trendSentence({ ...TREND, ...facts }))).toBe(expected);
});

const POINTS = { language: 'de', kind: 'points', unit: '%', decimals: 1 } as const;

test.each<[number, object, string]>([
  [2.3, {}, '2,3 Prozentpunkte'],
  [-2.3, {}, '2,3 Prozentpunkte'],
  [1, { decimals: 0 }, '1 Prozentpunkt'],
  [1, {}, '1,0 Prozentpunkte'],
  [0, {}, '0,0 Prozentpunkte'],
  [0.04, {}, 'weniger als 0,1 Prozentpunkte'],
  [-0.4, { decimals: 0 }, 'weniger als 1 Prozentpunkt'],
  [1200, { kind: 'unit', unit: '€', decimals: 0 }, '1.200 €'],
  [3, { kind: 'unit', unit: '', decimals: 0 }, '3'],
  [2.3, { language: 'en' }, '2.3 percentage points'],
  [0.04, { language: 'en' }, 'less than 0.1 percentage points'],
  [1200, { language: 'en', kind: 'unit', unit: '€', decimals: 0 }, '€1,200'],
])('a difference of %d (%o) is an amount without sign', (value, facts, expected) => {
  expect(plain(differenceAmount({ ...POINTS, ...facts, value }))).toBe(expected);
});

test('no sentence has twenty words or more', () => {
  const texts = [
    ...MAP_CASES.map((one) => mapSentence({ ...MAP, ...one[1] })),
    ...TREND_CASES.map((one) => trendSentence({ ...TREND, ...one[1] })),
  ];
  const sentences = texts.flatMap((text) => text.split(/(?<=[.;]) (?=\p{Lu}|die )/u));
  expect(sentences.filter((sentence) => sentence.split(/\s/).filter((word) => /[\p{L}\d]/u.test(word)).length >= 20)).toEqual([]);
});
