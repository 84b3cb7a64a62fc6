import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../src/shell/walk.ts';
import { folderWith } from '../shell/folder.ts';
import { command, SMALLEST } from './command.ts';

const bytes = (folder: string): Record<string, string> =>
  Object.fromEntries(walk(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]));

test(
  'a portal of one table and no geometry builds, with its public files but the hidden ones, and a broken one leaves the site as it was',
  { timeout: 120_000 },
  () => {
    const portal = folderWith({
      ...SMALLEST,
      'public/.env': 'PASSWORD=x',
      'public/a/b.txt': 'b',
      'public/.well-known/c.txt': 'c',
    });
    const out = join(portal, 'deep', 'Öffentliche Seite');
    const built = command('build', ['--portal', portal, '--out', out]);
    expect([built.code, built.stderr, built.stdout.includes('public/.env')]).toEqual([0, '', true]);
    const site = bytes(out);
    expect(Object.keys(site)).toEqual(
      expect.arrayContaining(['index.html', '404.html', 'build.json', 'gebiete/A/index.html', 'indikatoren/quote/index.html']),
    );
    expect(['.env', 'a/b.txt', '.well-known/c.txt'].map((file) => file in site)).toEqual([false, true, true]);
    expect(readFileSync(join(out, 'build.json'), 'utf8')).toContain('a/b.txt');

    writeFileSync(join(portal, 'data/indicators/quote.csv'), 'area,period,value\nA,2023,viel\n');
    const failed = command('build', ['--portal', portal, '--out', out]);
    expect([failed.code, failed.stdout.includes('quote.csv:2')]).toEqual([1, true]);
    expect(bytes(out)).toEqual(site);
  },
);

test('build refuses to replace what it did not make, before it does anything', () => {
  const portal = folderWith({ ...SMALLEST, 'thesis/chapter.txt': 'years of work' });
  const { code, stdout } = command('build', ['--portal', portal, '--out', join(portal, 'thesis')]);
  expect([code, stdout]).toEqual([2, '']);
  expect(readFileSync(join(portal, 'thesis/chapter.txt'), 'utf8')).toBe('years of work');
});

test('an audience that does not exist is a wrong call', () => {
  expect(command('build', ['--audience', 'everyone']).code).toBe(2);
});
