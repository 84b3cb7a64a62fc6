import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { walk } from '../walk.ts';
import type { Audience } from '../environment.ts';

/** What a build consists of; also the mark by which a later build recognises a folder that it may replace. */
const MANIFEST = 'build.json';
const GENERATOR = 'Kreisspiegel';

export const manifestOf = (folder: string): string => join(folder, MANIFEST);

interface Build {
  readonly audience: Audience;
  /** Path the site expects to be served under, with a slash at both ends. */
  readonly base: string;
}

export const isBuild = (folder: string): boolean => readManifest(folder) !== null;

/** The path a built site expects to be served under; the root for a folder that nobody can ask. */
export const baseOf = (folder: string): string => {
  const base = readManifest(folder)?.['base'];
  return typeof base === 'string' ? base : '/';
};

function readManifest(folder: string): Readonly<Record<string, unknown>> | null {
  const file = manifestOf(folder);
  if (!existsSync(file)) return null;
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const isOurs =
      typeof manifest === 'object' && manifest !== null && 'generator' in manifest && manifest.generator === GENERATOR;
    return isOurs ? { ...manifest } : null;
  } catch {
    return null;
  }
}

/** Lists every file with its SHA-256. Its time is the one the build began at, so that what changed since then counts as newer. */
export async function writeManifest(
  folder: string,
  { audience, base }: Build,
  began: Date,
): Promise<{ files: number; bytes: number }> {
  const files: Record<string, { bytes: number; sha256: string }> = {};
  let bytes = 0;
  for (const path of walk(folder)) {
    files[path] = fingerprint(join(folder, path));
    bytes += files[path].bytes;
  }
  const manifest = { generator: GENERATOR, audience, base, files };
  await writeFile(manifestOf(folder), `${JSON.stringify(manifest, null, 1)}\n`);
  await utimes(manifestOf(folder), began, began);
  return { files: Object.keys(files).length, bytes };
}

/** One buffer for all files: a large site is more than fits into memory before it is tidied up. */
const buffer = Buffer.alloc(1 << 20);

function fingerprint(path: string): { bytes: number; sha256: string } {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    let bytes = 0;
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      hash.update(buffer.subarray(0, read));
      bytes += read;
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}
