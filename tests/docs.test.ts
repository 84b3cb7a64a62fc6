import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
