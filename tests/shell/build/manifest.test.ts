import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseOf, isBuild, manifestOf, writeManifest } from '../../../src/shell/build/manifest.ts';
import { folderWith } from '../folder.ts';

test('a manifest lists every file with size and SHA-256 and makes the folder known as a build', async () => {
  const folder = folderWith({ 'b/x.txt': 'abc', 'a.txt': '' });
  expect([isBuild(folder), baseOf(folder)]).toEqual([false, '/']);
  const began = new Date('2026-01-02T03:04:05Z');
  expect(await writeManifest(folder, { audience: 'public', base: '/sozial/' }, began)).toEqual({ files: 2, bytes: 3 });
  expect([isBuild(folder), baseOf(folder)]).toEqual([true, '/sozial/']);
  expect(JSON.parse(readFileSync(manifestOf(folder), 'utf8'))).toEqual({
    generator: 'Kreisspiegel',
    audience: 'public',
    base: '/sozial/',
    files: {
      'a.txt': { bytes: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
      'b/x.txt': { bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    },
  });
  expect(statSync(join(folder, 'build.json')).mtime).toEqual(began);
});
