import { expect, test } from 'vitest';
import { parsePeriod, type Period } from '../../../src/core/model/period.ts';
import { populationSentence, type PopulationFacts } from '../../../src/core/text/population-sentence.ts';
import { profileSentences, type Distance, type ProfileFacts } from '../../../src/core/text/profile-sentences.ts';
import { PROFILE_WORDS } from '../../../src/core/text/profile-words.ts';
import { sinceSentences, type ChangeFacts } from '../../../src/core/text/since-sentences.ts';

const at = (key: string): Period => parsePeriod(key)!;
const plain = (sentences: readonly string[]): string[] => sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '));

const NOTHING: ProfileFacts = {
  language: 'de',
  former: false,
  labels: PROFILE_WORDS.de,
  population: null,
  alone: null,
  reference: null,
  compared: 0,
  standing: [],
  like: [],
  plain: [],
  changes: [],
  unchanged: [],
  since: null,
  recomputed: false,
  total: 65,
  absences: {},
};
const KREIS = 'Landkreis Auental';
const far = (value: number, from = KREIS, more: Partial<Distance> = {}): Distance => ({
  from,
  label: value > 0 ? 'higher' : 'lower',
  kind: 'points',
  value,
  unit: '%',
  decimals: 1,
  ...more,
});
const old = { title: 'Menschen ab 65 Jahren', period: '2024', figure: '20,4 % (1.310 von 6.420)' };

