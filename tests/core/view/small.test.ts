import { expect, test } from 'vitest';
import type { AreaId, IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import { areaPage } from '../../../src/core/view/area-page.ts';
import { areaIndex, areaSearchEntries } from '../../../src/core/view/area-index.ts';
import { coverageOf, levelsOf, mainLevel } from '../../../src/core/view/coverage.ts';
import { frameOf } from '../../../src/core/view/frame.ts';
import { homePage } from '../../../src/core/view/home.ts';
import { indicatorIndex } from '../../../src/core/view/indicator-index.ts';
import { indicatorPage } from '../../../src/core/view/indicator-page.ts';
import { figuresAt } from '../../../src/core/view/figures-at.ts';
import { indicatorFileOf } from '../../../src/core/view/map-indicator.ts';
import { levelFileOf } from '../../../src/core/view/map-level.ts';
import { mentionedIn, mentionsOf } from '../../../src/core/view/mentions.ts';
import { allPages } from '../../../src/core/view/pages.ts';
import { reportEntries } from '../../../src/core/view/reports.ts';
import { signsOf } from '../../../src/core/view/signs.ts';
import { siteOf } from '../../fixtures/site.ts';

const site = siteOf('small');
const id = (text: string): IndicatorId => text as IndicatorId;
const poverty = indicatorPage(site, id('armut'));
const row = (name: string) => poverty.main!.table.rows.find((one) => one.name === name)!;

test('an indicator is shown at the default level where it has figures, else at the finest it has', () => {
  expect(mainLevel(site, id('armut'))).toBe('sozialraum');
  expect(mainLevel(site, id('miete'))).toBe('gemeinde');
  expect(levelsOf(site, id('miete'))).toEqual(['kreis', 'gemeinde']);
});

test('the newest period of a level is the last that says something: a figure that will follow does not count', () => {
  const series = site.portal.series.get(id('miete'))!;
  expect(series.periods[coverageOf(site, id('miete')).get('gemeinde' as LevelId)!.newest]!.key).toBe('2024');
  expect(coverageOf(site, id('miete')).get('programm' as LevelId)).toBeUndefined();
});

test('a row shows the value with what it is made of and its distance to the reference area', () => {
  // Kreis: the office left Au out in 2023 only; in 2024 it is (132+55+5+14+0+1)/(600+500+120+220+90+2) = 207/1532 = 13.51 %.
  expect(poverty.main!.table.reference!.value.figure).toBe('13,5');
  const { value, numerator, denominator, difference, parent } = row('Altstadt');
  expect([value.text, numerator, denominator, difference, parent]).toEqual(['22,0\u00a0p', '132', '600', '+8,5', 'Musterstadt']);
});

test('withheld, zero and missing look different in table and map', () => {
  expect(row('<b>Gewerbepark</b>').value).toMatchObject({ state: 'suppressed', figure: '.', sort: null });
  expect(row('Berg & Tal').value).toMatchObject({ state: 'zero', figure: '–', sort: 0 });
  const classes = poverty.main!.map!.paths.map(({ area, className }) => [area, className]);
  expect(Object.fromEntries(classes)).toMatchObject({ 'a-3': 's-suppressed', 'a-2': 'z' });
  expect(poverty.main!.legend!.items.map(({ className }) => className)).toEqual(['z', 'c0', 'c1', 'c2', 'c3', 's-suppressed']);
});

test('the legend counts every area of the map exactly once', () => {
  const counted = poverty.main!.legend!.items.reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(poverty.main!.map!.paths.length);
  expect(counted).toBe(6);
});

test('a withheld figure leaves no number behind: not in its row, not in the title of its path, not in the file of the map', () => {
  const { value, numerator, denominator, difference } = row('<b>Gewerbepark</b>');
  expect([value.sort, numerator, denominator, difference]).toEqual([null, '', '', '']);
  expect(poverty.main!.map!.paths.find(({ area }) => area === 'a-3')!.title).toBe('<b>Gewerbepark</b>: geheim gehalten');
  const sozialraum = 'sozialraum' as LevelId;
  const k = levelFileOf(site, sozialraum).ids.indexOf('a-3');
  const armut = site.portal.indicators.get(id('armut'))!;
  indicatorFileOf(site, armut, sozialraum).periods.forEach((_, period) => {
    const { values, numerators, denominators } = figuresAt(site, armut, sozialraum, period);
    expect([values[k], numerators[k], denominators[k]]).toEqual([NaN, NaN, NaN]);
  });
});

test('the file of a level has one place for each path, in their order, and one for the reference area', () => {
  const level = levelFileOf(site, 'sozialraum' as LevelId);
  expect(level.ids).toEqual([...poverty.main!.map!.paths.map(({ area }) => area), '98001']);
  expect([level.drawn, level.own, level.reference, poverty.main!.table.reference!.k]).toEqual([6, 6, 6, 6]);
  const { periods } = indicatorFileOf(site, site.portal.indicators.get(id('armut'))!, 'sozialraum' as LevelId);
  const { island } = poverty.main!;
  expect(periods.map(({ key }) => key)).toEqual(['2022', '2023', '2024']);
  expect([periods[island.at]!.key, island.period, island.periods]).toEqual(['2024', '2024', 3]);
});

test('a page offers the levels that have several areas to compare, the shown one first', () => {
  expect(poverty.main!.island.levels).toEqual([
    { id: 'sozialraum', name: 'Sozialräume' },
    { id: 'gemeinde', name: 'Gemeinden' },
  ]);
});

test('counts have no choropleth: the page says why and draws circles', () => {
  const { main } = indicatorPage(site, id('einwohner'));
  expect(main!.map).toBeNull();
  expect(main!.noMap).toMatch(/^Absolute Zahlen/);
  expect(main!.symbols!.model.circles.length).toBeGreaterThan(0);
  expect(main!.hasMaps).toBe(true);
});

test('a series that breaks is not said to have risen or fallen', () => {
  expect(poverty.answer).toContain('(nicht direkt vergleichbar)');
  expect(poverty.trend!.summary).toContain('einen Bruch (2023)');
});

test('means and medians of larger areas stay missing unless the office gives them; ratios are summed as numerators and denominators', () => {
  expect(levelsOf(site, id('miete'))).not.toContain('programm');
  // Programmgebiet Mitte = Altstadt + Neustadt: (132+55)/(600+500) = 17.0 %.
  const programme = areaPage(site, 'p-1' as AreaId);
  expect(programme.keyFigures[0]!.value.figure).toBe('17,0');
});

test('an area page leads up, down and to neighbours', () => {
  const page = areaPage(site, '98001004' as AreaId);
  const links = (term: string): string[] => page.relations.find((one) => one.term === term)?.links.map(({ name }) => name) ?? [];
  expect(links('Teil von')).toEqual(['Landkreis Musterland']);
  expect(links('Umfasst')).toEqual(['<b>Gewerbepark</b>', 'Au', 'Berg & Tal']);
  expect(links('Nachbargebiete')).toEqual(['Musterstadt']);
  expect(page.relations.find(({ term }) => term === 'Besteht seit')!.text).toBe('1.\u00a0Januar 2023');
});

test('the page of a former area ends with its last figures', () => {
  const page = areaPage(site, '98001002' as AreaId);
  const rent = page.themes.flatMap(({ rows }) => rows).find(({ title }) => title === 'Mittlere Miete')!;
  expect([rent.period, rent.value.figure]).toEqual(['2022', '5,60']);
});

test('addresses stand under the base path of the declaration', () => {
  expect(poverty.downloads.map(({ href }) => href)).toContain('/daten/muster/daten/armut.csv');
  expect(frameOf(site, '/indikatoren/', 'x').canonical).toBe('https://musterland.example.org/daten/muster/indikatoren/');
});

test('every page of a fictional portal carries the notice', () => {
  expect(frameOf(site, '/', 'x').notice).toMatch(/erfunden/);
});

test('an indicator of no theme is still listed, after all themes', () => {
  const yaml = 'title: Ohne Thema\ndefinition: Etwas.\nunit: Stück\ntype: count\nsources: [register]\n';
  const orphaned = siteOf('small', {
    'data/indicators/ohne.yaml': yaml,
    'data/indicators/ohne.csv': 'area,period,value\nm-1,2024,50\n',
  });
  expect(indicatorIndex(orphaned).map(({ title, indicators }) => `${title}: ${indicators.length}`)).toEqual([
    'Bevölkerung: 3',
    'Soziales & <Sicherung>: 2',
    'Weitere Indikatoren: 1',
  ]);
});

test('pages that readers expect are generated where the publisher wrote none', () => {
  expect(allPages(site).map(({ id: page }) => page)).toEqual(['methodik', 'impressum', 'datenschutz', 'barrierefreiheit']);
});

test('the legend of signs lists what the figures use, and nothing else', () => {
  const { states, flags, rulesets } = signsOf(site);
  expect(states.map(({ className }) => className)).toEqual(['z', 's-missing', 's-later', 's-suppressed', 's-notMeaningful']);
  expect(flags.map(({ mark }) => mark)).toEqual(['p', 'e', 'g']);
  expect(rulesets[0]!.rules).toEqual(['mindestens 3 Fälle', 'mindestens 20 Personen oder Haushalte im Nenner']);
});

test('number and text are bound both ways: a chapter lists its indicators, an indicator its chapters', () => {
  expect(mentionedIn(site, 'content/reports/bericht/01-kinder.mdx').map(({ name }) => name)).toEqual([
    'Kinder in Grundsicherung',
  ]);
  expect(mentionsOf(site, id('armut')).map(({ name }) => name)).toEqual(['Kleiner Sozialbericht: Kinder in Musterland']);
  expect(reportEntries(site)[0]!.chapters[0]!.href).toBe('/daten/muster/berichte/bericht/kinder/');
});

test('the search knows areas of every level and places', () => {
  expect(areaSearchEntries(site).map(({ n }) => n)).toEqual(
    expect.arrayContaining(['Landkreis Musterland', 'Über der Au', 'Oberau']),
  );
  expect(areaIndex(site).map(({ title }) => title)).toEqual(['Landkreis', 'Gemeinden', 'Sozialräume', 'Programmgebiet']);
});

test('the home page maps the first key indicator that may be mapped, and shows all of them as figures', () => {
  const home = homePage(site);
  expect(home.map!.href).toBe('/daten/muster/indikatoren/armut/');
  expect(home.keyFigures.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Kinder in Grundsicherung: 13,5\u00a0%',
    'Bevölkerung: 10.400\u00a0Personen',
  ]);
});

