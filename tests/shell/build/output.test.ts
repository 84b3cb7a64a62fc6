import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOutput } from '../../../src/shell/build/output.ts';
import { projectRoot } from '../../../src/shell/paths.ts';
import { UsageError } from '../../../src/shell/usage.ts';
import { folderWith } from '../folder.ts';

const BUILD = { 'build.json': '{"generator":"Kreisspiegel"}' };

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

test('no site may stand in what the project or the portal consists of', () => {
  const portal = folderWith({ 'data/portal.yaml': '' });
  for (const room of ['src', 'scripts', 'tests', 'data', 'content', 'public', 'node_modules', '.git', '.cache/builds']) {
    expect(() => checkOutput(join(projectRoot, room, 'new'), portal), room).toThrow(UsageError);
  }
  for (const room of ['data', 'content', 'public', '.git']) {
    expect(() => checkOutput(join(portal, room, 'new'), portal), room).toThrow(UsageError);
  }
  expect(checkOutput(join(portal, 'dist'), portal)).toContain('dist');
});

test('what cannot become a folder is refused in a sentence, before anything is done', () => {
  const folder = folderWith({ file: '' });
  symlinkSync(join(folder, 'gone'), join(folder, 'dangling'));
  symlinkSync('self', join(folder, 'self'));
  const impossible = ['file/site', 'file/deep/site', 'dangling', 'dangling/site', 'self'].map((name) => join(folder, name));
  for (const out of [...impossible, ...(existsSync('/proc/self') ? ['/proc/x', '/proc/x/y', '/proc'] : [])]) {
    expect(() => checkOutput(out, projectRoot), out).toThrow(UsageError);
  }
  expect(readdirSync(folder).sort()).toEqual(['dangling', 'file', 'self']);
});
