import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeFigures, type EncodedFigures } from '../src/core/view/map-figures.ts';
import type { IndicatorFile } from '../src/core/view/map-indicator.ts';
import type { LevelFile } from '../src/core/view/map-level.ts';
import type { SelectionData } from '../src/core/view/selection-data.ts';
import { walk } from '../src/shell/walk.ts';
import { secretGround, squares } from './fixtures/secret-ground.ts';
import { command } from './scripts/command.ts';
import { folderWith } from './shell/folder.ts';

const YEARS = [2021, 2022, 2023];
/** Places A to H in two towns; the first three are small ones of the first town. */
const PLACES = [...'ABCDEFGH'];
const SMALL = 3;

interface Figures {
  readonly people: number;
  readonly cases: number;
  /** Beyond all that is shown, so that a scale which knew of it would show it. */
  readonly rate: number;
}

/** Numbers that stand nowhere by chance: five digits and more, different for every place and year. */
const figuresOf = (place: number, year: number): Figures => {
  const at = year * 8 + place;
  return place < SMALL
    ? { people: 41_213 + 97 * at, cases: 71_389 + 113 * at, rate: 7000.8137 + 1.9173 * at }
    : { people: 310_019 + 1009 * at, cases: 520_031 + 1013 * at, rate: 11.4172 + 0.3713 * at };
};

const lines = (head: string, cell: (place: string, at: number, year: number, y: number) => readonly string[]): string =>
  [head, ...YEARS.flatMap((year, y) => PLACES.flatMap((place, at) => cell(place, at, year, y)))].join('\n');

const declared = (title: string, type: string, more: string): string =>
  `title: ${title}\nquestion: Wie viele?\ndefinition: Zahl.\nunit: X\ntype: ${type}\nthemes: [leben]\nsources: [amt]\n${more}`;

const PORTAL: Readonly<Record<string, string>> = {
  ...secretGround('quote, menschen'),
  'data/sources.yaml': 'amt: {title: Amt, publisher: Amt, licence: dl-de-by-2.0, attribution: Amt, ruleset: klein}\n',
  'data/areas/ort.csv': `id,name,parent,art\n${PLACES.map((id, at) => `${id},Ort ${id},${at < 4 ? 'S1' : 'S2'},${at % 2 ? 'x' : 'y'}`).join('\n')}\n`,
  'data/areas/programm.csv': 'id,name,members\np,Programm,A;E\n',
  'data/geometry/ort.geojson': squares(PLACES, 4),
  'data/indicators/menschen.yaml': declared(
    'Menschen',
    'count',
    'dimensions: {alter: {title: Alter, categories: {jung: jung, alt: alt}}}\n',
  ),
  'data/indicators/menschen.csv': lines('area,period,value,alter', (place, at, year, y) => {
    const { people } = figuresOf(at, y);
    return [`${place},${year},${people},`, `${place},${year},${people - 10_007},jung`, `${place},${year},10007,alt`];
  }),
  'data/indicators/quote.yaml': declared('Quote', 'rate', 'decimals: 4\nper: 100\nclasses: {method: equal, count: 5}\n'),
  'data/indicators/quote.csv': lines('area,period,value,numerator,denominator,lower,upper', (place, at, year, y) => {
    const { cases, rate } = figuresOf(at, y);
    const people = Math.round((cases / rate) * 100);
    const value = (cases / people) * 100;
    return [`${place},${year},${value.toFixed(6)},${cases},${people},${(value * 0.9).toFixed(6)},${(value * 1.1).toFixed(6)}`];
  }),
  'data/indicators/faelle.yaml': declared('Fälle', 'count', ''),
  'data/indicators/faelle.csv': lines('area,period,value', (place, at, year, y) => [
    `${place},${year},${figuresOf(at, y).cases}`,
  ]),
  'data/facilities/kita.csv': `id,name,lon,lat,area,status\nk1,Eins,9.02,51.46,A,offen\nk2,Zwei,9.2,51.46,E,offen\n`,
};

