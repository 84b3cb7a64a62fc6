import { createHash } from 'node:crypto';
import { preparePortal, type Prepared as PreparedPortal } from '../core/portal.ts';
import type { PortalFiles } from '../core/read/files.ts';
import type { Environment } from './environment.ts';
import { keep } from './kept.ts';
import { loadFiles } from './load.ts';

export interface Prepared extends PreparedPortal {
  /** Fingerprint of the files below `data/`. */
  readonly dataVersion: string;
}

/** Reads, checks and discloses a portal; once per process and environment, until `forget`. */
export const prepare = ({ portalFolder, audience, today }: Environment): Prepared =>
  keep(JSON.stringify([portalFolder, audience, today]), () => {
    const files = loadFiles(portalFolder);
    return { ...preparePortal(files, { audience, today }), dataVersion: fingerprint(files) };
  });

/** Eight digits are enough to tell the states of a portal's data apart, and short enough for a citation. */
function fingerprint(files: PortalFiles): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) {
    if (path.startsWith('data/')) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 8);
}