test.each<[string, Partial<ProfileFacts>, string[]]>([
  ['an area of which nothing is known', {}, []],
  [
    'one figure stands out against the reference',
    { reference: KREIS, compared: 5, standing: [{ ...old, distances: [far(-6.7)] }] },
    ['Menschen ab 65 Jahren (2024): 20,4 % (1.310 von 6.420), niedriger als im Landkreis Auental (−6,7 Prozentpunkte).'],
  ],
  [
    'against the reference and the Gemeinde',
    {
      reference: KREIS,
      compared: 5,
      standing: [{ ...old, distances: [far(6.7, KREIS, { label: 'muchHigher' }), far(-3.1, 'Am Alten Markt')] }],
    },
    [
      'Menschen ab 65 Jahren (2024): 20,4 % (1.310 von 6.420), deutlich höher als im Landkreis Auental (+6,7 Prozentpunkte). ' +
        'Abstand zu Am Alten Markt: −3,1 Prozentpunkte.',
    ],
  ],
  [
    'a figure that is no share, in a unit that closes with a full stop',
    {
      reference: 'Unna, Kreis',
      compared: 1,
      standing: [
        {
          title: 'Dichte',
          period: '2024',
          figure: '212 Einw.',
          distances: [far(-12, 'Unna, Kreis', { kind: 'unit', unit: 'Einw.', decimals: 0 })],
        },
      ],
    },
    ['Dichte (2024): 212 Einw., niedriger als im Kreis Unna (−12 Einw.).'],
  ],
  [
    'nothing stands out of five',
    { reference: KREIS, compared: 5, like: ['SGB-II-Quote', 'B', 'C'] },
    [
      'Keiner der fünf verglichenen Werte hat einen großen Abstand zum Landkreis Auental.',
      'Ähnlich wie im Landkreis Auental: SGB-II-Quote und zwei weitere.',
    ],
  ],
  [
    'of two',
    { reference: KREIS, compared: 2 },
    ['Keiner der beiden verglichenen Werte hat einen großen Abstand zum Landkreis Auental.'],
  ],
  ['of one', { reference: 'Auenstadt', compared: 1 }, ['Der verglichene Wert hat keinen großen Abstand zu Auenstadt.']],
  [
    'two alike are named, of four two are',
    {
      reference: 'Auenstadt',
      compared: 9,
      standing: [{ ...old, distances: [far(1, 'Auenstadt')] }],
      like: ['A', 'B', 'C', 'D'],
    },
    [
      'Menschen ab 65 Jahren (2024): 20,4 % (1.310 von 6.420), höher als in Auenstadt (+1,0 Prozentpunkte).',
      'Ähnlich wie in Auenstadt: A, B und zwei weitere.',
    ],
  ],
  [
    'no reference and no area above: the figures alone',
    { plain: [old, { title: 'Bedarfsgemeinschaften', period: '2024', figure: '412' }] },
    ['Menschen ab 65 Jahren (2024): 20,4 % (1.310 von 6.420).', 'Bedarfsgemeinschaften (2024): 412.'],
  ],
  [
    'the only Sozialraum of its Gemeinde',
    { alone: { parent: 'Hövelried', many: 'Sozialräume' } },
    ['Weitere Sozialräume gibt es in Hövelried nicht; ein Vergleich der beiden entfällt.'],
  ],
  [
    'a new area',
    { since: '2023-01-01', plain: [old] },
    [
      'Menschen ab 65 Jahren (2024): 20,4 % (1.310 von 6.420).',
      'Frühere Werte gibt es nicht, weil das Gebiet erst seit dem 1. Januar 2023 besteht.',
    ],
  ],
  ['a merged area', { recomputed: true }, ['Frühere Werte sind auf den heutigen Gebietsstand umgerechnet.']],
  [
    'all withheld',
    { total: 65, absences: { suppressed: 40, protected: 25 } },
    ['Alle 65 Werte sind zum Schutz kleiner Zahlen nicht veröffentlicht.'],
  ],
  [
    'the only figure withheld',
    { total: 1, absences: { suppressed: 1 } },
    ['Der Wert ist zum Schutz kleiner Zahlen nicht veröffentlicht.'],
  ],
  [
    'some withheld, one missing',
    { absences: { suppressed: 4, protected: 2, missing: 1 } },
    ['Sechs von 65 Werten sind zum Schutz kleiner Zahlen nicht veröffentlicht, einer liegt nicht vor.'],
  ],
  [
    'one withheld, some missing',
    { absences: { protected: 1, missing: 14 } },
    ['Einer von 65 Werten ist zum Schutz kleiner Zahlen nicht veröffentlicht, 14 liegen nicht vor.'],
  ],
  ['only missing', { absences: { missing: 2 } }, ['Zwei von 65 Werten liegen nicht vor.']],
  [
    'words of the publisher',
    {
      reference: KREIS,
      compared: 2,
      labels: { ...PROFILE_WORDS.de, lower: 'unter dem Wert', similar: 'nahe dem Wert' },
      standing: [{ ...old, distances: [far(-6.7)] }],
      like: ['Arbeitslosenanteil'],
    },
    [
      'Menschen ab 65 Jahren (2024): 20,4 % (1.310 von 6.420), unter dem Wert im Landkreis Auental (−6,7 Prozentpunkte).',
      'Nahe dem Wert im Landkreis Auental: Arbeitslosenanteil.',
    ],
  ],
  [
    'in English',
    {
      language: 'en',
      labels: PROFILE_WORDS.en,
      reference: 'District of Auental',
      compared: 3,
      standing: [
        {
          title: 'People aged 65 and over',
          period: '2024',
          figure: '20.4% (1,310 of 6,420)',
          distances: [far(-6.7, 'District of Auental'), far(2, 'Auenstadt')],
        },
      ],
      like: ['Rents'],
      alone: { parent: 'Auenstadt', many: 'Neighbourhoods' },
      absences: { suppressed: 1, missing: 2 },
      since: '2023-01-01',
    },
    [
      'This is all there is in Auenstadt, so the two are not compared.',
      'People aged 65 and over (2024): 20.4% (1,310 of 6,420), lower than in the District of Auental (−6.7 percentage points). ' +
        'Difference from Auenstadt: +2.0 percentage points.',
      'About the same as in the District of Auental: Rents.',
      'There are no earlier values because the area has only existed since 1 January 2023.',
      'One of 65 values is not published, to protect small numbers, two are not available.',
    ],
  ],
])('what is said of %s', (_, facts, sentences) => {
  expect(plain(profileSentences({ ...NOTHING, ...facts }))).toEqual(sentences);
});

