import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkTarget } from './link.ts';
import { UsageError } from './usage.ts';
import { walk } from './walk.ts';

/** What of a portal folder is read: `data` and `content`, without hidden files, Office's lock files and frozen editions. */
const ignored = (path: string): boolean => /(^|\/)(\.|~\$)/.test(path) || path === 'data/releases';

/** Where the files of a portal are, keyed by what portals call them: composed characters and forward slashes on every system. */
export function listFiles(portalFolder: string): ReadonlyMap<string, string> {
  const found = ['content', 'data'].flatMap((room) => {
    const folder = join(portalFolder, room);
    const skip = (path: string): boolean => {
      if (ignored(`${room}/${path}`)) return true;
      // Left out in silence, a table behind a broken link would be missing from the site.
      if (linkTarget(join(folder, path)) !== null) return false;
      throw new UsageError(`${room}/${path} is a link that leads nowhere. Remove it, or let it lead to a file.`);
    };
    return walk(folder, skip).map((path) => [`${room}/${path}`.normalize('NFC'), join(folder, path)] as const);
  });
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The portal as `core` takes it: path below the portal folder → bytes. */
export const loadFiles = (portalFolder: string): ReadonlyMap<string, Uint8Array> =>
  new Map([...listFiles(portalFolder)].map(([path, file]) => [path, readFileSync(file)]));
