import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/shell/paths.ts';
import { walk } from '../../src/shell/walk.ts';
import { command } from '../scripts/command.ts';
import { folderWith } from '../shell/folder.ts';

const EXPECTED = join(projectRoot, 'tests', 'golden', 'small');
/** `UPDATE_GOLDEN=1 npx vitest run tests/golden` writes what is built now; read the difference before it is committed. */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/** What Pagefind writes is its own; the manifest is sums over everything else. */
const compared = (path: string): boolean => !/^(_astro|pagefind)\/|^build\.json$/.test(path);

/** Names of scripts and styles carry a hash of their content, which a golden file must not repeat. */
const withoutHashes = (text: string): string => text.replace(/(_astro\/[\w@.-]+?)\.[\w-]{8}\.(css|js)/g, '$1.HASH.$2').replace(/(_astro\/[\w@-]+)\.HASH/g, '$1.HASH');

test('the small portal builds exactly the files in tests/golden/small', { timeout: 120_000 }, () => {
  const out = join(folderWith(), 'site');
  const { code, stdout } = command('build', ['--portal', join('tests', 'fixtures', 'small'), '--out', out], {
    KREISSPIEGEL_TODAY: '2026-01-01',
  });
  expect(stdout).not.toMatch(/KS-/);
  expect(code).toBe(0);
  const built = walk(out).filter(compared);
  const read = (folder: string, path: string): string => withoutHashes(readFileSync(join(folder, path), 'utf8'));
  if (UPDATE) {
    rmSync(EXPECTED, { recursive: true, force: true });
    for (const path of built) {
      mkdirSync(dirname(join(EXPECTED, path)), { recursive: true });
      writeFileSync(join(EXPECTED, path), read(out, path));
    }
  }
  expect(built).toEqual(walk(EXPECTED));
  for (const path of built) expect(read(out, path), path).toBe(read(EXPECTED, path));
});
