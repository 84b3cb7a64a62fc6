import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkPortal } from '../../../src/core/check/portal.ts';
import type { AreaId, IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import { cellAt, periodIndex } from '../../../src/core/model/series.ts';
import { readPortal } from '../../../src/core/read/portal.ts';
import { FIXTURES, loadFolder } from '../check/folder.ts';
import { folder } from './helpers.ts';

const MINIMAL = {
  'data/portal.yaml': 'title: P\npublisher: {name: Kreis}\nlicence: dl-de-by-2.0\nlevels: [{id: ort, one: Ort, many: Orte}]\n',
  'data/areas/ort.csv': 'id,name\n01,A\n02,B\n',
  'data/indicators/a.yaml': 'title: A\ntype: count\n',
  'data/indicators/a.csv': 'area,period,value\n01,2023,5\n02,2023,7\n',
};

test('a declaration, a table of areas and one indicator are a portal', () => {
  const { portal, problems, language } = readPortal(folder(MINIMAL));
  expect([problems, language]).toEqual([[], 'de']);
  expect(portal).toMatchObject({ changes: [], places: [], reports: [] });
  expect([portal!.sources.size, portal!.geometries.size, portal!.areas.size, portal!.series.size]).toEqual([0, 0, 2, 1]);
});

test('the tiny portal is read whole', () => {
  const { portal, problems } = readPortal(loadFolder(join(FIXTURES, 'tiny')));
  expect(problems).toEqual([]);
  expect([...portal!.areas.keys()]).toEqual(['99001', '99001001', '99001002', '99001003']);
  expect([...portal!.indicators.keys()]).toEqual(['bevoelkerung', 'sgb2-quote']);
  expect(portal!.geometries.get('gemeinde' as LevelId)?.[0]?.features.size).toBe(3);
  expect(portal!.reports[0]?.chapters.map(({ id, words }) => [id, words])).toEqual([['einkommen', 6]]);
  expect([...portal!.prose.pages.keys(), ...portal!.prose.indicators.keys(), ...portal!.prose.areas.keys()]).toEqual([
    'impressum',
    'sgb2-quote',
    '99001001',
  ]);
  const series = portal!.series.get('sgb2-quote' as IndicatorId)!;
  expect(cellAt(series, '99001003' as AreaId, periodIndex(series, '2023'))).toEqual({
    kind: 'value',
    value: 5.6,
    numerator: 45,
    denominator: 800,
    flags: ['provisional'],
    note: 'vorläufig',
  });
});

test('without a usable declaration there is no portal, and hints are in the language of the portal', () => {
  expect(readPortal(new Map())).toMatchObject({
    portal: null,
    language: 'de',
    problems: [{ code: 'KS-FILE-001', file: 'data/portal.yaml' }],
  });
  const english = readPortal(
    folder({ ...MINIMAL, 'data/portal.yaml': `${MINIMAL['data/portal.yaml']}language: en\n`, 'data/notes.csv': 'x' }),
  );
  expect(english.problems).toMatchObject([{ code: 'KS-FILE-004', hint: 'Check the name, or move the file elsewhere.' }]);
});

test('one run names the problems of every file, and reads what can be read', () => {
  const { portal, problems } = readPortal(
    folder({
      ...MINIMAL,
      'data/sources.yaml': 'a: [',
      'data/areas/changes.csv': 'x',
      'data/indicators/b.yaml': 'title: B\ntype: count\n',
      'data/indicators/c.csv': 'area,period,value\n',
      'content/pages/a.mdx': 'Text',
    }),
  );
  expect(problems.map(({ code, file }) => `${code} ${file}`).toSorted()).toEqual([
    'KS-CSV-002 data/areas/changes.csv',
    'KS-FILE-008 data/indicators/c.csv',
    'KS-FILE-009 data/indicators/b.yaml',
    'KS-YAML-001 data/sources.yaml',
    'KS-YAML-002 content/pages/a.mdx',
  ]);
  expect([...portal!.series.keys()]).toEqual(['a']);
});

test('what belongs to the form of a portal but is not used yet is said, and so is a folder that does not belong to it', () => {
  const { problems } = readPortal(
    folder({
      ...MINIMAL,
      'data/glossary.yaml': '{}',
      'data/indices/lage.yml': '{}',
      'data/rules/bedarf.yaml': '{}',
      'data/facilities/kitas.csv': 'id,name,area\nk,Kita,01\n',
      'data/facilities/kitas.xlsx': 'x',
      'data/indicator/b.csv': 'x',
      'data/Sources.yaml': '{}',
      'data/releases/2025/portal.yaml': '{}',
      'data/.cache/x.csv': '{}',
      'data/README.md': '',
    }),
  );
  expect(problems.map(({ code, file, expected }) => [code, file, ...(expected === undefined ? [] : [expected])])).toEqual([
    ['KS-FILE-011', 'data/glossary.yaml'],
    ['KS-FILE-004', 'data/indices/lage.yml'],
    ['KS-FILE-011', 'data/rules/bedarf.yaml'],
    ['KS-FILE-004', 'data/facilities/kitas.xlsx'],
    ['KS-FILE-004', 'data/indicator/b.csv', 'data/indicators/b.csv'],
    ['KS-FILE-004', 'data/Sources.yaml', 'data/sources.yaml'],
  ]);
});

test('a report never shows the figures of today under the name of a frozen edition', () => {
  const { problems } = readPortal(
    folder({
      ...MINIMAL,
      'content/reports/b/report.yaml': 'title: B\nedition: 2025\n',
      'data/releases/2025/data/portal.yaml': MINIMAL['data/portal.yaml'],
    }),
  );
  expect(problems).toMatchObject([{ code: 'KS-REF-008', severity: 'error', row: 2, column: 'edition', found: '2025' }]);
});

test('a table of areas that cannot be read does not make every row of every table a problem', () => {
  const { problems } = readPortal(folder({ ...MINIMAL, 'data/areas/ort.csv': 'id,name\n"01,A\n' }));
  expect(problems.map(({ code }) => code)).toEqual(['KS-CSV-007']);
});

test('keys of the file system and of objects are ordinary keys', () => {
  const { portal } = readPortal(
    folder({
      ...MINIMAL,
      'data/areas/ort.csv': 'id,name,__proto__,constructor\nconstructor,A,x,y\ntoString,B,x,y\n',
      'data/indicators/a.csv': 'area,period,value\nconstructor,2023,5\nvalueOf,2023,1\n',
    }),
  );
  expect([...portal!.areas.keys()]).toEqual(['constructor', 'toString']);
  expect(portal!.areas.get('constructor' as AreaId)?.attributes.get('__proto__')).toBe('x');
  expect(portal!.series.get('a' as IndicatorId)?.areas).toEqual(['constructor']);
});

const UNNA = resolve('../shared/realdata/kreis-unna');

test.runIf(existsSync(UNNA))(
  'the Gemeinden of Kreis Unna are read with both vintages of boundaries (needs ../shared/realdata)',
  () => {
    const text = (name: string): string => readFileSync(join(UNNA, name), 'utf8');
    const table = text('inkar-arbeitslose-gemeinden.csv').replace('area_id,area_name,year,value', 'ags,name,jahr,wert');
    const names = new Map([...table.matchAll(/^(\d{8}),("[^"]*"|[^,]*),/gm)].map((match) => [match[1]!, match[2]!]));
    const files = folder({
      'data/portal.yaml':
        'title: Unna\npublisher: {name: Kreis Unna}\nlicence: dl-de-by-2.0\nthemes: [{id: arbeit, title: Arbeit}]\n' +
        'levels: [{id: gemeinde, one: Gemeinde, many: Gemeinden, keys: ags, geometry: {file: gemeinde@2016-01-01.geojson, key: ags}}]\n',
      'data/sources.yaml': 'bbsr: {title: INKAR, licence: dl-de-by-2.0}\n',
      'data/areas/gemeinde.csv': `id,name\n${[...names].map((row) => row.join(',')).join('\n')}\n`,
      'data/geometry/gemeinde@2016-01-01.geojson': text('gemeinden-vg250-2016.geojson'),
      'data/geometry/gemeinde@2024-01-01.geojson': text('gemeinden-vg250ew-2024.geojson'),
      'data/indicators/arbeitslose.yaml':
        'title: Arbeitslose\ntype: count\nunit: Personen\ndefinition: Arbeitslose\nsources: bbsr\nthemes: arbeit\n',
      'data/indicators/arbeitslose.csv': table,
    });
    const { portal, problems } = readPortal(files);
    expect([...problems, ...checkPortal(portal!, files)]).toEqual([]);
    expect([portal!.areas.size, portal!.geometries.get('gemeinde' as LevelId)?.map(({ features }) => features.size)]).toEqual([
      10,
      [10, 10],
    ]);
    const series = portal!.series.get('arbeitslose' as IndicatorId)!;
    expect(cellAt(series, '05978004' as AreaId, periodIndex(series, '1998'))).toMatchObject({ kind: 'value', value: 2987 });
  },
);
