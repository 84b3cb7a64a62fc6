import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, SMALLEST } from '../../scripts/command.ts';
import { folderWith } from '../folder.ts';

test('a text that fails is named with its line, without a stack, and neighbours of the site stay', { timeout: 60_000 }, () => {
  const portal = folderWith({ ...SMALLEST, 'content/pages/kaputt.mdx': '---\ntitle: Kaputt\n---\n\nText {foo.bar} mehr.\n' });
  const folder = folderWith({ 'site.old-2024-backup/a.txt': '', 'site.next-2026-entwurf/b.txt': '' });
  const { code, stdout, stderr } = command('build', ['--portal', portal, '--out', join(folder, 'site')]);
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toContain('content/pages/kaputt.mdx:5: Der Text verwendet „foo“');
  expect(stdout).not.toMatch(/\n\s+at |\u001b/);
  expect(readdirSync(folder)).toEqual(['site.next-2026-entwurf', 'site.old-2024-backup']);
});

test('public files that would replace pages prevent the site', { timeout: 60_000 }, () => {
  const portal = folderWith({
    ...SMALLEST,
    'public/.env': 'PASSWORD=x',
    'public/gebiete': 'a file',
    'public/daten/quote.csv': 'mine',
    'public/build.json': '{}',
  });
  symlinkSync('nowhere', join(portal, 'public/broken'));
  const { code, stdout, stderr } = command('build', ['--portal', portal, '--out', join(portal, 'dist')]);
  expect([code, stderr]).toEqual([1, '']);
  const named = ['gebiete', 'daten/quote.csv', 'build.json', 'broken'].map((name) => `public/${name}: `);
  for (const file of [...named, 'public/.env']) expect(stdout).toContain(file);
  expect(existsSync(join(portal, 'dist'))).toBe(false);
});
