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
  ['st annen', []],
  ['annen', ['Sankt Annen']],
  ['xyz', []],
  ['  ', []],
])('%j finds %j', (typed, names) => {
  expect(find(typed)).toEqual(names);
});

test('the whole name is better than its beginning, and that better than the beginning of a later word', () => {
  expect([matchName('auer', 'Auer'), matchName('auer', 'Auerdorf'), matchName('auer', 'An der Auer')]).toEqual([0, 1, 3]);
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
