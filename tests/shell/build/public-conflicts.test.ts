import { expect, test } from 'vitest';
import { publicConflicts } from '../../../src/shell/build/public-conflicts.ts';
import { folderWith } from '../folder.ts';

test('a public file that a page has replaced is named, one that was copied is not', () => {
  const portal = folderWith({ 'public/logo.svg': '<svg/>', 'public/index.html': 'mine' });
  const site = folderWith({ 'logo.svg': '<svg/>', 'index.html': 'generated' });
  expect(publicConflicts(portal, site).map(({ file }) => file)).toEqual(['public/index.html']);
  expect(publicConflicts(folderWith(), site)).toEqual([]);
});
