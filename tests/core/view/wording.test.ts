import { expect, test } from 'vitest';
import type { AreaId, IndicatorId } from '../../../src/core/model/ids.ts';
import type { Indicator } from '../../../src/core/model/indicator.ts';
import { answerSentence } from '../../../src/core/view/answer.ts';
import { areaPage } from '../../../src/core/view/area-page.ts';
import { dataPage } from '../../../src/core/view/data-page.ts';
import { homePage } from '../../../src/core/view/home.ts';
import { indicatorFacts } from '../../../src/core/view/indicator-facts.ts';
import type { Site } from '../../../src/core/view/site.ts';
import { sourceLine } from '../../../src/core/view/sources.ts';
import { subtitleOf } from '../../../src/core/view/subtitle.ts';
import { siteOf } from '../../fixtures/site.ts';

const german = siteOf('small');
const english: Site = { ...german, language: 'en' };
const indicatorOf = (id: string): Indicator => german.portal.indicators.get(id as IndicatorId)!;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const SOURCES = {
  'data/sources.yaml':
    'register: {title: Melderegister, licence: dl-de-by-2.0, attribution: Register der Gemeinden, ruleset: klein, rhythm: jährlich, key_date: 31. Dezember}\n' +
    'amt: {title: Sozialamt, licence: Hausrecht, ruleset: klein, rhythm: monatlich, key_date: 30. Juni}\n',
};
const twoSources = siteOf('small', SOURCES);
const both = { ...indicatorOf('armut'), sources: [...indicatorOf('armut').sources, ...indicatorOf('saldo').sources] };

test.each([
  [
    'armut',
    'Im Jahr 2024 waren es im Landkreis Musterland 13,5 % (207 von 1.532). Im Jahr 2022 waren es 12,0 % (nicht direkt vergleichbar).',
    'In 2024 it was 13.5% (207 of 1,532) in Landkreis Musterland. In 2022 it was 12.0% (not directly comparable).',
  ],
  [
    'saldo',
    'In den Jahren 2022 bis 2024 waren es im Landkreis Musterland 0,1 je 1.000 Einw. (Zähler 4, Nenner 30.665).',
    'In the years 2022 to 2024 it was 0.1 je 1.000 Einw. (numerator 4, denominator 30,665) in Landkreis Musterland.',
  ],
  [
    'einwohner',
    'Im Jahr 2024 waren es im Landkreis Musterland 10.400 Personen. Im Jahr 2022 waren es 10.112 Personen.',
    'In 2024 it was 10,400 Personen in Landkreis Musterland. In 2022 it was 10,112 Personen.',
  ],
])('the short answer of %s', (id, de, en) => {
  expect(plain(answerSentence(german, indicatorOf(id)))).toBe(de);
  expect(plain(answerSentence(english, indicatorOf(id)))).toBe(en);
});

test.each([
  ['SGB-II-Quote', '%', 'SGB-II-Quote in %', 'SGB-II-Quote in %'],
  ['Durchschnittsalter', 'Jahre', 'Durchschnittsalter in Jahren', 'Durchschnittsalter, Jahre'],
  ['Bevölkerung', 'Personen', 'Bevölkerung in Personen', 'Bevölkerung, Personen'],
  ['Private Haushalte', 'Haushalte', 'Private Haushalte', 'Private Haushalte'],
  ['Bedarfsgemeinschaften', 'Bedarfsgemeinschaften', 'Bedarfsgemeinschaften', 'Bedarfsgemeinschaften'],
  ['Miete', '€ je m²', 'Miete in € je m²', 'Miete in € je m²'],
  ['Dichte', 'Einw. je km²', 'Dichte in Einw. je km²', 'Dichte, Einw. je km²'],
  ['Index', '', 'Index', 'Index'],
])('what is measured and its unit: %s, %s', (title, unit, de, en) => {
  const indicator = { ...indicatorOf('armut'), title, unit };
  expect([plain(subtitleOf(german, indicator)), plain(subtitleOf(english, indicator))]).toEqual([de, en]);
});

