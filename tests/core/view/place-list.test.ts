import { expect, test } from 'vitest';
import { areaSearchEntries } from '../../../src/core/view/area-index.ts';
import { placePages } from '../../../src/core/view/place-list.ts';
import { siteOf } from '../../fixtures/site.ts';

const site = siteOf('small', {
  'data/areas/places.csv': [
    'place,kind,area',
    'Bahnhofstraße,Straße,m-1',
    'Bahnhofstraße,Straße,a-1',
    'Äckerweg,Straße,a-1',
    'Am Markt,Straße,m-1',
    '01067,PLZ,a-1',
    'Zum Ährenfeld,Straße,m-1',
    '',
  ].join('\n'),
});

test('places stand from A to Z, digits first, each once with all its areas', () => {
  const [page, ...others] = placePages(site);
  expect(others).toEqual([]);
  expect(
    page!.groups.map(({ title, entries }) => [title, ...entries.map(({ name, areas }) => `${name} (${areas.length})`)]),
  ).toEqual([
    ['0–9', '01067 (1)'],
    ['A', 'Äckerweg (1)', 'Am Markt (1)'],
    ['B', 'Bahnhofstraße (2)'],
    ['Z', 'Zum Ährenfeld (1)'],
  ]);
  expect(page!.links.map(({ href }) => href)).toEqual(['#ziffern', '#a', '#b', '#z']);
});

test('a list that does not fit on one page has a page for each letter, and a letter that does not fit several', () => {
  const pages = placePages(site, 1);
  expect(pages.map(({ id }) => id)).toEqual([null, 'ziffern', 'a', 'a-2', 'b', 'z']);
  expect(pages[0]!.groups).toEqual([]);
  expect(pages[0]!.links.map(({ name, href }) => `${name} ${href}`)).toEqual([
    '0–9 /daten/muster/orte/ziffern/',
    'Äckerweg bis Äckerweg /daten/muster/orte/a/',
    'Am Markt bis Am Markt /daten/muster/orte/a-2/',
    'B /daten/muster/orte/b/',
    'Z /daten/muster/orte/z/',
  ]);
});

test('without places there is no list', () => {
  expect(placePages({ ...site, portal: { ...site.portal, places: [] } })).toEqual([]);
});

test('the search knows until when a former area existed, and what a postal code is', () => {
  const entries = areaSearchEntries(site);
  const former = [...site.portal.areas.values()].find(({ validTo }) => validTo !== null)!;
  expect(former.validTo).toMatch(/-01-01$/);
  const until = Number(former.validTo!.slice(0, 4)) - 1;
  expect(entries.find(({ n, u }) => n === former.name && u.includes(former.id))!.l).toMatch(new RegExp(`, bis ${until}$`));
  expect(entries.find(({ n }) => n === '01067')!.l).toBe('Postleitzahl');
});

test('the areas of a place stand level by level, by name', () => {
  const rows = ['place,kind,area', '01067,PLZ,m-2', '01067,PLZ,m-1', '01067,PLZ,98001001', ''].join('\n');
  const [entry] = placePages(siteOf('small', { 'data/areas/places.csv': rows }))[0]!.groups[0]!.entries;
  expect(entry!.areas.map(({ name }) => name)).toEqual(['Musterstadt', 'Altstadt', 'Neustadt "Süd"']);
});
