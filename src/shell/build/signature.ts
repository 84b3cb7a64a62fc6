import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';

/** Lies in a folder for as long as a swap moves it, and says under which name on which machine. */
const FILE = '.kreisspiegel-swap';

const text = (name: string): string => `${name} ${hostname()}\n`;

export const sign = (folder: string, name: string): void => writeFileSync(join(folder, FILE), text(name));

export const unsign = (folder: string): void => rmSync(join(folder, FILE), { force: true });

/** A copy that someone made of a signed folder has another name, and is theirs. */
export function isSigned(folder: string): boolean {
  try {
    return readFileSync(join(folder, FILE), 'utf8') === text(basename(folder));
  } catch {
    return false;
  }
}
