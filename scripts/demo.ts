import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateDemo } from './demo/generate.ts';

/** `npm run demo`: writes the tables and geometries of the demo portal. Running it again changes nothing. */
const root = join(import.meta.dirname, '..');
const files = generateDemo();
for (const [path, text] of files) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${files.size} files written`);
