/** Writes `tests/fixtures/broken/<code>` anew from the tiny portal; `expected.json` is written by hand and stays. Run it with Node. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BROKEN } from './broken-portals.ts';
import { FIXTURES, loadFolder } from './folder.ts';

const root = join(FIXTURES, 'broken');
mkdirSync(root, { recursive: true });
for (const left of readdirSync(root)) if (!Object.hasOwn(BROKEN, left)) rmSync(join(root, left), { recursive: true });
for (const [code, edits] of Object.entries(BROKEN)) {
  const files = loadFolder(join(FIXTURES, 'tiny'));
  for (const edit of edits) edit(files);
  const folder = join(root, code);
  mkdirSync(folder, { recursive: true });
  const expected = readdirSync(folder).includes('expected.json') ? readFileSync(join(folder, 'expected.json')) : null;
  rmSync(folder, { recursive: true });
  for (const [file, bytes] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  if (expected) writeFileSync(join(folder, 'expected.json'), expected);
}
