import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that this file belongs to, whatever folder a command was started in. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What may be deleted at any time and comes back by itself. */
export const cacheFolder = resolve(projectRoot, '.cache');

/** Whether `path` is `folder` or lies below it. */
export function within(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path of this machine as portals and addresses write it: relative to `folder`, with forward slashes. */
export const portable = (folder: string, path: string): string => relative(folder, path).replaceAll(sep, '/');
