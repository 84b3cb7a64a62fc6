import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../src/shell/walk.ts';
import { folderWith } from '../shell/folder.ts';
import { command, SMALLEST } from './command.ts';

const bytes = (folder: string): Record<string, string> =>
  Object.fromEntries(walk(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]));

test(
  'a portal of one table and no geometry builds, twice the same bytes, and a broken one leaves the site as it was',
  { timeout: 120_000 },
  () => {
    const portal = folderWith(SMALLEST);
    const [one, other] = [join(portal, 'dist'), join(folderWith(), 'deep', 'site')];
    const first = command('build', ['--portal', portal, '--out', one], { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(command('build', ['--portal', portal, '--out', other], { TZ: 'America/New_York', LANG: 'C' }).code).toBe(0);
    const site = bytes(one);
    expect(Object.keys(site)).toEqual(
      expect.arrayContaining(['index.html', '404.html', 'build.json', 'gebiete/A/index.html', 'indikatoren/quote/index.html']),
    );
    expect(bytes(other)).toEqual(site);

    writeFileSync(join(portal, 'data/indicators/quote.csv'), 'area,period,value\nA,2023,viel\n');
    const failed = command('build', ['--portal', portal, '--out', one]);
    expect([failed.code, failed.stdout.includes('quote.csv:2')]).toEqual([1, true]);
    expect(bytes(one)).toEqual(site);
  },
);

test('build refuses to replace what it did not make, before it does anything', () => {
  const portal = folderWith({ ...SMALLEST, 'thesis/chapter.txt': 'years of work' });
  for (const out of [portal, join(portal, 'thesis'), join(portal, 'data'), '/']) {
    const { code, stdout } = command('build', ['--portal', portal, '--out', out]);
    expect([out, code, stdout]).toEqual([out, 2, '']);
  }
  expect(readFileSync(join(portal, 'thesis/chapter.txt'), 'utf8')).toBe('years of work');
});

test('an audience that does not exist is a wrong call', () => {
  expect(command('build', ['--audience', 'everyone']).code).toBe(2);
});
