import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../paths.ts';
import { walk } from '../walk.ts';
import { manifestOf } from './manifest.ts';

/** What a site is made of: the portal's files and the code. */
const sources = (portalFolder: string): string[] => [
  ...['data', 'content', 'public'].map((room) => join(portalFolder, room)),
  join(projectRoot, 'src'),
];
const FILES = ['astro.config.mjs', 'package-lock.json'].map((name) => join(projectRoot, name));

/** Whether a built site is newer than everything it is made of. Folders count too: their time tells of removed files. */
export function isFresh(out: string, portalFolder: string): boolean {
  const manifest = manifestOf(out);
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  const changedSince = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > built;
  if (FILES.some(changedSince)) return false;
  return !sources(portalFolder).some((folder) => {
    const files = walk(folder);
    const folders = new Set(files.map((file) => join(folder, file, '..')));
    return [folder, ...folders, ...files.map((file) => join(folder, file))].some(changedSince);
  });
}
