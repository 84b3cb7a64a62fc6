import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isBuild } from './manifest.ts';
import { isSigned } from './signature.ts';
import { putBack } from './swap.ts';

/**
 * After a crash: puts a site back that was moved aside, and clears what dead builds left beside it or in `stages`. Beside it may
 * stand anything, so a name proves nothing there: only what carries our signature is touched.
 */
export async function recover(out: string, stages: string): Promise<void> {
  for (const old of leftBeside(out, 'old').filter(isBuild)) {
    if (existsSync(out) || !putBack(old, out)) await rm(old, { recursive: true, force: true });
  }
  const staged = existsSync(stages) ? readdirSync(stages).filter((name) => isDead(/^(\d+)-\w{6}$/.exec(name)?.[1])) : [];
  for (const folder of [...leftBeside(out, 'next'), ...staged.map((name) => join(stages, name))]) {
    await rm(folder, { recursive: true, force: true });
  }
}

function leftBeside(out: string, role: 'next' | 'old'): string[] {
  const start = `${basename(out)}.${role}-`;
  const parent = dirname(out);
  return (existsSync(parent) ? readdirSync(parent) : [])
    .filter((name) => name.startsWith(start) && isDead(/^(\d+)-[0-9a-z]{6}$/.exec(name.slice(start.length))?.[1]))
    .map((name) => join(parent, name))
    .filter(isSigned);
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
