import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPortal } from '../../../src/core/check/portal.ts';
import { isId } from '../../../src/core/model/ids.ts';
import { readPortal } from '../../../src/core/read/portal.ts';
import { append, replace, write, type Edit } from './edit.ts';
import { FIXTURES, loadFolder } from './folder.ts';

const PAGE = '---\ntitle: Seite\n---\n\nText.\n';
const YAML = 'title: A\ntype: count\nunit: x\ndefinition: y\nthemes: [bevoelkerung]\nsources: [melderegister]\n';

/** What is said of ids in the tiny portal after some edits. */
function idProblems(...edits: Edit[]): string[] {
  const files = loadFolder(join(FIXTURES, 'tiny'));
  for (const edit of edits) edit(files);
  const { portal, problems } = readPortal(files);
  return [...problems, ...checkPortal(portal!, files)]
    .filter(({ code }) => code.startsWith('KS-ID'))
    .map(({ code, file, row, found, expected }) => `${code} ${file}${row ? `:${row}` : ''} ${found} / ${expected ?? ''}`);
}
const page = (id: string): string[] => idProblems(write(`content/pages/${id}.mdx`, PAGE));
const indicator = (id: string): string[] =>
  idProblems(write(`data/indicators/${id}.yaml`, YAML), write(`data/indicators/${id}.csv`, 'area,period,value\n99001,2023,5\n'));

test.each([
  'gebiete',
  'daten',
  'suche',
  '404',
  'berichte',
  'indikatoren',
  'themen',
  'karten',
  'einrichtungen',
  'index',
  'pagefind',
  'karte',
  'vergleich',
  'foerderauszug',
  'orte',
  'build.json',
  'Suche',
])('a page cannot be called %s, the portal has one of its own', (id) => {
  expect(page(id)).toEqual([`KS-ID-004 content/pages/${id}.mdx ${id} / seite-${id}`]);
});

test.each(['methodik', 'datenschutz', 'barrierefreiheit', 'handbuch'])('a page can be called %s', (id) => {
  expect(page(id)).toEqual([]);
});

test('_astro is no id in the first place', () => {
  expect(page('_astro')).toEqual(['KS-ID-001 content/pages/_astro.mdx _astro / ']);
});

test.each(['karten', 'index', 'alles', 'catalog', 'datapackage', 'geometrie'])(
  'an indicator cannot be called %s, which is a download',
  (id) => {
    expect(indicator(id)).toEqual([`KS-ID-004 data/indicators/${id}.yaml ${id} / indikator-${id}`]);
  },
);

test('an indicator cannot be the version for Excel of another one', () => {
  expect(indicator('bevoelkerung.excel')).toEqual([
    'KS-ID-004 data/indicators/bevoelkerung.excel.yaml bevoelkerung.excel / bevoelkerung-excel',
  ]);
});

test('ids that differ only in case are one file on many computers', () => {
  expect(page('Impressum')).toEqual(['KS-ID-003 content/pages/impressum.mdx impressum / Impressum']);
  expect(indicator('Bevoelkerung')).toEqual(['KS-ID-003 data/indicators/bevoelkerung.yaml bevoelkerung / Bevoelkerung']);
  expect(idProblems(write('content/reports/lagebericht/02-Einkommen.mdx', PAGE))).toEqual([
    'KS-ID-003 content/reports/lagebericht/02-Einkommen.mdx Einkommen / einkommen',
  ]);
  expect(idProblems(replace('data/portal.yaml', 'themes:\n', 'themes:\n  - { id: Bevoelkerung, title: B }\n'))).toEqual([
    'KS-ID-003 data/portal.yaml:19 bevoelkerung / Bevoelkerung',
  ]);
});

test.each(['con', 'NUL', 'aux', 'prn', 'com1', 'LPT9', 'con.a', 'a.', 'a..', '.', '-a', '', 'a'.repeat(101), 'ü'])(
  '%j can be no id',
  (id) => {
    expect(isId(id)).toBe(false);
  },
);

test.each(['a', '05978', 'a.b', 'a-', 'a_', 'console', 'com', 'com10', 'kommune-con', 'a'.repeat(100)])(
  '%j can be an id',
  (id) => {
    expect(isId(id)).toBe(true);
  },
);

test('two categories of facilities whose names differ in case are one file, and none can be called like the file of another', () => {
  const table = 'id,name,area\nk1,Kita,99001001\n';
  const category = (id: string): Edit => write(`data/facilities/${id}.csv`, table);
  expect(idProblems(category('kita'), category('Kita'))).toEqual(['KS-ID-003 data/facilities/kita.csv kita / Kita']);
  expect(idProblems(category('kita.excel'))).toEqual(['KS-ID-004 data/facilities/kita.excel.csv kita.excel / kita-excel']);
});

test('an area cannot be called like the table for Excel of another one', () => {
  const gemeinden = (id: string): Edit => append('data/areas/gemeinde.csv', `${id},Ort,99001,,,,500\n`);
  expect(idProblems(gemeinden('ort.excel'))).toEqual(['KS-ID-004 data/areas/gemeinde.csv:5 ort.excel / ort-excel']);
  for (const id of ['bilder', 'karten-1', 'orte', 'constructor', 'a.zip', 'wandel'])
    expect(idProblems(gemeinden(id)), id).toEqual([]);
});
