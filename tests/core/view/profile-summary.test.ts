import { expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { profileSummary } from '../../../src/core/view/profile-summary.ts';
import { AREAS, PEOPLE, profileSite, SHARE, type ProfilePortal } from './profile-portal.ts';

/** Everybody has 100 of 1,000 in 2019 and in 2024, but for the areas named. */
const quote = (own: Readonly<Record<string, readonly string[]>> = {}) => ({
  yaml: SHARE,
  rows: ['a', 'b', 'c', 'd', 'e'].flatMap((id) => own[id] ?? [share(id, '2019', 100), share(id, '2024', 100)]),
});
const share = (id: string, period: string, part: number): string => `${id},${period},${part / 10},${part},1000,,,`;
const withheld = (id: string, period: string): string => `${id},${period},,,,,,s`;
const people = {
  yaml: PEOPLE,
  rows: ['a', 'b', 'c', 'd', 'e'].flatMap((id) => [`${id},2019,1900,,,,,`, `${id},2024,2000,,,,,`]),
};
const REFERENCE = 'reference: k\nkey_indicators: [quote]\n';
const LIVED = 'Im Jahr 2024 lebten hier 2.000 Menschen, 100 mehr als 2019 (+5,3 %).';

const sentences = (portal: ProfilePortal, id: string): string[] =>
  (profileSummary(profileSite(portal), id as AreaId)?.sentences ?? []).map((one) => one.replaceAll('\u00a0', ' '));

test.each<[string, ProfilePortal, string, string[]]>([
  [
    // 300 of 1,000 against 700 of 5,000; figures 30, 10, 10, 10, 10 have mean 14 and standard deviation 8: 16 points are twice that.
    'an area that stands out from the Kreis and its Gemeinde, and changed',
    {
      declared: REFERENCE,
      indicators: { people, quote: quote({ a: [share('a', '2019', 200), share('a', '2024', 300)] }) },
    },
    'a',
    [
      LIVED,
      'quote (2024): 30,0 % (300 von 1.000), deutlich höher als im Landkreis Auental (+16,0 Prozentpunkte). Abstand zu Auenstadt: +15,0 Prozentpunkte.',
      'Seit 2019 gestiegen: quote (+10,0 Prozentpunkte).',
    ],
  ],
  [
    'ties: all areas have the same figure, nothing stands out and nothing changed',
    { declared: REFERENCE, indicators: { people, quote: quote() } },
    'a',
    [LIVED, 'Ähnlich wie im Landkreis Auental: quote.', 'Seit 2019 ohne sichere Veränderung: der verglichene Wert.'],
  ],
  [
    // 3 of 20 against 1 of 10 is more by half, and chance.
    'a difference that is no larger than chance explains',
    {
      declared: REFERENCE,
      indicators: { quote: quote({ a: ['a,2024,15,3,20,,,'] }) },
    },
    'a',
    ['Der verglichene Wert hat keinen großen Abstand zum Landkreis Auental.'],
  ],
  [
    'an area of which all is withheld',
    {
      declared: REFERENCE,
      indicators: {
        quote: quote({ a: [withheld('a', '2024')] }),
        people: { yaml: PEOPLE, rows: [withheld('a', '2024'), 'b,2024,2000,,,,,'] },
      },
    },
    'a',
    [
      'Wie viele Menschen hier leben, ist zum Schutz kleiner Zahlen nicht veröffentlicht.',
      'Beide Werte sind zum Schutz kleiner Zahlen nicht veröffentlicht.',
    ],
  ],
  [
    'the only Sozialraum of its Gemeinde',
    { declared: REFERENCE, indicators: { quote: quote() } },
    'e',
    [
      'Weitere Sozialräume gibt es in Hövelried nicht; ein Vergleich der beiden entfällt.',
      'Ähnlich wie im Landkreis Auental: quote.',
      'Seit 2019 ohne sichere Veränderung: der verglichene Wert.',
    ],
  ],
  [
    'the reference itself, which has nothing above it',
    { declared: REFERENCE, indicators: { quote: quote() } },
    'k',
    ['quote (2024): 10,0 % (500 von 5.000).', 'Seit 2019 ohne sichere Veränderung: der verglichene Wert.'],
  ],
  [
    'a portal without reference: the area above serves',
    { indicators: { quote: quote() } },
    'a',
    ['Ähnlich wie in Auenstadt: quote.', 'Seit 2019 ohne sichere Veränderung: der verglichene Wert.'],
  ],
  [
    'a new area without earlier figures',
    {
      declared: REFERENCE,
      areas: { ...AREAS, sozialraum: ['n,Neubaugebiet,g1,2023-01-01,', ...AREAS['sozialraum']!] },
      indicators: { quote: { yaml: SHARE, rows: [share('n', '2024', 100), ...quote().rows] } },
    },
    'n',
    [
      'Ähnlich wie im Landkreis Auental: quote.',
      'Frühere Werte gibt es nicht, weil das Gebiet erst seit dem 1. Januar 2023 besteht.',
    ],
  ],
  [
    'an area whose earlier figures were recomputed',
    { declared: REFERENCE, indicators: { quote: quote({ a: [`${share('a', '2019', 50)}g`, share('a', '2024', 100)] }) } },
    'a',
    [
      'Ähnlich wie im Landkreis Auental: quote.',
      'Seit 2019 gestiegen: quote (+5,0 Prozentpunkte).',
      'Frühere Werte sind auf den heutigen Gebietsstand umgerechnet.',
    ],
  ],
  [
    'a former area speaks of its last year',
    {
      declared: REFERENCE,
      areas: { ...AREAS, gemeinde: ['g1,Auenstadt,k,,', 'g2,Hövelried,k,2019-01-01,', 'alt,Dornhövel,k,,2019-01-01'] },
      indicators: {
        people: { yaml: PEOPLE, rows: ['alt,2013,3250,,,,,', 'alt,2018,3210,,,,,', 'g2,2019,5000,,,,,', 'g2,2024,5100,,,,,'] },
        quote: {
          yaml: SHARE,
          rows: [share('alt', '2013', 50), share('alt', '2018', 100), share('k', '2018', 100), share('k', '2024', 90)],
        },
      },
    },
    'alt',
    [
      'Hier lebten zuletzt (2018) 3.210 Menschen, 40 weniger als 2013 (−1,2 %).',
      'Ähnlich wie im Landkreis Auental: quote.',
      'Von 2013 bis 2018 gestiegen: quote (+5,0 Prozentpunkte).',
    ],
  ],
  [
    'a portal with one level and one indicator',
    { areas: { kreis: ['k,Landkreis Auental,,,'] }, indicators: { quote: { yaml: SHARE, rows: [share('k', '2024', 100)] } } },
    'k',
    ['quote (2024): 10,0 % (100 von 1.000).'],
  ],
  [
    'a portal of counts only',
    {
      declared: REFERENCE.replace('quote', 'faelle'),
      indicators: {
        faelle: { yaml: 'unit: Fälle\ntype: count\naggregation: sum\n', rows: ['a,2019,100,,,,,', 'a,2024,160,,,,,'] },
      },
    },
    'a',
    ['faelle (2024): 160 Fälle.', 'Seit 2019 gestiegen: faelle (+60 Fälle).'],
  ],
  [
    'earlier figures that measure something else are not compared',
    {
      declared: REFERENCE,
      indicators: {
        quote: {
          ...quote({ a: [share('a', '2019', 900), share('a', '2024', 100)] }),
          yaml: `${SHARE}breaks: [{period: 2022, note: neu}]\n`,
        },
      },
    },
    'a',
    ['Ähnlich wie im Landkreis Auental: quote.'],
  ],
  [
    'the words of the publisher',
    {
      declared: `${REFERENCE}profile: {labels: {muchHigher: {de: weit über dem Wert}, unchanged: stabil}}\n`,
      indicators: { quote: quote({ a: [share('a', '2019', 300), share('a', '2024', 300)] }) },
    },
    'a',
    [
      'quote (2024): 30,0 % (300 von 1.000), weit über dem Wert im Landkreis Auental (+16,0 Prozentpunkte). Abstand zu Auenstadt: +15,0 Prozentpunkte.',
      'Seit 2019 stabil: der verglichene Wert.',
    ],
  ],
])('what is said of %s', (_, portal, id, expected) => {
  expect(sentences(portal, id)).toEqual(expected);
});

test('an area without any figures is not summed up', () => {
  const site = profileSite({
    areas: { kreis: ['k,Kreis,,,'], gemeinde: ['g,Gemeinde,k,,'] },
    indicators: { quote: { yaml: SHARE, rows: [share('k', '2024', 1)] } },
  });
  expect(profileSummary(site, 'g' as AreaId)).toBe(null);
});

test('means and amounts are compared by standard deviations where chance cannot be judged', () => {
  // 10, 10, 10, 10, 15: mean 11, standard deviation 2; the Kreis has 12. Above it by 3, that is 1.5 standard deviations; below it by 2, one.
  const yaml = 'unit: €\ntype: median\naggregation: none\n';
  const rows = ['a,2024,15,,,,,', ...['b', 'c', 'd', 'e'].map((id) => `${id},2024,10,,,,,`), 'k,2024,12,,,,,'];
  const portal = { declared: REFERENCE.replace('quote', 'miete'), indicators: { miete: { yaml, rows } } };
  expect(sentences(portal, 'a')).toEqual(['miete (2024): 15,0 €, deutlich höher als im Landkreis Auental (+3,0 €).']);
  expect(sentences(portal, 'c')).toEqual(['miete (2024): 10,0 €, niedriger als im Landkreis Auental (−2,0 €).']);
});
