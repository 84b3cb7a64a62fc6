import { lstatSync, realpathSync } from 'node:fs';

/** Where a link leads in the end: a path, or `null` for nowhere. What is no link, or not there, leads nowhere else: `undefined`. */
export function linkTarget(path: string): string | null | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  try {
    return realpathSync(path);
  } catch (problem) {
    if (['ENOENT', 'ELOOP', 'ENOTDIR'].includes((problem as NodeJS.ErrnoException).code ?? '')) return null;
    throw problem;
  }
}
