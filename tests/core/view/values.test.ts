import { expect, test } from 'vitest';
import { drawValuesTable } from '../../../src/core/draw/values-table.ts';
import type { IndicatorId } from '../../../src/core/model/ids.ts';
import { valuesPage } from '../../../src/core/view/values-page.ts';
import { valuesPages, valuesParts } from '../../../src/core/view/values-parts.ts';
import { siteOf } from '../../fixtures/site.ts';

const site = siteOf('small');
const indicator = (id: string) => site.portal.indicators.get(id as IndicatorId)!;
const text = (cell: unknown): string =>
  cell === null ? 'gone' : typeof cell === 'string' ? cell : (cell as { figure: string }).figure;

test('every area has its figure of every year, and what it is made of, without a script', () => {
  const page = valuesPage(site, indicator('armut'), null);
  expect(page.sections.map(({ id }) => id)).toEqual(
    ['programm', 'sozialraum', 'gemeinde', 'kreis'].flatMap((level) =>
      ['value', 'numerator', 'denominator'].map((measure) => `${level}-${measure}`),
    ),
  );
  const section = (id: string) => page.sections.find((one) => one.id === id)!;
  const row = (id: string, name: string) =>
    section(id)
      .table.rows.find((one) => one.name === name)!
      .cells.map(text);
  expect(section('sozialraum-value').table.columns).toEqual(['2022', '2023', '2024']);
  expect(row('sozialraum-value', 'Altstadt')).toEqual(['20,0', '21,0', '22,0']);
  expect(row('sozialraum-numerator', 'Altstadt')).toEqual(['120', '126', '132']);
  expect(row('sozialraum-denominator', 'Altstadt')).toEqual(['600', '600', '600']);
});

test('a withheld figure is a sign in its row, and its parts are empty', () => {
  const page = valuesPage(site, indicator('armut'), null);
  const cells = (id: string): string[] =>
    page.sections
      .find((one) => one.id === id)!
      .table.rows.find(({ name }) => name === '<b>Gewerbepark</b>')!
      .cells.map(text);
  expect(cells('sozialraum-value')).toEqual(['.', '.', '.']);
  expect(cells('sozialraum-numerator')).toEqual(['', '', '']);
});

test('an area that did not exist in a year has an empty cell, which the page explains, and says until when it existed', () => {
  const page = valuesPage(site, indicator('miete'), null);
  const section = page.sections.find(({ id }) => id === 'gemeinde-value')!;
  const former = section.table.rows.find(({ name }) => name === 'Berg')!;
  expect(former.cells.map(text)).toEqual(['5,40', 'gone', 'gone']);
  expect(former.until).toBe('bis 31.\u00a0Dezember 2022');
  expect(section.note).toContain('gab es in dem Jahr nicht');
});

test('names are text, whatever they look like', () => {
  const page = valuesPage(site, indicator('armut'), null);
  const markup = drawValuesTable(page.sections.find(({ id }) => id === 'sozialraum-value')!.table, 'x');
  expect(markup).toContain('&lt;b&gt;Gewerbepark&lt;/b&gt;');
  expect(markup).not.toContain('<b>');
});

test('many areas are spread over pages in the order of their names, each on exactly one, and the first page leads to all', () => {
  const names = Array.from({ length: 2500 }, (_, index) => `x-${index}`);
  const large = siteOf('tiny', {
    'data/areas/gemeinde.csv': `id,name,parent\n99001001,Altstadt,99001\n${names.map((id) => `${id},Ort ${id.slice(2)},99001`).join('\n')}\n`,
    'data/areas/places.csv': 'place,kind,area\nAm Markt,street,99001001\n',
    'data/areas/changes.csv': 'date,kind,from,to,share,note\n2020-01-01,redraw,99001001,99001001,,Neu vermessen\n',
    'data/indicators/sgb2-quote.csv': `gebiet;jahr;wert\n99001001;2023;10,2\n${names.map((id) => `${id};2023;7,5`).join('\n')}\n`,
    'data/indicators/bevoelkerung.csv': 'area,period,value\n99001001,2023,3000\n',
    'content/reports/lagebericht/01-einkommen.mdx': '---\ntitle: Einkommen\n---\n',
    'content/areas/99001001.mdx': 'Text.\n',
    'content/indicators/sgb2-quote.mdx': 'Text.\n',
  });
  const quote = large.portal.indicators.get('sgb2-quote' as IndicatorId)!;
  const parts = valuesParts(large, quote).filter(({ level }) => level === 'gemeinde');
  expect(parts.map(({ page, areas }) => [page, areas.length])).toEqual([
    [1, 1000],
    [2, 1000],
    [3, 501],
  ]);
  expect(new Set(parts.flatMap(({ areas }) => areas.map(({ id }) => id))).size).toBe(2501);
  const first = valuesPage(large, quote, null);
  expect(first.elsewhere[0]!.links.map(({ name }) => name)[0]).toBe('Altstadt bis Ort 998');
  expect(valuesPages(large).filter(({ id, name }) => id === quote.id && name !== undefined)).toHaveLength(3);
  const middle = valuesPage(large, quote, parts[1]!);
  expect(middle.ways.map(({ name }) => name.split(':')[0])).toEqual(['Vorige Seite', 'Nächste Seite', 'Zum Indikator mit Karte']);
});
