import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMPARE_AS_BUILT } from '../src/islands/compare-state.ts';
import { AS_BUILT as EXPLORER } from '../src/islands/explorer-state.ts';
import { EXTRACT_AS_BUILT } from '../src/islands/extract-state.ts';
import { readChoice } from '../src/islands/facility-choice.ts';
import { AS_BUILT as INDICATOR } from '../src/islands/view-state.ts';
import { projectRoot } from '../src/shell/paths.ts';

const read = (path: string): string => (existsSync(join(projectRoot, path)) ? readFileSync(join(projectRoot, path), 'utf8') : '');
const readme = read('README.md');
const handbook = read('content/pages/handbuch.mdx');
const declared = JSON.parse(read('package.json')) as Readonly<Record<string, Readonly<Record<string, string>>>>;

test('the handbook explains every npm command', () => {
  const short = new Set(['start', 'test']);
  const calls = Object.keys(declared['scripts'] ?? {}).map((name) => (short.has(name) ? `npm ${name}` : `npm run ${name}`));
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.filter((call) => !new RegExp(`${call}(?![\\w-])`).test(handbook))).toEqual([]);
});

test('the README gives every dependency a line that says what it is for; types and Node packages share one', () => {
  const names = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) => Object.keys(declared[kind] ?? {}));
  const heading = (name: string): string =>
    name.replace(/^@types\/.*/, '@types/*').replace(/^node-(linux|win|darwin)-.*/, 'node-*');
  const explained = new Set([...readme.matchAll(/`([^`\s]+)`/g)].map(([, name]) => name));
  expect(names.filter((name) => !explained.has(name) && !explained.has(heading(name)))).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(declared[kind] ?? {}),
  );
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the README tells the two commands that do everything', () => {
  expect(readme).toContain('npm ci && npm start');
  expect(readme).toContain('npm ci && npm test');
});

test('pictures and files that the README points to exist', () => {
  const local = [...readme.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].map(([, path]) => path!);
  expect(local.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
});

test('the table of addresses in the handbook has every parameter that scripts read, for the page that reads it, and no other', () => {
  const rows = [...handbook.matchAll(/^\| (`[^|]*) \| ([^|`]+) \| [^|]+ \| `[^|]+ \|$/gm)];
  const listed = rows.flatMap(([, names = '', pages = '']) =>
    [...names.matchAll(/`(\w+)`/g)].flatMap(([, name]) => pages.split(', ').map((page) => `${page}: ${name}`)),
  );
  const of = (page: string, state: object): string[] => Object.keys(state).map((name) => `${page}: ${name}`);
  const read = [
    ...of('Indikator', INDICATOR),
    ...of('Karte', EXPLORER),
    ...of('Einrichtungen', readChoice('')),
    ...of('Vergleich', COMPARE_AS_BUILT),
    ...of('Förderauszug', EXTRACT_AS_BUILT),
    'Suche: q',
    'Gebiete: q',
    'eingebettete Seiten: stand',
  ];
  expect(listed.toSorted()).toEqual(read.toSorted());
});

test('no script reads a parameter by a name that the table of addresses lacks', () => {
  const folder = join(projectRoot, 'src/islands');
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const asking = texts.filter((text) => /URLSearchParams|searchParams/.test(text));
  const names = asking.flatMap((text) => [...text.matchAll(/\.(?:get|has|set|delete)\('([a-z]+)'/g)].map(([, name]) => name!));
  expect(names).toContain('stand');
  expect([...new Set(names)].filter((name) => !new RegExp(`^\\|[^|]*\`${name}\``, 'm').test(handbook))).toEqual([]);
});
