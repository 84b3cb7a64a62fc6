import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { recover } from '../../../src/shell/build/recover.ts';
import { sign } from '../../../src/shell/build/signature.ts';
import { folderWith } from '../folder.ts';

const MANIFEST = '{"generator":"Kreisspiegel"}';
/** No process has this number: it is above what systems hand out. */
const DEAD = 99_999_999;

function signed(folder: string, ...names: string[]): string {
  for (const name of names) sign(join(folder, name), basename(name));
  return folder;
}

test('after a crash between the two renames the old site is put back', async () => {
  const [old, next] = [`dist.old-${DEAD}-abc123`, `dist.next-${DEAD}-abc123`];
  const folder = signed(
    folderWith({ [`${old}/index.html`]: 'old', [`${old}/build.json`]: MANIFEST, [`${next}/index.html`]: 'half' }),
    old,
    next,
  );
  await recover(join(folder, 'dist'), join(folder, 'stages'));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['build.json', 'index.html']);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
});

test('what dead builds left is cleared, what living ones own is not', async () => {
  const [old, next, living] = [`dist.old-${DEAD}-abc123`, `dist.next-${DEAD}-abc123`, `dist.next-${process.pid}-abc123`];
  const folder = signed(
    folderWith({
      'dist/index.html': 'site',
      [`${old}/build.json`]: MANIFEST,
      [`${next}/x`]: '',
      [`${living}/x`]: '',
      [`stages/${DEAD}-aBc123/x`]: '',
      [`stages/${process.pid}-abc123/x`]: '',
    }),
    old,
    next,
    living,
  );
  await recover(join(folder, 'dist'), join(folder, 'stages'));
  expect(readdirSync(folder).sort()).toEqual(['dist', living, 'stages'].sort());
  expect(readdirSync(join(folder, 'stages'))).toEqual([`${process.pid}-abc123`]);
});

test('folders that only look alike are never touched, not even copies of sites', async () => {
  const folder = folderWith({
    'site.old-2024-backup/thesis.txt': 'years of work',
    'site.next-2026-entwurf/index.html': 'draft',
    [`site.old-${DEAD}-backup/build.json`]: MANIFEST,
    [`site.next-${DEAD}-abc123/x`]: '',
    'site.next-mine/x': '',
    [`other.next-${DEAD}-abc123/x`]: '',
    [`copy/site.old-${DEAD}-abc123/build.json`]: MANIFEST,
  });
  // Someone copied a folder that a swap was moving.
  sign(join(folder, `site.old-${DEAD}-backup`), `site.old-${DEAD}-abc123`);
  const before = readdirSync(folder);
  await recover(join(folder, 'site'), join(folder, 'stages'));
  expect(readdirSync(folder)).toEqual(before);
});
