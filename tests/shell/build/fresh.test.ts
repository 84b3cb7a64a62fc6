import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFresh } from '../../../src/shell/build/fresh.ts';
import { folderWith } from '../folder.ts';

const LATER = new Date(Date.now() + 3_600_000);

test('a site is fresh when it is newer than the portal and the code', () => {
  const portal = folderWith({ 'data/portal.yaml': '', 'content/pages/a.mdx': '' });
  const out = folderWith({ 'build.json': '' });
  utimesSync(join(out, 'build.json'), LATER, LATER);
  expect(isFresh(out, portal)).toBe(true);
  expect(isFresh(folderWith(), portal)).toBe(false);
});

test('a changed table or a folder from which something was removed makes it stale', () => {
  const portal = folderWith({ 'data/indicators/a.csv': '', 'data/indicators/b.csv': '' });
  const out = folderWith({ 'build.json': '' });
  utimesSync(join(out, 'build.json'), LATER, LATER);
  const evenLater = new Date(LATER.getTime() + 1000);
  utimesSync(join(portal, 'data/indicators'), evenLater, evenLater);
  expect(isFresh(out, portal)).toBe(false);
  utimesSync(join(portal, 'data/indicators'), new Date(), new Date());
  expect(isFresh(out, portal)).toBe(true);
  writeFileSync(join(portal, 'data/indicators/a.csv'), 'x');
  utimesSync(join(portal, 'data/indicators/a.csv'), evenLater, evenLater);
  expect(isFresh(out, portal)).toBe(false);
});