test.each<[PopulationFacts, boolean, string, string]>([
  [
    { value: 6420, period: at('2024-12-31'), earlier: { value: 6239, period: at('2019-12-31') } },
    false,
    'Am 31. Dezember 2024 lebten hier 6.420 Menschen, 181 mehr als 2019 (+2,9 %).',
    '6,420 people lived here on 31 December 2024, 181 more than in 2019 (+2.9%).',
  ],
  [
    { value: 3210, period: at('2018'), earlier: { value: 3250, period: at('2013') } },
    true,
    'Hier lebten zuletzt (2018) 3.210 Menschen, 40 weniger als 2013 (−1,2 %).',
    '3,210 people lived here at last (2018), 40 fewer than in 2013 (−1.2%).',
  ],
  [
    { value: 500, period: at('2024'), earlier: { value: 500, period: at('2019') } },
    false,
    'Im Jahr 2024 lebten hier 500 Menschen, genauso viele wie 2019.',
    '500 people lived here in 2024, as many as in 2019.',
  ],
  [
    { value: 12, period: at('2024'), earlier: { value: 0, period: at('2019') } },
    false,
    'Im Jahr 2024 lebten hier 12 Menschen, 12 mehr als 2019.',
    '12 people lived here in 2024, 12 more than in 2019.',
  ],
  [{ value: 1, period: at('2024'), earlier: null }, false, 'Im Jahr 2024 lebte hier 1 Mensch.', '1 person lived here in 2024.'],
  [{ value: 0, period: at('2024'), earlier: null }, false, 'Im Jahr 2024 lebte hier niemand.', 'Nobody lived here in 2024.'],
  [
    { value: 80, period: at('2024-Q3'), earlier: { value: 70, period: at('2019-Q3') } },
    false,
    'Im 3. Quartal 2024 lebten hier 80 Menschen, 10 mehr als im 3. Quartal 2019 (+14,3 %).',
    '80 people lived here in quarter 3 of 2024, 10 more than in quarter 3 of 2019 (+14.3%).',
  ],
  [
    { value: null, period: at('2024'), earlier: null },
    false,
    'Wie viele Menschen hier leben, ist zum Schutz kleiner Zahlen nicht veröffentlicht.',
    'How many people live here is not published, to protect small numbers.',
  ],
  [
    { value: null, period: at('2018'), earlier: null },
    true,
    'Wie viele Menschen hier lebten, ist zum Schutz kleiner Zahlen nicht veröffentlicht.',
    'How many people lived here is not published, to protect small numbers.',
  ],
])('how many people live in an area: %j', (facts, former, de, en) => {
  const say = (language: 'de' | 'en'): string => populationSentence(facts, { language, former }).replaceAll('\u00a0', ' ');
  expect([say('de'), say('en')]).toEqual([de, en]);
});

type Changed = ChangeFacts['changes'][number];
const changed = (title: string, value: number, from = '2019', to = '2024', more: Partial<Changed> = {}): Changed => ({
  title,
  from: at(from),
  to: at(to),
  kind: 'points',
  value,
  unit: '%',
  decimals: 1,
  ...more,
});

test.each<[string, Partial<ChangeFacts>, string[]]>([
  ['nothing comparable', {}, []],
  [
    'two that rose since the same year',
    { changes: [changed('A', 2.2), changed('B', 1.14)] },
    ['Seit 2019 gestiegen: A (+2,2 Prozentpunkte) und B (+1,1 Prozentpunkte).'],
  ],
  [
    'one up, one down, the larger change first',
    { changes: [changed('A', -2.2), changed('B', 120, '2020/21', '2024/25', { kind: 'unit', unit: 'Plätze', decimals: 0 })] },
    ['Seit 2019 gesunken: A (−2,2 Prozentpunkte).', 'Seit dem Schuljahr 2020/21 gestiegen: B (+120 Plätze).'],
  ],
  [
    'days by their years',
    { changes: [changed('A', 1, '2019-03-01', '2024-03-01')] },
    ['Seit 2019 gestiegen: A (+1,0 Prozentpunkte).'],
  ],
  [
    'pooled years',
    { changes: [changed('A', 1, '2016--2018', '2021--2023')] },
    ['Gegenüber 2016–2018 gestiegen: A (+1,0 Prozentpunkte).'],
  ],
  [
    'a former area',
    { former: true, changes: [changed('A', 1, '2013', '2018')] },
    ['Von 2013 bis 2018 gestiegen: A (+1,0 Prozentpunkte).'],
  ],
  [
    'nothing beyond chance',
    { unchanged: [changed('A', 0.1), changed('B', 0.1), changed('C', 0)] },
    ['Seit 2019 ohne sichere Veränderung: alle drei verglichenen Werte.'],
  ],
  [
    'nothing beyond chance, in different times',
    { unchanged: [changed('A', 0.1), changed('B', 0.1, '2020')] },
    ['In den letzten Jahren ohne sichere Veränderung: beide verglichenen Werte.'],
  ],
  ['only one to be judged', { unchanged: [changed('A', 0.1)] }, ['Seit 2019 ohne sichere Veränderung: der verglichene Wert.']],
  [
    'in English',
    { language: 'en', labels: PROFILE_WORDS.en, changes: [changed('A', 1), changed('B', -1, '2020/21', '2024/25')] },
    ['Since 2019 risen: A (+1.0 percentage points).', 'Since the school year 2020/21 fallen: B (−1.0 percentage points).'],
  ],
])('what changed: %s', (_, facts, sentences) => {
  const all: ChangeFacts = { language: 'de', former: false, labels: PROFILE_WORDS.de, changes: [], unchanged: [], ...facts };
  expect(plain(sinceSentences(all))).toEqual(sentences);
});
