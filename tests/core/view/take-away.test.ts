import { expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/core/model/ids.ts';
import { embedPage } from '../../../src/core/view/embed-page.ts';
import { takeAwayOf } from '../../../src/core/view/take-away.ts';
import { siteOf } from '../../fixtures/site.ts';

const site = siteOf('small');
const id = (name: string): IndicatorId => name as IndicatorId;

test('what readers take away without script names the whole address, with the path that the portal is served under', () => {
  const { embed, texts, downloads, notice } = takeAwayOf(site, id('armut'), 'Ein Satz.');
  expect(embed).toBe('https://musterland.example.org/daten/muster/einbetten/armut/');
  expect(texts.embed).toContain(`src="${embed}"`);
  expect(texts.link).toBe('https://musterland.example.org/daten/muster/indikatoren/armut/');
  expect(texts.citation).toContain(texts.link);
  expect(texts.sentence).toBe('Ein Satz.');
  expect(downloads.map(({ href }) => href)).toEqual(['/daten/muster/daten/armut.csv', '/daten/muster/daten/armut.excel.csv']);
  expect(notice).toContain('frei erfunden');
});

test('a portal that does not know its host gives no embed code that would work nowhere', () => {
  const tiny = siteOf('tiny');
  expect(tiny.portal.declaration.url).toBeNull();
  const { embed, texts } = takeAwayOf(tiny, id('sgb2-quote'));
  expect(texts.embed).toBe('');
  expect(embed).toBe('/einbetten/sgb2-quote/');
});

test('a page whose scripts know what it shows says nothing by itself', () => {
  const { publisher, texts } = takeAwayOf(site, null);
  expect(publisher).toBe('Landkreis Musterland');
  expect(Object.values(texts)).toEqual(['', '', '', '']);
});

test('an embedded page shows a map, and without one the development, and without that the table', () => {
  const kinds = (portal: typeof site): Record<string, string> =>
    Object.fromEntries([...portal.portal.indicators.keys()].map((name) => [name, embedPage(portal, name).figure.kind]));
  expect(kinds(site)).toMatchObject({ armut: 'map' });
  const unmapped = { ...site, maps: new Map() };
  expect(embedPage(unmapped, id('armut')).figure.kind).toBe('trend');
  const { declaration } = site.portal;
  const alone = { ...unmapped, portal: { ...site.portal, declaration: { ...declaration, reference: null } } };
  expect(embedPage(alone as typeof site, id('armut')).figure.kind).toBe('table');
});

test('an embedded page of an indicator without any figure says so', () => {
  const empty = { ...site, portal: { ...site.portal, series: new Map() } };
  expect(embedPage(empty as typeof site, id('armut')).figure.kind).toBe('none');
});
