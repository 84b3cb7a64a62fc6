import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { projectRoot } from '../src/shell/paths.ts';
import { command } from './scripts/command.ts';
import { folderWith } from './shell/folder.ts';

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

function build(files: Readonly<Record<string, string>>, copies: Readonly<Record<string, string>>) {
  const portal = folderWith(files);
  mkdirSync(join(portal, 'data', 'geometry'), { recursive: true });
  for (const [from, to] of Object.entries(copies)) copyFileSync(join(REAL, from), join(portal, 'data', 'geometry', to));
  const out = join(folderWith(), 'site');
  const { code, stdout, stderr } = command('build', ['--portal', portal, '--out', out], { KREISSPIEGEL_TODAY: '2026-01-01' });
  expect(code, stdout + stderr).toBe(0);
  return (page: string) => parseHTML(readFileSync(join(out, page, 'index.html'), 'utf8')).document;
}

test.runIf(there)(
  'Kreis Unna: ten Gemeinden with two vintages of boundaries, and a rate derived from two INKAR tables',
  { timeout: 60_000 },
  () => {
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
    const page = build(
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
    const document = page('indikatoren/anteil');
    expect(document.querySelector('.lead')!.textContent).toContain(`Im Jahr 2021 waren es im Kreis Unna ${rate}\u00a0%`);
    expect(document.querySelectorAll('svg.map .areas path').length).toBe(10);
    // Bergkamen, first row of both tables in 2021.
    const [top, bottom] = [unemployed, workforce].map(
      (source) => source.find((row) => row['area_id'] === '05978004' && row['year'] === '2021')!['value'],
    );
    const shown = [...document.querySelectorAll('.areas-table tbody tr')].find((row) =>
      row.textContent.includes('Bergkamen'),
    )!.textContent;
    expect(shown).toContain(((100 * Number(top)) / Number(bottom)).toFixed(1).replace('.', ','));
  },
);

test.runIf(there)(
  'Flensburg: thirteen Stadtteile from a Shapefile, gaps, and figures of the city without a district',
  { timeout: 60_000 },
  () => {
    const key = (district: string | undefined): string => (district === '' ? '01001000' : `STGT${district!.padStart(2, '0')}`);
    const districts = readFileSync(join(REAL, 'flensburg/tables/fl_district.csv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const residents = rows('flensburg/tables/fl_residents_by_district.csv');
    const page = build(
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
    const document = page('indikatoren/einwohner');
    expect(document.querySelectorAll('svg.map .areas path').length).toBe(13);
    expect([...document.querySelectorAll('svg.map .areas path')].every((path) => path.getAttribute('d')!.length > 20)).toBe(true);
    const newest = residents
      .map((row) => row['year']!)
      .sort()
      .at(-1)!;
    expect(document.querySelector('[data-subtitle]')!.textContent).toMatch(new RegExp(`, ${newest}$`));
    const table = document.querySelector('.areas-table')!.textContent;
    for (const [, name] of districts) expect(table).toContain(name);
    const area = page('gebiete/STGT04');
    expect(area.querySelector('h1')!.textContent).toBe('Westliche Höhe');
  },
);