test.each([
  ['Pkw', 'je 1.000 Einw.', 'Pkw je 1.000 Einw.'],
  ['Geburten je 1.000 Einwohner', 'je 1.000 Einw.', 'Geburten je 1.000 Einwohner'],
  ['Wohnfläche je Person', 'm² je Einw.', 'Wohnfläche je Person in m²'],
  ['Plätze in Pflegeheimen', 'Plätze je 100 Personen ab 80', 'Plätze in Pflegeheimen je 100 Personen ab 80'],
])('a quotient is said once: %s, %s', (title, unit, expected) => {
  expect(plain(subtitleOf(german, { ...indicatorOf('armut'), title, unit }))).toBe(expected);
});

test('an English quotient is said once', () => {
  const rate = { ...indicatorOf('armut'), unit: 'per 1,000 inhabitants' };
  expect(plain(subtitleOf(english, { ...rate, title: 'Births' }))).toBe('Births per 1,000 inhabitants');
  expect(plain(subtitleOf(english, { ...rate, title: 'Births per 1,000 people' }))).toBe('Births per 1,000 people');
});

test('the line under a figure names a key date once, or behind each source where they differ', () => {
  expect(sourceLine(german, both)).toBe(
    'Quellen: Sozialamt des Landkreises; Melderegister der Gemeinden; Stichtag: 31.\u00a0Dezember; eigene Berechnung',
  );
  expect(sourceLine(twoSources, both)).toBe(
    'Quellen: Sozialamt (Stichtag: 30.\u00a0Juni); Register der Gemeinden (Stichtag: 31.\u00a0Dezember); eigene Berechnung',
  );
});

test('facts say which source they are about where sources differ', () => {
  const lines = (site: Site, term: string): string[] =>
    indicatorFacts(site, both)
      .find((fact) => fact.term === term)
      ?.lines.map(({ text }) => plain(text)) ?? [];
  expect(lines(german, 'Erscheint')).toEqual(['jährlich']);
  expect(lines(twoSources, 'Erscheint')).toEqual(['Sozialamt: monatlich', 'Melderegister: jährlich']);
  expect(lines(twoSources, 'Stichtag')).toEqual(['Sozialamt: 30. Juni', 'Melderegister: 31. Dezember']);
  expect(lines(german, 'Nächste Zahlen')).toEqual(['Melderegister: 1. März 2026']);
  expect(lines(german, 'Ebenen')).toEqual(['Landkreis, Gemeinden, Sozialräume, Programmgebiet']);
});

test('licences stand with their full name and address, for the portal and for each source', () => {
  const full = {
    name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    url: 'https://www.govdata.de/dl-de/by-2-0',
  };
  const page = dataPage(twoSources);
  expect(page.licence).toEqual(full);
  expect(page.sources.map(({ licence }) => licence)).toEqual([full, { name: 'Hausrecht', url: null }]);
  expect(new Set(page.rows.map(({ periods }) => periods))).toEqual(new Set(['2022–2024']));
});

test('the figures of the home page are those of the reference area, and say so', () => {
  expect([homePage(german).keyFiguresTitle, homePage(english).keyFiguresTitle]).toEqual([
    'Landkreis Musterland in Zahlen',
    'Landkreis Musterland in figures',
  ]);
  expect(homePage(german).keyFigures.map(({ since }) => plain(since))).toEqual([
    // The series breaks in 2023: nothing earlier beside it.
    '2024, vorläufig',
    '2024 (2022: 10.112 Personen)',
  ]);
  const without: Site = {
    ...german,
    portal: { ...german.portal, declaration: { ...german.portal.declaration, reference: null } },
  };
  expect(homePage(without).keyFiguresTitle).toBe('Schlüsselzahlen');
});

test('the home page says how much there is', () => {
  expect(homePage(german).lead).toBe('Ein kleines Portal mit allem. 5 Indikatoren für 6 Sozialräume, Zahlen bis 2024.');
  const only = new Map([[indicatorOf('armut').id, indicatorOf('armut')]]);
  expect(homePage({ ...german, portal: { ...german.portal, indicators: only } }).lead).toContain('1 Indikator für 6 Sozialräume');
});

test('a former area existed until the day before its end', () => {
  expect(areaPage(german, '98001002' as AreaId).kind).toBe('Gemeinde (Bestand bis 31.\u00a0Dezember 2022)');
});
