import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import type { IndicatorId } from '../src/core/model/ids.ts';
import { indicatorPage, type IndicatorPage } from '../src/core/view/indicator-page.ts';
import { projectRoot } from '../src/shell/paths.ts';
import { siteFrom } from './fixtures/site.ts';

/** Tables and boundaries that others published; they are no part of the project and may be absent. */
const REAL = join(projectRoot, '..', 'shared', 'realdata');
const there = existsSync(REAL);
const rows = (file: string) => csvParse(readFileSync(join(REAL, file), 'utf8'));
const csv = (head: string, lines: readonly (readonly (string | undefined)[])[]): string =>
  [head, ...lines.map((cells) => cells.map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(','))].join('\n');

const declaration = (title: string, levels: string, reference: string, level: string): string => `id: real
title: ${title}
language: de
publisher: {name: ${title}, email: amt@example.org}
contact: {name: ${title}, email: amt@example.org}
licence: dl-de-by-2.0
levels:
${levels}
reference: "${reference}"
default_level: ${level}
themes: [{id: leben, title: Leben}]
`;

/** The page of an indicator in a portal of these files and boundaries. */
function pageOf(id: string, files: Readonly<Record<string, string>>, copies: Readonly<Record<string, string>>): IndicatorPage {
  const texts = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const boundaries = Object.entries(copies).map(([from, to]) => [`data/geometry/${to}`, readFileSync(join(REAL, from))] as const);
  return indicatorPage(siteFrom(new Map([...texts, ...boundaries])), id as IndicatorId);
}

test.runIf(there)('Kreis Unna: ten Gemeinden with two vintages of boundaries, and a rate derived from two INKAR tables', () => {
  const unemployed = rows('kreis-unna/inkar-arbeitslose-gemeinden.csv');
  const workforce = rows('kreis-unna/inkar-erwerbsfaehige-gemeinden.csv');
  const names = new Map(unemployed.map((row) => [row['area_id']!, row['area_name']!]));
  const table = (source: typeof unemployed): string =>
    csv(
      'Gebiet,Jahr,Wert',
      source.map((row) => [row['area_id'], row['year'], row['value']]),
    );
  const count = (title: string): string =>
    `title: ${title}\ndefinition: ${title} am Wohnort.\nunit: Personen\ntype: count\nthemes: [leben]\nsources: [inkar]\n`;
  const page = pageOf(
    'anteil',
    {
      'data/portal.yaml': declaration(
        'Kreis Unna',
        `  - {id: kreis, one: Kreis, many: Kreise, keys: ags}
  - {id: gemeinde, one: Gemeinde, many: Gemeinden, parent: kreis, keys: ags, geometry: {file: gemeinde.geojson, key: AGS}}`,
        '05978',
        'gemeinde',
      ),
      'data/sources.yaml': 'inkar: {title: INKAR, publisher: BBSR, licence: dl-de-by-2.0, attribution: "BBSR Bonn 2024"}\n',
      'data/areas/kreis.csv': 'id,name\n05978,"Unna, Kreis"\n',
      'data/areas/gemeinde.csv': csv(
        'id,name,parent',
        [...names].map(([id, name]) => [id, name, '05978']),
      ),
      'data/indicators/arbeitslose.yaml': count('Arbeitslose'),
      'data/indicators/arbeitslose.csv': table(unemployed),
      'data/indicators/erwerbsfaehige.yaml': count('Menschen im erwerbsfähigen Alter'),
      'data/indicators/erwerbsfaehige.csv': table(workforce),
      'data/indicators/anteil.yaml': `title: Anteil der Arbeitslosen
definition: Arbeitslose je 100 Menschen im erwerbsfähigen Alter.
unit: "%"
type: share
decimals: 1
themes: [leben]
sources: [inkar]
derive: {numerator: [arbeitslose], denominator: [erwerbsfaehige], factor: 100}
`,
    },
    {
      'kreis-unna/gemeinden-vg250-2016.geojson': 'gemeinde@2016-01-01.geojson',
      'kreis-unna/gemeinden-vg250ew-2024.geojson': 'gemeinde@2024-01-01.geojson',
    },
  );
  const sum = (source: typeof unemployed): number =>
    source.filter((row) => row['year'] === '2021').reduce((total, row) => total + Number(row['value']), 0);
  const rate = ((100 * sum(unemployed)) / sum(workforce)).toFixed(1).replace('.', ',');
  expect(page.answer).toContain(`Im Jahr 2021 waren es im Kreis Unna ${rate}\u00a0%`);
  expect(page.main!.map!.paths.length).toBe(10);
  // Bergkamen, first row of both tables in 2021.
  const [top, bottom] = [unemployed, workforce].map(
    (source) => source.find((row) => row['area_id'] === '05978004' && row['year'] === '2021')!['value'],
  );
  const shown = page.main!.table.rows.find(({ name }) => name.includes('Bergkamen'))!;
  expect(shown.value.figure).toBe(((100 * Number(top)) / Number(bottom)).toFixed(1).replace('.', ','));
});

test.runIf(there)('Flensburg: thirteen Stadtteile from a Shapefile, gaps, and figures of the city without a district', () => {
  const key = (district: string | undefined): string => (district === '' ? '01001000' : `STGT${district!.padStart(2, '0')}`);
  const districts = readFileSync(join(REAL, 'flensburg/tables/fl_district.csv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const residents = rows('flensburg/tables/fl_residents_by_district.csv');
  const page = pageOf(
    'einwohner',
    {
      'data/portal.yaml': declaration(
        'Stadt Flensburg',
        `  - {id: stadt, one: Stadt, many: Städte, keys: ags}
  - {id: stadtteil, one: Stadtteil, many: Stadtteile, parent: stadt, keys: local, geometry: {file: stadtteil.shp, key: AREA_ID}}`,
        '01001000',
        'stadtteil',
      ),
      'data/sources.yaml':
        'stadt: {title: Sozialatlas, publisher: Stadt Flensburg, licence: cc-zero, attribution: Stadt Flensburg, additive: false}\n',
      'data/areas/stadt.csv': 'id,name\n01001000,Stadt Flensburg\n',
      'data/areas/stadtteil.csv': csv(
        'id,name,parent',
        districts.map(([id, name]) => [key(id), name, '01001000']),
      ),
      'data/indicators/einwohner.yaml':
        'title: Bevölkerung\ndefinition: Menschen mit Hauptwohnung.\nunit: Personen\ntype: count\nmappable: true\nthemes: [leben]\nsources: [stadt]\n',
      'data/indicators/einwohner.csv': csv(
        'gebiet,jahr,wert',
        residents.map((row) => [key(row['district_id']), row['year'], row['residents']]),
      ),
    },
    Object.fromEntries(['shp', 'dbf', 'prj', 'cpg'].map((end) => [`flensburg/geometry/Stadtteile.${end}`, `stadtteil.${end}`])),
  );
  expect(page.main!.map!.paths.length).toBe(13);
  expect(page.main!.map!.paths.every(({ d }) => d.length > 20)).toBe(true);
  const newest = residents
    .map((row) => row['year']!)
    .sort()
    .at(-1)!;
  expect(page.main!.periodName).toBe(newest);
  const names = new Map(page.main!.table.rows.map(({ href, name }) => [href, name]));
  expect([...names.values()].toSorted()).toEqual(districts.map(([, name]) => name!).toSorted());
  expect(names.get('/gebiete/STGT04/')).toBe('Westliche Höhe');
});
