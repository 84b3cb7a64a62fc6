import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../gates/gates.ts';
import { walk } from '../walk.ts';

/** Files of the portal's `public` folder that a generated page of the same name has replaced. */
export const publicConflicts = (portalFolder: string, site: string): Finding[] =>
  walk(join(portalFolder, 'public'))
    .filter((path) => !readFileSync(join(portalFolder, 'public', path)).equals(readFileSync(join(site, path))))
    .map((path) => ({ gate: 'public', file: `public/${path}`, message: 'A generated page has this address. Rename the file.' }));
