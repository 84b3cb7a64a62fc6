import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFiles } from '../../src/shell/load.ts';
import { walk } from '../../src/shell/walk.ts';
import { folderWith } from './folder.ts';

test('a portal is the files of data and content, sorted, as bytes', () => {
  const folder = folderWith({
    'data/portal.yaml': 'id: x',
    'data/areas/b.csv': '',
    'data/areas/a.csv': 'ä',
    'content/x.mdx': '',
    'README.md': '',
  });
  const files = loadFiles(folder);
  expect([...files.keys()]).toEqual(['content/x.mdx', 'data/areas/a.csv', 'data/areas/b.csv', 'data/portal.yaml']);
  expect([...files.get('data/areas/a.csv')!]).toEqual([0xc3, 0xa4]);
});

test('hidden files, lock files of Excel and frozen editions are not read', () => {
  const folder = folderWith({
    'data/portal.yaml': '',
    'data/.DS_Store': '',
    'data/.git/config': '',
    'data/indicators/~$quote.csv': '',
    'data/releases/2024/portal.yaml': '',
    'content/releases/x.mdx': '',
  });
  expect([...loadFiles(folder).keys()]).toEqual(['content/releases/x.mdx', 'data/portal.yaml']);
});

test('names with decomposed umlauts, as some systems store them, are read under the composed ones', () => {
  const folder = folderWith({ 'data/stra\u00dfe.csv': '', 'content/a\u0308.mdx': '' });
  expect([...loadFiles(folder).keys()]).toEqual(['content/\u00e4.mdx', 'data/stra\u00dfe.csv']);
});

test('links are followed, but not in circles', () => {
  const folder = folderWith({ 'data/a.csv': '' });
  const elsewhere = folderWith({ 'b.csv': '' });
  symlinkSync(elsewhere, join(folder, 'data', 'far'));
  symlinkSync(folder, join(folder, 'data', 'circle'));
  const paths = [...loadFiles(folder).keys()];
  expect(paths).toContain('data/far/b.csv');
  expect(paths.length).toBeLessThan(10);
});

test('a folder without data is a portal without files', () => {
  expect(loadFiles(folderWith()).size).toBe(0);
});

test('a link that leads nowhere or to itself is named, because its table would be missing', () => {
  for (const to of ['self', 'nowhere']) {
    const folder = folderWith({ 'data/portal.yaml': '' });
    symlinkSync(to, join(folder, 'data', 'self'));
    expect(() => loadFiles(folder)).toThrow(/^data\/self is a link that leads nowhere/);
  }
});

test('a link in a circle is no file to whoever walks a folder', () => {
  const folder = folderWith({ 'a.txt': '' });
  symlinkSync('self', join(folder, 'self'));
  expect(walk(folder)).toEqual(['a.txt']);
});
