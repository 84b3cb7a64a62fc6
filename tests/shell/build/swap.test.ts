import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { swapIn } from '../../../src/shell/build/swap.ts';
import { folderWith } from '../folder.ts';

const MANIFEST = '{"generator":"Kreisspiegel"}';

test('a swap replaces a site as a whole and leaves nothing beside it', async () => {
  const folder = folderWith({
    'built/index.html': 'new',
    'built/build.json': MANIFEST,
    'dist/index.html': 'old',
    'dist/gone.html': 'old',
    'dist/build.json': MANIFEST,
  });
  await swapIn(join(folder, 'built'), join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['build.json', 'index.html']);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('new');
});

test('a site goes into a new or empty folder, whatever its name', async () => {
  const folder = folderWith({ 'one/index.html': '1', 'two/index.html': '2' });
  mkdirSync(join(folder, 'Größe & 100 % neu'));
  await swapIn(join(folder, 'one'), join(folder, 'Größe & 100 % neu'));
  await swapIn(join(folder, 'two'), join(folder, 'tief', 'im Wald'));
  expect(readdirSync(join(folder, 'Größe & 100 % neu'))).toEqual(['index.html']);
  expect(readdirSync(join(folder, 'tief'))).toEqual(['im Wald']);
});

test('what came into the folder since the check is put back', async () => {
  const folder = folderWith({ 'built/index.html': 'new', 'dist/thesis.txt': 'years of work' });
  await expect(swapIn(join(folder, 'built'), join(folder, 'dist'))).rejects.toThrow('did not build');
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readdirSync(join(folder, 'dist'))).toEqual(['thesis.txt']);
});

test('swaps at the same time each put in a whole site', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `built${index}`);
  const folder = folderWith(
    Object.fromEntries(
      names.flatMap((name) => [
        [`${name}/a`, name],
        [`${name}/b`, name],
        [`${name}/build.json`, MANIFEST],
      ]),
    ),
  );
  await Promise.all(names.map((name) => swapIn(join(folder, name), join(folder, 'deep/dist'))));
  const content = (file: string): string => readFileSync(join(folder, 'deep/dist', file), 'utf8');
  expect(content('a')).toBe(content('b'));
  expect(readdirSync(join(folder, 'deep'))).toEqual(['dist']);
});

const isOtherDisk = existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync(tmpdir()).dev;

test.runIf(isOtherDisk)('a site goes to another disk with the times of its files', async () => {
  const folder = folderWith({ 'built/build.json': MANIFEST, 'built/a/index.html': 'new' });
  const began = new Date('2026-01-02T03:04:05Z');
  utimesSync(join(folder, 'built/build.json'), began, began);
  const far = mkdtempSync('/dev/shm/kreis spiegel ');
  onTestFinished(() => rmSync(far, { recursive: true }));
  await swapIn(join(folder, 'built'), join(far, 'site'));
  expect([readdirSync(folder), readdirSync(far), readdirSync(join(far, 'site')).sort()]).toEqual([
    [],
    ['site'],
    ['a', 'build.json'],
  ]);
  expect(statSync(join(far, 'site/build.json')).mtime).toEqual(began);
});
