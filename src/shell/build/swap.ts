import { readdirSync, renameSync, rmdirSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { UsageError } from '../usage.ts';
import { isBuild } from './manifest.ts';
import { sign, unsign } from './signature.ts';

/**
 * Puts a finished build in place of an older one, whole or not at all: first beside it on the same disk, then two renames in a row.
 * When builds finish at the same time, each is whole and the last one stays.
 */
export async function swapIn(built: string, out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const next = beside(out, 'next');
  const replaced: string[] = [];
  try {
    await move(built, next);
    for (let attempt = 1; ; attempt++) {
      const old = beside(out, 'old');
      if (putAside(out, old)) replaced.push(old);
      try {
        unsign(next);
        renameSync(next, out);
        break;
      } catch (problem) {
        if (attempt < 20 && isTaken(problem)) continue;
        const last = replaced.pop();
        if (last !== undefined && !putBack(last, out)) replaced.push(last);
        throw problem;
      }
    }
  } finally {
    for (const folder of [next, ...replaced]) await rm(folder, { recursive: true, force: true });
  }
}

/** A name that this process alone uses; `recover` knows its form. */
const beside = (out: string, role: 'next' | 'old'): string =>
  `${out}.${role}-${process.pid}-${Math.random().toString(36).slice(2).padEnd(6, '0').slice(0, 6)}`;

/** Makes room, without a pause until the rename that follows, so that no signal or error of ours can leave a reader with nothing. */
function putAside(out: string, old: string): boolean {
  if (isEmpty(out)) {
    rmdirSync(out);
    return false;
  }
  try {
    if (isBuild(out)) sign(out, basename(old));
    renameSync(out, old);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return false;
    unsign(out);
    throw problem;
  }
  if (isBuild(old)) return true;
  // It came here since the check, and is not ours to replace.
  renameSync(old, out);
  throw new UsageError(`${out} holds files that Kreisspiegel did not build. Empty it, or name another folder.`);
}

export function putBack(old: string, out: string): boolean {
  try {
    renameSync(old, out);
  } catch (problem) {
    // Another build has put its site there meanwhile.
    if (isTaken(problem)) return false;
    throw problem;
  }
  unsign(out);
  return true;
}

const isTaken = (problem: unknown): boolean => ['ENOTEMPTY', 'EEXIST'].includes((problem as NodeJS.ErrnoException).code ?? '');

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

/** From another disk, a copy: signed before its first file, so that what a crash leaves of it can be told from other folders. */
async function move(from: string, to: string): Promise<void> {
  sign(from, basename(to));
  try {
    await rename(from, to);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EXDEV') throw problem;
    await mkdir(to);
    sign(to, basename(to));
    // The time of the manifest tells how fresh a site is.
    await cp(from, to, { recursive: true, preserveTimestamps: true });
    await rm(from, { recursive: true, force: true });
  }
}
