import { lstatSync, mkdtempSync, readdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { cacheFolder, projectRoot, within } from '../paths.ts';
import { UsageError } from '../usage.ts';
import { isBuild } from './manifest.ts';

/** Refuses to replace anything but a site that Kreisspiegel built, and what cannot be written. Returns the folder's real path. */
export function checkOutput(out: string, portalFolder: string): string {
  const target = real(resolve(out));
  const precious = [homedir(), projectRoot, portalFolder, process.cwd()].map((folder) => real(resolve(folder)));
  if (precious.some((folder) => within(target, folder))) {
    throw new UsageError(
      `--out ${out} is or contains the project, the portal, the home or the current folder. Name a folder of its own.`,
    );
  }
  const source = sources(portalFolder).find((folder) => within(folder, target));
  if (source !== undefined) {
    throw new UsageError(`--out ${out} lies in ${source}, which no site may stand in. Name a folder of its own.`);
  }
  const kind = statSync(target, { throwIfNoEntry: false });
  if (kind && !kind.isDirectory()) throw new UsageError(`--out ${out} is a file. Name a folder.`);
  if (kind && kind.dev !== statSync(dirname(target)).dev) {
    throw new UsageError(`--out ${out} is where a disk begins, which cannot be replaced as a whole. Name a folder inside it.`);
  }
  checkWritable(out, dirname(target));
  if (kind && readdirSync(target).length > 0 && !isBuild(target)) {
    throw new UsageError(`--out ${out} holds files that Kreisspiegel did not build. Empty it, or name another folder.`);
  }
  return target;
}

const ROOMS = ['data', 'content', 'public', '.git'];
const PROJECT_ROOMS = [...ROOMS, 'src', 'scripts', 'tests', 'node_modules'];

const sources = (portalFolder: string): string[] => [
  ...ROOMS.map((room) => join(real(resolve(portalFolder)), room)),
  ...PROJECT_ROOMS.map((room) => join(real(projectRoot), room)),
  join(real(cacheFolder), 'builds'),
];

/** The real path even of what does not exist yet. */
function real(path: string): string {
  if (isThere(path)) {
    try {
      return realpathSync.native(path);
    } catch {
      throw new UsageError(`${path} is a link that leads nowhere. Name a folder.`);
    }
  }
  const above = dirname(path);
  return above === path ? path : join(real(above), basename(path));
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Below a file, or below a link that leads nowhere; the way up finds it.
    return false;
  }
}

/** Only trying tells: a folder may be read-only by its rights, its disk or its kind. */
function checkWritable(out: string, parent: string): void {
  const kind = statSync(parent, { throwIfNoEntry: false });
  if (!kind && dirname(parent) !== parent) return checkWritable(out, dirname(parent));
  if (kind && !kind.isDirectory())
    throw new UsageError(`--out ${out} lies below ${parent}, which is a file. Name another folder.`);
  try {
    rmdirSync(mkdtempSync(join(parent, '.kreisspiegel-')));
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    throw new UsageError(`--out ${out} cannot be made: nothing can be written to ${parent} (${code}). Name another folder.`, {
      cause: problem,
    });
  }
}
