import { expect, test } from 'vitest';
import { drawMultiples } from '../../../src/core/draw/multiples.ts';
import { drawRanking } from '../../../src/core/draw/ranking.ts';
import { drawStrip } from '../../../src/core/draw/strip.ts';
import type { Indicator } from '../../../src/core/model/indicator.ts';
import type { IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import { multiplesLevel } from '../../../src/core/view/multiples-level.ts';
import { multiplesModel } from '../../../src/core/view/multiples-model.ts';
import { multiplesFiles, multiplesOf } from '../../../src/core/view/multiples-view.ts';
import { pyramidOf } from '../../../src/core/view/pyramid-view.ts';
import { rankingOf } from '../../../src/core/view/ranking-view.ts';
import { stripOf } from '../../../src/core/view/strip-view.ts';
import { symbolsOf } from '../../../src/core/view/symbols-view.ts';
import { siteOf } from '../../fixtures/site.ts';

const AGES = ['0-2', '3-17', '18plus'];
const ageFile = (of: (age: string, sex: string) => number): string =>
  ['area,period,alter,geschlecht,value', '98001,2024,total,total,1000']
    .concat(AGES.flatMap((age) => ['w', 'm'].map((sex) => `98001,2024,${age},${sex},${of(age, sex)}`)))
    .join('\n');
const AGE_YAML = `id: alter
title: Menschen
unit: Personen
type: count
decimals: 0
sources: [register]
themes: [bevoelkerung]
definition: Menschen.
dimensions:
  alter: {title: Alter, categories: {'0-2': unter 3, '3-17': 3 bis 17, '18plus': 18 und älter}}
  geschlecht: {title: Geschlecht, categories: {w: weiblich, m: männlich}}
`;
const counts: Readonly<Record<string, number>> = {
  '0-2w': 30,
  '0-2m': 60,
  '3-17w': 150,
  '3-17m': 75,
  '18plusw': 410,
  '18plusm': 275,
};
const site = siteOf('small', {
  'data/indicators/alter.yaml': AGE_YAML,
  'data/indicators/alter.csv': ageFile((age, sex) => counts[age + sex]!),
});
const indicator = (id: string): Indicator => site.portal.indicators.get(id as IndicatorId)!;
const level = (id: string): LevelId => id as LevelId;
const at = (id: string, period: string): number =>
  site.portal.series.get(id as IndicatorId)!.periods.findIndex(({ key }) => key === period);
const newest = (id: string): number => at(id, '2024');
const ranking = (id: string) => rankingOf(site, indicator(id), level('sozialraum'), newest(id))!;

test('the strip shows every area with a figure, in the class it has on the map, and the reference', () => {
  const strip = stripOf(site, indicator('armut'), level('sozialraum'), newest('armut'))!;
  expect(strip.model.dots).toHaveLength(5);
  expect(strip.model.dots.find(({ value }) => value === 0)!.className).toBe('z');
  expect(strip.model.reference!.text).toBe('Landkreis Musterland: 13,5\u00a0%');
  expect(strip.model.label).toMatch(/^Punktdiagramm: Kinder in Grundsicherung in %, Sozialräume, 2024\. 5\sGebiete von /);
  expect(drawStrip(strip.model)).not.toContain('Gewerbepark');
});

test('the ranking of a share has intervals, and says what they mean; a withheld area has no row and is counted', () => {
  const { model, notes } = ranking('armut');
  const rows = model.rows.filter((row) => 'name' in row);
  expect(rows).toHaveLength(6);
  expect(rows.filter(({ isReference }) => isReference).map(({ name }) => name)).toEqual(['Landkreis Musterland']);
  // 132 of 600 after Wilson: 18.9 to 25.5.
  expect(rows.find(({ name }) => name === 'Altstadt')!.interval!.text).toBe('Spanne 18,9 bis 25,5');
  expect(notes.join(' ')).toContain('Die Spanne zeigt, wo der Wert');
  expect(notes.join(' ')).toContain('geheim gehalten');
  expect(drawRanking(model)).not.toContain('Gewerbepark');
});

test('the ranking of a count or of a median says why it has no range', () => {
  expect(ranking('einwohner').notes.join(' ')).toContain('ohne Spanne, weil vollständig gezählt wurde');
  const rents = rankingOf(site, indicator('miete'), level('gemeinde'), at('miete', '2023'))!;
  expect(rents.notes.join(' ')).toContain('ohne Spanne, weil zu diesen Werten keine Streuung bekannt ist');
  expect(ranking('einwohner').model.reference).toBeNull();
});

test('every indicator with a map and more than one period has a file, counts have none', () => {
  expect(multiplesFiles(site).map(({ name }) => name)).toEqual([
    'armut.sozialraum.jahre',
    'frauenanteil.sozialraum.jahre',
    'miete.gemeinde.jahre',
  ]);
  const { file, image, note } = multiplesOf(site, indicator('armut'))!;
  expect([file, image]).toEqual([
    '/daten/muster/karten/armut.sozialraum.jahre.svg',
    '/daten/muster/karten/armut.sozialraum.jahre.svg#karten',
  ]);
  expect(note).toBe('Eine Farbe bedeutet in jeder Karte dasselbe.');
  expect(multiplesOf(site, indicator('einwohner'))).toBeNull();
});

test('where a level has too many areas the next coarser one with figures is shown, and where there is none, nothing', () => {
  expect(multiplesLevel(site, indicator('armut'))).toBe('sozialraum');
  expect(multiplesLevel(site, indicator('armut'), 5)).toBe('gemeinde');
  expect(multiplesLevel(site, indicator('armut'), 1)).toBeNull();
  expect(multiplesLevel(site, indicator('saldo'))).toBeNull();
});

test('there is a small map for each period, with the classes that the large one has, and a withheld figure in none of them', () => {
  const model = multiplesModel(site, indicator('armut'), level('sozialraum'));
  expect(model.maps.map(({ label }) => label)).toEqual(['2022', '2023', '2024']);
  expect(model.maps.at(-1)!.classNames).toContain('s-suppressed');
  expect(model.maps.at(-1)!.classNames).toContain('z');
  const svg = drawMultiples(model);
  expect(svg).toContain('class="s-suppressed"');
  expect(svg).toContain('Dieses Portal ist ein Beispiel');
});

test('a year in which no area has a figure says so instead of showing a map without colours', () => {
  const emptied = siteOf('small', {
    'data/indicators/armut.csv': ['m-1', 'm-2', 'm-3', 'a-1']
      .flatMap((area, at) => [`${area},2022,${at + 1}0`, `${area},2023,`, `${area},2024,${at + 2}0`])
      .concat('98001,2022,20', '98001,2023,20', '98001,2024,30')
      .reduce((text, row) => `${text}\n${row}`, 'area,period,value'),
  });
  const model = multiplesModel(emptied, emptied.portal.indicators.get('armut' as IndicatorId)!, level('sozialraum'));
  expect(model.maps.map(({ label, empty }) => [label, empty])).toEqual([
    ['2022', null],
    ['2023', 'keine Daten'],
    ['2024', null],
  ]);
});

test('the map of a count is neutral ground with circles, and stays without classes', () => {
  const symbols = symbolsOf(site, indicator('einwohner'), level('sozialraum'), newest('einwohner'))!;
  expect(new Set(symbols.model.ground.paths.map(({ className }) => className))).toEqual(new Set(['ground']));
  const first = symbols.model.circles[0]!;
  expect(symbols.model.ground.paths[first.k]!.title).toMatch(/4\.200/);
  expect(symbols.model.circles.map(({ r }) => r)).toEqual(symbols.model.circles.map(({ r }) => r).toSorted((a, b) => b - a));
  expect(symbolsOf(site, indicator('armut'), level('sozialraum'), newest('armut'))).toBeNull();
});

test('a count by age and sex is a pyramid: the oldest on top, men on the left, bars by persons per year of age', () => {
  const pyramid = pyramidOf(site, indicator('alter'))!;
  const { rows, left, right } = pyramid.model;
  expect([left, right]).toEqual(['männlich', 'weiblich']);
  // Per year of age: 30/3 = 10 and 60/3 = 20; 150/15 = 10 and 75/15 = 5; 410/82 = 5 and 275/82 = 3.35 (18 to 99).
  expect(rows.map(({ name, left: men, right: women }) => [name, men.bar, women.bar])).toEqual([
    ['18 und älter', 17, 25],
    ['3 bis 17', 25, 50],
    ['unter 3', 100, 50],
  ]);
  expect(pyramid.note).toContain('Für „18 und älter“ ist bis 99 Jahre gerechnet.');
});

test('a count by one dimension only, and a share, are no pyramid', () => {
  expect(pyramidOf(site, indicator('einwohner'))).toBeNull();
  expect(pyramidOf(site, indicator('armut'))).toBeNull();
});
