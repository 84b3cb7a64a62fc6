import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { filterAreaList } from '../../src/islands/area-filter.ts';
import { exactPage, findAreas, matchName, placeOf, type AreaEntry } from '../../src/islands/area-match.ts';

const entry = (n: string, l = 'Gemeinde', p = 'Landkreis Auental'): AreaEntry => ({ n, l, p, u: `/gebiete/${n}/` });
const ENTRIES = ['Altmoor', 'Moorbek', 'Mühlenberg', 'Sankt Annen', 'Neustadt an der Auer', 'Auerdorf'].map((name) =>
  entry(name),
);
const find = (typed: string): string[] => findAreas(ENTRIES, typed, 8).map(({ n }) => n);

test.each([
  ['moor', ['Moorbek', 'Altmoor']],
  ['Auer', ['Auerdorf', 'Neustadt an der Auer']],
  ['muehlenberg', ['Mühlenberg']],
  ['MÜHL', ['Mühlenberg']],
  ['Mulenberg', ['Mühlenberg']],
  ['Nuestadt', ['Neustadt an der Auer']],
  ['auer neu', ['Neustadt an der Auer']],
  ['st annen', ['Sankt Annen']],
  ['St. Annen', ['Sankt Annen']],
  ['St.-Annen', ['Sankt Annen']],
  ['Auer Dorf', ['Auerdorf']],
  ['Neustadt Auental', ['Neustadt an der Auer']],
  ['annen', ['Sankt Annen']],
  ['xyz', []],
  ['  ', []],
])('%j finds %j', (typed, names) => {
  expect(find(typed)).toEqual(names);
});

test('the whole name is better than its beginning, and that better than the beginning of a later word', () => {
  expect([matchName('auer', 'Auer'), matchName('auer', 'Auerdorf'), matchName('auer', 'An der Auer')]).toEqual([0, 1, 3]);
});

const PLACES: AreaEntry[] = [
  { n: 'Hauptstraße', l: 'Straße', p: 'Büchelberg', u: '/a/' },
  { n: 'Hauptstraße', l: 'Straße', p: 'Moorbek', u: '/b/' },
  { n: 'Straße des 17. Juni', l: 'Straße', p: 'Moorbek', u: '/b/' },
  { n: 'Lindenring', l: 'Straße', p: 'Moorbek', u: '/b/' },
  { n: '99901', l: 'Postleitzahl', p: 'Büchelberg', u: '/a/' },
  { n: '99901', l: 'Postleitzahl', p: 'Moorbek', u: '/b/' },
  { n: '99902', l: 'Postleitzahl', p: 'Auerdorf', u: '/c/' },
  { n: 'Büchelberg', l: 'Gemeinde', p: 'Landkreis Auental', u: '/a/' },
];
const places = (typed: string): string[] => findAreas(PLACES, typed, 8).map(({ n, p }) => `${n}, ${p}`);

test.each([
  ['Hauptstr', ['Hauptstraße, Büchelberg', 'Hauptstraße, Moorbek']],
  ['Hauptstr. 12', ['Hauptstraße, Büchelberg', 'Hauptstraße, Moorbek']],
  ['hauptstrasse 12a', ['Hauptstraße, Büchelberg', 'Hauptstraße, Moorbek']],
  ['Haupt-Strasse', ['Hauptstraße, Büchelberg', 'Hauptstraße, Moorbek']],
  ['Hauptstr. 12 Moorbek', ['Hauptstraße, Moorbek']],
  ['Hauptstraße, Buechelberg', ['Hauptstraße, Büchelberg']],
  ['Linden Ring 3', ['Lindenring, Moorbek']],
  ['17. Juni', ['Straße des 17. Juni, Moorbek']],
  ['99901', ['99901, Büchelberg', '99901, Moorbek']],
  ['99902', ['99902, Auerdorf']],
  ['9990', ['99901, Büchelberg', '99901, Moorbek', '99902, Auerdorf']],
  ['99911', []],
  ['99901 Moorbek', ['99901, Moorbek']],
  ['12', []],
])('of streets and postal codes, %j finds %j', (typed, found) => {
  expect(places(typed)).toEqual(found);
});

test('a street with its number is as exact as without, a postal code of several areas is none of them', () => {
  expect([
    exactPage(PLACES, 'Lindenring 3'),
    exactPage(PLACES, '99902'),
    exactPage(PLACES, '99901'),
    exactPage(PLACES, 'Hauptstr. 1'),
  ]).toEqual(['/b/', '/c/', null, null]);
});

test('in eleven thousand areas a keystroke is answered within fifty milliseconds, typos included', () => {
  const many = Array.from({ length: 11_000 }, (_, k) =>
    entry(`Gemeinde ${'abcdefghij'[k % 10]!}${k.toString(36)}berg an der Auer`, 'Gemeinde', 'Kreis'),
  );
  const slowest = ['Gem', 'Gemeinde aub', 'xauberg', 'Bergheim', 'neuenkirchen'].map((typed) => {
    // The best of three, for the machine may have other things to do.
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      findAreas(many, typed, 8);
      return performance.now() - start;
    });
    return Math.min(...times);
  });
  expect(Math.max(...slowest)).toBeLessThan(50);
});

test('no more entries are returned than asked for', () => {
  expect(findAreas(ENTRIES, 'a', 2)).toHaveLength(2);
});

test('where an entry lies is said with its kind', () => {
  expect([placeOf(entry('Hafen')), placeOf(entry('Landkreis Auental', 'Landkreis', ''))]).toEqual([
    'Gemeinde, Landkreis Auental',
    'Landkreis',
  ]);
});

const list = (): Document =>
  parseHTML(
    `<!doctype html><html><body><section><h2>Gemeinden</h2><div><ul><li>Neustadt</li><li>Moorbek</li></ul></div></section>
     <section><h2>Sozialräume</h2><div><h3>Neustadt</h3><div><ul><li>Hafen</li><li>Kai</li></ul></div></div></section></body></html>`,
  ).document;
const shown = (document: Document): (string | null)[] =>
  [...document.querySelectorAll('li:not([hidden])')].map((item) => item.textContent);

test('a list keeps the items that answer, and those under a heading that does', () => {
  const document = list();
  expect(filterAreaList(document.body, 'neustadt')).toBe(3);
  expect(shown(document)).toEqual(['Neustadt', 'Hafen', 'Kai']);
});

test('sections without items are hidden, and come back when the field is empty', () => {
  const document = list();
  filterAreaList(document.body, 'moorbek');
  expect([...document.querySelectorAll('section')].map((section) => section.hasAttribute('hidden'))).toEqual([false, true]);
  expect(filterAreaList(document.body, ' ')).toBe(4);
  expect(document.querySelectorAll('[hidden]')).toHaveLength(0);
});

test('a name typed in full leads to its page however it is spelled, unless several pages are called so', () => {
  const street = (n: string, area: string): AreaEntry => ({ n, l: 'Straße', p: area, u: `/gebiete/${area}/` });
  const entries = [street('Mühlstraße', 'a'), street('Lindenweg', 'a'), street('Lindenweg', 'b'), street('Am Markt', 'b')];
  const page = (typed: string): string | null => exactPage(entries, typed);
  expect(['MUEHLSTRASSE', ' am  markt', 'Lindenweg', 'Mühl', ''].map(page)).toEqual([
    '/gebiete/a/',
    '/gebiete/b/',
    null,
    null,
    null,
  ]);
  expect(exactPage([...entries, street('Am Markt', 'b')], 'Am Markt')).toBe('/gebiete/b/');
});
