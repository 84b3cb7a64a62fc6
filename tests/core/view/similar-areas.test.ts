import { expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { similarAreas, similarTo } from '../../../src/core/view/similar-areas.ts';
import { similarMethod } from '../../../src/core/view/similar-method.ts';
import { PEOPLE, profileSite, SHARE, type ProfilePortal } from './profile-portal.ts';

/**
 * Six living areas. Figures 10, 10, 10, 30, 30, 30 have mean 20 and standard deviation 10, so that two areas are either alike or two standard
 * deviations apart. The first indicator counts three times: apart in the second only √(1·2² / 4) = 1, in the first only √(3·2² / 4) = 1.7.
 */
const rows = (values: Readonly<Record<string, number>>): string[] =>
  Object.entries(values).map(([id, value]) => `${id},2024,${value},${value * 10},1000,,,`);
const portal: ProfilePortal = {
  declared: 'reference: k\nkey_indicators: [people]\nprofile: {similarity: {quote: 3, alter: 1, people: 5}}\n',
  areas: {
    kreis: ['k,Landkreis Auental,,,'],
    gemeinde: ['g1,Auenstadt,k,,', 'g2,Hövelried,k,,'],
    sozialraum: [
      'a,Altstadt,g1,,',
      'b,Bergheide,g1,,',
      'c,Cramersfeld,g2,,',
      'd,Dorn,g2,,',
      'e,Eck,g2,,',
      'f,Feld,g1,,',
      'z,Alt,g1,,2020-01-01',
    ],
  },
  indicators: {
    quote: { yaml: `short: Quote\n${SHARE}`, rows: rows({ a: 10, b: 10, c: 10, d: 30, e: 30, f: 30, z: 10 }) },
    alter: { yaml: SHARE, rows: rows({ a: 10, b: 30, c: 30, d: 10, e: 30, f: 10 }) },
    people: { yaml: PEOPLE, rows: ['a,2024,1000,,,,,', 'b,2024,9000,,,,,'] },
  },
};
const site = profileSite(portal);
const id = (text: string): AreaId => text as AreaId;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('the most similar areas of the level, nearest first and by name where equally near, across the borders of Gemeinden', () => {
  const found = similarTo(site, id('a')).map(({ area, distance }) => [area.name, Number(distance.toFixed(3))]);
  expect(found).toEqual([
    ['Bergheide', 1],
    ['Cramersfeld', 1],
    ['Dorn', 1.732],
    ['Feld', 1.732],
    ['Eck', 2],
  ]);
});

test('three are shown with where they lie, how far they are, and in what they are alike and different; totals do not count', () => {
  const similar = similarAreas(site, id('a'))!;
  expect(similar.areas.map(({ name, href, text }) => [name, href, plain(text)])).toEqual([
    ['Bergheide', '/gebiete/b/', ' (Auenstadt), Abstand 1,0; ähnlich in: Quote; anders in: alter'],
    ['Cramersfeld', '/gebiete/c/', ' (Hövelried), Abstand 1,0; ähnlich in: Quote; anders in: alter'],
    ['Dorn', '/gebiete/d/', ' (Hövelried), Abstand 1,7; ähnlich in: alter; anders in: Quote'],
  ]);
  expect(plain(similar.note)).toBe('0 heißt gleich, 1 eine Standardabweichung.');
  expect(similar.method.href).toBe('/methodik/#aehnliche-gebiete');
});

test('a former area has no similar ones and is none; the only one of its level has none', () => {
  expect(similarTo(site, id('z'))).toEqual([]);
  expect(similarAreas(site, id('z'))).toBe(null);
  expect(similarAreas(site, id('k'))).toBe(null);
});

test('of few areas none are computed, and that is said', () => {
  const two = similarAreas(site, id('g1'))!;
  expect(two.areas).toEqual([]);
  expect(two.note).toBe('Ähnliche Gebiete werden erst ab fünf Gebieten einer Ebene berechnet.');
});

test('an area of which too little is known is compared with none, one with two thirds of it is, and both are told', () => {
  const less = (weights: string) =>
    similarAreas(
      profileSite({
        ...portal,
        declared: `profile: {similarity: ${weights}}\n`,
        indicators: {
          ...portal.indicators,
          alter: { yaml: SHARE, rows: ['a,2024,,,,,,s', ...portal.indicators['alter']!.rows.slice(1)] },
        },
      }),
      id('a'),
    )!;
  const without = less('{quote: 1, alter: 1}');
  expect([without.areas.length, without.note]).toEqual([0, 'Für die Suche nach ähnlichen Gebieten fehlen hier zu viele Werte.']);
  const partly = less('{quote: 2, alter: 1}');
  expect(partly.areas.map(({ name }) => name)).toEqual(['Bergheide', 'Cramersfeld', 'Dorn']);
  expect(partly.note).toMatch(/ Hier liegen 1 von 2 verglichenen Werten vor\.$/);
});

const setOf = (declared: string): string[] =>
  similarMethod(profileSite({ ...portal, declared }))!.items.map(({ name, href, weight }) => plain(`${name} ${href} ${weight}`));

test('what areas are compared by is published with its weights: as declared, else the profile, else the key indicators; never totals', () => {
  const key = 'key_indicators: [alter, people]\n';
  expect(setOf(`${key}profile: {indicators: [quote], similarity: {quote: 0.5, alter: 1, people: 5}}\n`)).toEqual([
    'quote /indikatoren/quote/ Gewicht 0,5',
    'alter /indikatoren/alter/ Gewicht 1',
  ]);
  expect(setOf(`${key}profile: {indicators: [quote, people]}\n`)).toEqual(['quote /indikatoren/quote/ Gewicht 1']);
  expect(setOf(key)).toEqual(['alter /indikatoren/alter/ Gewicht 1']);
  expect(similarMethod(site)!.anchor).toBe('aehnliche-gebiete');
});

test('where there are only totals nothing is compared', () => {
  const counts = profileSite({ ...portal, declared: '', indicators: { people: portal.indicators['people']! } });
  expect([similarMethod(counts), similarAreas(counts, id('a'))]).toEqual([null, null]);
});

test('in English', () => {
  const english = similarAreas(
    { ...profileSite({ ...portal, declared: 'key_indicators: [alter]\n' }), language: 'en' },
    id('a'),
  )!;
  expect(plain(english.areas[0]!.text)).toBe(' (Hövelried), distance 0.0; similar in: alter');
});