/** All that is withheld, in the ways it could be written: plain, with marks between the thousands, and without its decimal mark. */
function secretsIn(): ReadonlySet<string> {
  const secrets = new Set<string>();
  const add = (value: number, decimals: number): void => {
    for (const kept of decimals === 0 ? [0] : [2, 3, 4, 5, 6]) {
      const [whole, part = ''] = value.toFixed(kept).split('.') as [string, string?];
      secrets.add((whole + part).replace(/0+$/, '')).add(whole + part);
    }
  };
  for (let y = 0; y < YEARS.length; y++) {
    for (let at = 0; at < SMALL; at++) {
      const { people, cases, rate } = figuresOf(at, y);
      const below = Math.round((cases / rate) * 100);
      const value = (cases / below) * 100;
      for (const number of [people, people - 10_007, cases]) add(number, 0);
      for (const number of [value, value * 0.9, value * 1.1]) add(number, 6);
    }
  }
  // Shorter ones stand in many places by chance.
  return new Set([...secrets].filter((digits) => digits.length >= 5));
}

/** Every number of a text as its digits; marks between thousands and decimal marks left out. */
const digitsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\d+(?:[.,'\u00a0\u202f ]\d+)*/g)].flatMap(([found]) => [
    found.replace(/\D/g, ''),
    ...found.split(/[^\d.,]/).map((one) => one.replace(/\D/g, '')),
    ...found.split(/[,\u00a0 ]/).map((one) => one.replace(/\D/g, '')),
  ]);

test('no number that the rules withhold stands in any file of a built portal, in whatever form', { timeout: 120_000 }, () => {
  const out = join(folderWith(), 'site');
  const { code, stdout, stderr } = command('build', ['--portal', folderWith(PORTAL), '--out', out], {
    KREISSPIEGEL_TODAY: '2026-01-01',
  });
  expect(code, stdout + stderr).toBe(0);
  const secrets = secretsIn();
  const files = walk(out).filter((path) => /\.(html|json|csv|svg|txt|xml|geojson|jsonld)$/.test(path));
  expect(files.length).toBeGreaterThan(60);
  for (const path of files) {
    const found = digitsIn(readFileSync(join(out, path), 'utf8')).filter((digits) => secrets.has(digits));
    expect(found, path).toEqual([]);
  }

  // The search finds what may be shown, so it would have found the rest.
  const menschen = new Set(digitsIn(readFileSync(join(out, 'indikatoren', 'menschen', 'werte', 'index.html'), 'utf8')));
  for (let at = SMALL; at < PLACES.length; at++) expect(menschen).toContain(String(figuresOf(at, 0).people));

  const read = <T>(path: string): T => JSON.parse(readFileSync(join(out, 'daten', 'karten', `${path}.json`), 'utf8')) as T;
  const level = read<LevelFile>('ebenen/ort');
  expect(level.population.slice(0, PLACES.length + 1).map((one) => one === null)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  for (const id of ['menschen', 'quote', 'faelle']) {
    const file = read<IndicatorFile>(`werte/${id}/ort`);
    const shown = file.figures.flatMap((one: EncodedFigures | null) => {
      const { values, numerators, denominators, lower, upper } = decodeFigures(one!);
      for (const column of [values, numerators, denominators, lower, upper])
        expect(column.subarray(0, SMALL).every(Number.isNaN)).toBe(true);
      return [...values.subarray(SMALL, PLACES.length)];
    });
    // What is withheld lies far beyond the figures shown, and no scale knows of it.
    const [least, most] = [Math.min(...shown), Math.max(...shown)];
    const { min, max, breaks } = file.classes;
    for (const bound of [min, max, ...breaks, ...file.terciles]) {
      expect(bound).toBeGreaterThanOrEqual(least - 1e-4);
      expect(bound).toBeLessThanOrEqual(most + 1e-4);
    }
    const sums = read<SelectionData>(`summen/${id}/ort`);
    expect(Object.keys(sums.cells)).not.toContain('A');
  }
});
