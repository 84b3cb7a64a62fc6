import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/shell/paths.ts';
import { walk } from '../../src/shell/walk.ts';
import { command } from '../scripts/command.ts';
import { folderWith } from '../shell/folder.ts';

/** A portal with everything, and what a portal and an area are when there is almost nothing: its profiles only. */
const PORTALS = { small: /^/, least: /^gebiete\/[^/]+\/index\.html$/ };
/** `UPDATE_GOLDEN=1 npx vitest run tests/golden` writes what is built now; read the difference before it is committed. */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/** What Pagefind writes is its own; the manifest is sums over everything else. */
const isOurs = (path: string): boolean => !/^(_astro|pagefind)\/|^build\.json$/.test(path);

/** Names of scripts and styles carry a hash of their content, which a golden file must not repeat. */
const withoutHashes = (text: string): string => text.replace(/(_astro\/[\w@.-]+?)\.[\w-]{8}\.(css|js)/g, '$1.HASH.$2').replace(/(_astro\/[\w@-]+)\.HASH/g, '$1.HASH');

test.each(Object.entries(PORTALS))(
  'the %s portal builds exactly the files in its folder of tests/golden',
  { timeout: 120_000 },
  (name, compared) => {
    const expected = join(projectRoot, 'tests', 'golden', name);
    const out = join(folderWith(), 'site');
    const { code, stdout } = command('build', ['--portal', join('tests', 'fixtures', name), '--out', out], {
      KREISSPIEGEL_TODAY: '2026-01-01',
    });
    expect(stdout).not.toMatch(/KS-/);
    expect(code).toBe(0);
    const built = walk(out).filter((path) => isOurs(path) && compared.test(path));
    const read = (folder: string, path: string): string => withoutHashes(readFileSync(join(folder, path), 'utf8'));
    if (UPDATE) {
      rmSync(expected, { recursive: true, force: true });
      for (const path of built) {
        mkdirSync(dirname(join(expected, path)), { recursive: true });
        writeFileSync(join(expected, path), read(out, path));
      }
    }
    expect(built).toEqual(walk(expected));
    for (const path of built) expect(read(out, path), path).toBe(read(expected, path));
  },
);
