import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOutput, recover, swapIn } from '../../../src/shell/build/output.ts';
import { projectRoot } from '../../../src/shell/paths.ts';
import { folderWith } from '../folder.ts';

const BUILD = { 'build.json': '{"generator":"Kreisspiegel"}' };
/** No process has this number: it is above what systems hand out. */
const DEAD = 99_999_999;

test('a new folder, an empty one and an older build may be replaced', () => {
  const folder = folderWith({ 'dist/index.html': '', 'dist/build.json': BUILD['build.json'] });
  mkdirSync(join(folder, 'empty'));
  for (const name of ['dist', 'empty', 'new', 'deep/new']) expect(checkOutput(join(folder, name), projectRoot)).toContain(name);
});

test('nothing else is ever replaced', () => {
  const folder = folderWith({
    'own/thesis.txt': 'x',
    'other/build.json': '{}',
    'broken/build.json': '{',
    file: 'x',
    'portal/data/portal.yaml': '',
  });
  const portal = join(folder, 'portal');
  const refused = [
    '/',
    homedir(),
    join(homedir(), '..'),
    projectRoot,
    join(projectRoot, '..'),
    join(projectRoot, 'src'),
    '.',
    portal,
    folder,
  ];
  const named = ['own', 'other', 'broken', 'file', 'portal/data/dist', 'portal/content'].map((name) => join(folder, name));
  for (const out of [...refused, ...named]) expect(() => checkOutput(out, portal), out).toThrow(/Name|Empty/);
});

test('a link to a precious folder is seen through', () => {
  const folder = folderWith({ 'portal/data/portal.yaml': '' });
  symlinkSync(join(folder, 'portal'), join(folder, 'link'));
  expect(() => checkOutput(join(folder, 'link'), join(folder, 'portal'))).toThrow('is or contains');
});

test('a swap replaces a site as a whole and leaves nothing beside it', async () => {
  const folder = folderWith({ 'built/index.html': 'new', 'dist/index.html': 'old', 'dist/gone.html': 'old' });
  await swapIn(join(folder, 'built'), join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('new');
});

test('swaps at the same time each put in a whole site', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `built${index}`);
  const folder = folderWith(
    Object.fromEntries(
      names.flatMap((name) => [
        [`${name}/a`, name],
        [`${name}/b`, name],
      ]),
    ),
  );
  await Promise.all(names.map((name) => swapIn(join(folder, name), join(folder, 'deep/dist'))));
  const content = (file: string): string => readFileSync(join(folder, 'deep/dist', file), 'utf8');
  expect(content('a')).toBe(content('b'));
  expect(readdirSync(join(folder, 'deep'))).toEqual(['dist']);
});

test('after a crash between the two renames the old site is put back', async () => {
  const folder = folderWith({ [`dist.old-${DEAD}-abc/index.html`]: 'old', [`dist.next-${DEAD}-abc/index.html`]: 'half' });
  await recover(join(folder, 'dist'), join(folder, 'stages'));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
});

test('what dead builds left is cleared, what living ones and others own is not', async () => {
  const folder = folderWith({
    'dist/index.html': 'site',
    [`dist.old-${DEAD}-abc/x`]: '',
    [`dist.next-${process.pid}-abc/x`]: '',
    'dist.next-mine/x': '',
    [`other.next-${DEAD}-abc/x`]: '',
    [`stages/${DEAD}-abc/x`]: '',
    [`stages/${process.pid}-abc/x`]: '',
  });
  await recover(join(folder, 'dist'), join(folder, 'stages'));
  expect(readdirSync(folder).sort()).toEqual(
    ['dist', `dist.next-${process.pid}-abc`, 'dist.next-mine', `other.next-${DEAD}-abc`, 'stages'].sort(),
  );
  expect(readdirSync(join(folder, 'stages'))).toEqual([`${process.pid}-abc`]);
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
});