test('a breakdown shows the newest figures of the reference area by its dimensions, and their sum', () => {
  const { breakdown, main } = indicatorPage(site, id('einwohner'));
  expect(breakdown!.columns).toEqual(['Insgesamt']);
  // 2024: halves of 4200, 3100, 905, 1470, 710, 15 rounded down, plus the remainder of a division by five.
  const women = [4200, 3100, 905, 1470, 710, 15].reduce((sum, n) => sum + Math.floor(n / 2) + (n % 5), 0);
  const shown = breakdown!.rows.map(({ name, cells }) => [name, cells[0]!.figure]);
  expect(shown).toEqual([
    ['weiblich', women.toLocaleString('de-DE')],
    ['männlich', (10_400 - women).toLocaleString('de-DE')],
    ['Insgesamt', '10.400'],
  ]);
  expect(main!.table.columns).not.toContain('population');
  expect(poverty.breakdown).toBeNull();
});

test('what a table notes at its cells stands beside the indicator, each note once with its periods; a withheld cell has none', () => {
  const noted = siteOf('small', {
    'data/indicators/miete.csv':
      'area,period,value,status,note\n98001001,2023,7.10,,Neue Erhebung\n98001001,2024,7.42,e,Neue Erhebung\n98001004,2024,,L,Folgt im Mai\n98001,2024,,s,Nur drei Angaben\n',
  });
  const facts = indicatorPage(noted, id('miete')).facts;
  expect(facts.find(({ term }) => term === 'Anmerkungen zu einzelnen Werten')!.lines.map(({ text }) => text)).toEqual([
    '2023–2024: Neue Erhebung',
    '2024: Folgt im Mai',
  ]);
});
