import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPortal } from '../../src/core/check/portal.ts';
import { readPortal } from '../../src/core/read/portal.ts';
import { describeReport } from '../../src/core/text/problems.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const PATHS = [
  'data/portal.yaml',
  'data/sources.yaml',
  'data/disclosure.yaml',
  'data/areas/ort.csv',
  'data/areas/changes.csv',
  'data/areas/places.csv',
  'data/geometry/ort.geojson',
  'data/geometry/ort.topojson',
  'data/geometry/ort.shp',
  'data/geometry/ort.dbf',
  'data/indicators/a.yaml',
  'data/indicators/a.csv',
  'content/reports/r/report.yaml',
  'content/reports/r/01-k.mdx',
  'content/pages/p.mdx',
  'content/areas/01.mdx',
];

const PORTAL: readonly (readonly [string, string])[] = [
  [
    'data/portal.yaml',
    'title: P\npublisher: K\nlicence: x\nlevels: [{id: ort, one: O, many: O, keys: ags, min_population: 5}]\n',
  ],
  ['data/areas/ort.csv', 'id,name,parent,members,population\n01,A,,,3\n02,B,01,01;02,x\n'],
  ['data/indicators/a.yaml', 'title: A\ntype: share\ndimensions: {alter: Alter}\n'],
  ['data/indicators/a.csv', 'area,period,value,numerator,denominator,status,alter\n01,2023,5,1,20,p,\n'],
];

/** Words that mean something somewhere, so that more than the first line of defence is tried. */
const word = fc.constantFrom(
  'area',
  'period',
  'value',
  'status',
  'id',
  'name',
  'parent',
  'members',
  'title',
  'levels',
  'type',
  'derive',
  'classes',
  'breaks',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '"',
  '"x',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '|',
  '#',
  '---\n',
  '01',
  '2023',
  '1.234',
  '1,5',
  '–',
  's',
  '__proto__',
  'constructor',
  '"type": "Topology"',
  '"FeatureCollection"',
  '"features": [',
  '"coordinates": [[[',
  'null',
  '\ufeff',
  '\u0000',
  'ü',
  '<',
  '=',
);
const content = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map(text),
  fc.array(word, { maxLength: 40 }).map((words) => text(words.join(''))),
);

test('reading and checking never throws, whatever the files hold', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...PATHS), content), { maxLength: 6 }), fc.boolean(), (broken, onPortal) => {
      const files = new Map([...(onPortal ? PORTAL.map(([path, given]) => [path, text(given)] as const) : []), ...broken]);
      const { portal, problems, language } = readPortal(files);
      const all = [...problems, ...(portal ? checkPortal(portal, files) : [])];
      expect(describeReport(all, language)).not.toMatch(/undefined/);
    }),
    { numRuns: 400 },
  );
});

test('anything may be appended to a table without losing the rows above it', () => {
  const rows = 'area,period,value\n01,2023,5\n02,2023,7\n';
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }).filter((tail) => !tail.includes('"')),
      (tail) => {
        const files = new Map(PORTAL.map(([path, given]) => [path, text(given)] as const));
        files.set('data/indicators/a.csv', text(`${rows}${tail.replaceAll('\ufffd', '')}`));
        const series = [...(readPortal(files).portal?.series.values() ?? [])][0];
        expect(series?.areas.length).toBeGreaterThanOrEqual(2);
      },
    ),
  );
});

test('any name of a key or an area is only ever data', () => {
  const name = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty'), fc.string({ maxLength: 12 }));
  fc.assert(
    fc.property(name, name, (key, area) => {
      const files = new Map(PORTAL.map(([path, given]) => [path, text(given)] as const));
      files.set(
        'data/indicators/a.yaml',
        text(`title: A\ntype: count\ntags: {${JSON.stringify(key)}: ${JSON.stringify(area)}}\n${JSON.stringify(key)}: 1\n`),
      );
      files.set('data/areas/ort.csv', text(`id,name,${JSON.stringify(key).replaceAll('\\"', '""')}\n01,A,x\n`));
      readPortal(files);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});

test('no slip of one letter in a key that protects figures goes by as a warning', () => {
  const slip = fc
    .tuple(
      fc.constantFrom('ruleset', 'visibility', 'embargo', 'levels', 'sources'),
      fc.nat(),
      fc.constantFrom('delete', 'swap', 'double', 'capital'),
    )
    .map(([key, place, kind]) => {
      const at = place % (key.length - 1);
      const [a, b] = [key[at]!, key[at + 1]!];
      const instead = { delete: b, swap: b + a, double: a + a + b, capital: a.toUpperCase() + b }[kind];
      return { key, written: key.slice(0, at) + instead + key.slice(at + 2) };
    })
    .filter(({ key, written }) => key !== written);
  fc.assert(
    fc.property(slip, ({ written }) => {
      const files = new Map(PORTAL.map(([path, given]) => [path, text(given)] as const));
      files.set('data/indicators/a.yaml', text(`title: A\ntype: share\n${written}: x\n`));
      const errors = readPortal(files).problems.filter(({ severity, column }) => severity === 'error' && column === written);
      expect(errors.map(({ code }) => code)).toEqual(['KS-YAML-006']);
    }),
  );
});
