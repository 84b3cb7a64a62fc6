import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { csvFormatRows, csvParse } from 'd3-dsv';

export const GERMAN_LEVELS = ['kreis', 'gemeinde'] as const;
export type GermanLevel = (typeof GERMAN_LEVELS)[number];

const GEOMETRIES = { kreis: 'kreise-simpl4.topo.json', gemeinde: 'gemeinden-simpl4.topo.json' };
const TABLES = ['arbeitslose', 'erwerbsfaehige'] as const;
const YEARS = 15;

/**
 * A portal of all German Kreise, or of all Gemeinden too, from a folder with their boundaries and two tables: the real case of many
 * areas of very different sizes.
 */
export function writeGermany(portal: string, source: string, finest: GermanLevel): void {
  for (const room of ['areas', 'geometry', 'indicators']) mkdirSync(join(portal, 'data', room), { recursive: true });
  const write = (path: string, text: string): void => writeFileSync(join(portal, 'data', path), text);
  const levels = finest === 'kreis' ? GERMAN_LEVELS.slice(0, 1) : GERMAN_LEVELS;
  write('portal.yaml', declaration(levels));
  write('sources.yaml', SOURCES);
  write('disclosure.yaml', 'regel: {title: Regel für kleine Zahlen, min_count: 3, text: Zahlen unter 3 werden nicht gezeigt.}\n');
  write('areas/bund.csv', 'id,name\nde,Deutschland\n');
  for (const level of levels) {
    cpSync(join(source, GEOMETRIES[level]), join(portal, 'data', 'geometry', `${level}.topojson`));
    write(`areas/${level}.csv`, csvFormatRows([['id', 'name', 'parent'], ...areasOf(source, level)]));
  }
  const known = new Set(areasOf(source, 'gemeinde').map(([id]) => id));
  for (const table of TABLES) {
    write(`indicators/${table}.yaml`, INDICATORS[table]);
    write(`indicators/${table}.csv`, csvFormatRows([['area', 'period', 'value'], ...figures(source, table, known, finest)]));
  }
  write('indicators/arbeitslosenanteil.yaml', INDICATORS.arbeitslosenanteil);
}

/** Keys, names and what each area belongs to: a Gemeinde's Kreis stands in the first five digits of its key. */
function areasOf(source: string, level: GermanLevel): string[][] {
  const { objects } = JSON.parse(readFileSync(join(source, GEOMETRIES[level]), 'utf8')) as {
    objects: Record<string, { geometries: { properties: { AGS: string; GEN: string } }[] }>;
  };
  const found = Object.values(objects)[0]!.geometries.map(({ properties: { AGS, GEN } }) => [AGS, GEN]);
  return found.map(([id = '', name = '']) => [id, name, level === 'kreis' ? 'de' : id.slice(0, 5)]);
}

/** The newest years; for Kreise the sums of their Gemeinden, as far as all are known. */
function figures(source: string, table: string, known: ReadonlySet<string | undefined>, finest: GermanLevel): string[][] {
  const rows = csvParse(gunzipSync(readFileSync(join(source, `${table}.csv.gz`))).toString());
  const newest = rows.reduce((latest, row) => Math.max(latest, Number(row['year'])), 0);
  const wanted = rows.filter((row) => Number(row['year']) > newest - YEARS && known.has(row['area_id']) && row['value'] !== '');
  const cells = wanted.map((row) => [row['area_id']!, row['year']!, row['value']!]);
  if (finest === 'gemeinde') return cells;
  const sums = new Map<string, number>();
  for (const [id, year, value] of cells) {
    const key = `${id!.slice(0, 5)},${year}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(value));
  }
  return [...sums].map(([key, value]) => [...key.split(','), String(Math.round(value * 100) / 100)]);
}

const declaration = (levels: readonly GermanLevel[]): string => `id: deutschland
title: Alle Gebiete
language: de
publisher: {name: Messportal, email: bench@example.org}
contact: {name: Messportal, email: bench@example.org}
licence: dl-de-by-2.0
levels:
  - {id: bund, one: Bund, many: Bund, keys: local}
  - {id: kreis, one: Kreis, many: Kreise, parent: bund, keys: ags, geometry: {file: kreis.topojson, key: AGS, crs: "EPSG:4326"}}
${levels.length < 2 ? '' : '  - {id: gemeinde, one: Gemeinde, many: Gemeinden, parent: kreis, keys: ags, geometry: {file: gemeinde.topojson, key: AGS, crs: "EPSG:4326"}}\n'}reference: de
default_level: ${levels.at(-1)}
themes: [{id: arbeit, title: Arbeit}]
key_indicators: [arbeitslosenanteil]
`;

const SOURCES = `bbsr:
  title: INKAR
  publisher: BBSR Bonn
  licence: dl-de-by-2.0
  attribution: BBSR Bonn, INKAR
  ruleset: regel
  rhythm: jährlich
  key_date: Jahresdurchschnitt
`;

const count = (title: string): string => `title: ${title}
short: ${title}
question: Wie viele ${title} gibt es?
definition: ${title} im Jahresdurchschnitt.
unit: Personen
type: count
aggregation: sum
themes: [arbeit]
sources: [bbsr]
`;

const INDICATORS = {
  arbeitslose: count('Arbeitslose'),
  erwerbsfaehige: count('Erwerbsfähige'),
  arbeitslosenanteil: `title: Anteil der Arbeitslosen
short: Arbeitslose
question: Wie viele Erwerbsfähige sind arbeitslos?
definition: Arbeitslose je 100 Erwerbsfähige.
unit: "%"
type: share
per: 100
decimals: 1
aggregation: ratio
themes: [arbeit]
sources: [bbsr]
derive: {numerator: [arbeitslose], denominator: [erwerbsfaehige], factor: 100}
`,
};
