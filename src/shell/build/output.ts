import { existsSync, readdirSync, realpathSync, renameSync, statSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { projectRoot, within } from '../paths.ts';
import { UsageError } from '../usage.ts';
import { isBuild } from './manifest.ts';

/** Refuses to replace anything but a site that Kreisspiegel built. Returns the folder's real path. */
export function checkOutput(out: string, portalFolder: string): string {
  const target = real(resolve(out));
  const precious = [homedir(), projectRoot, portalFolder, process.cwd()].map((folder) => real(resolve(folder)));
  if (precious.some((folder) => within(target, folder))) {
    throw new UsageError(
      `--out ${out} is or contains the project, the portal, the home or the current folder. Name a folder of its own.`,
    );
  }
  const sources = ['data', 'content', 'public'].map((room) => join(real(resolve(portalFolder)), room));
  if (sources.some((folder) => within(folder, target))) {
    throw new UsageError(`--out ${out} lies in the portal's own sources. Name a folder outside data, content and public.`);
  }
  const kind = statSync(target, { throwIfNoEntry: false });
  if (kind && !kind.isDirectory()) throw new UsageError(`--out ${out} is a file. Name a folder.`);
  if (kind && readdirSync(target).length > 0 && !isBuild(target)) {
    throw new UsageError(`--out ${out} holds files that Kreisspiegel did not build. Empty it, or name another folder.`);
  }
  return target;
}

/** The real path even of what does not exist yet. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(real(above), basename(path));
}

/**
 * Puts a finished build in place of an older one, whole or not at all: first beside it on the same disk, then two renames in a row.
 * When builds finish at the same time, each is whole and the last one stays.
 */
export async function swapIn(built: string, out: string): Promise<void> {
  const mark = `${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
  const next = `${out}.next-${mark}`;
  const old = `${out}.old-${mark}`;
  await mkdir(dirname(out), { recursive: true });
  await move(built, next);
  for (let attempt = 1; ; attempt++) {
    // Without a pause in between, so that no signal or error of ours can leave a reader with nothing.
    const replaced = renamedIfThere(out, old);
    try {
      renameSync(next, out);
      break;
    } catch (problem) {
      if (replaced) renamedIfThere(old, out);
      if (attempt === 5) throw problem;
    }
  }
  await rm(old, { recursive: true, force: true });
}

function renamedIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw problem;
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EXDEV') throw problem;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

/** After a crash: puts a site back that was moved aside, and clears what dead builds left beside it or in `stages`. */
export async function recover(out: string, stages: string): Promise<void> {
  const beside = dirname(out);
  const left = (folder: string, form: RegExp): string[] =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => isDead(form.exec(name)?.[1]))
          .map((name) => join(folder, name))
      : [];
  const name = basename(out).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const old of left(beside, new RegExp(`^${name}\\.old-(\\d+)-\\w+$`))) {
    if (existsSync(out)) await rm(old, { recursive: true, force: true });
    else renameSync(old, out);
  }
  const unfinished = [...left(beside, new RegExp(`^${name}\\.next-(\\d+)-\\w+$`)), ...left(stages, /^(\d+)-\w+$/)];
  for (const folder of unfinished) await rm(folder, { recursive: true, force: true });
}

function isDead(pid: string | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
