import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder, as paths relative to it with forward slashes, in an order that no machine changes. Links are followed;
 * one that leads nowhere, to itself or to a folder above is no file.
 */
export function walk(folder: string, skip: (path: string) => boolean = () => false): string[] {
  const found: string[] = [];
  const visit = (below: string, above: ReadonlySet<string>): void => {
    const here = join(folder, below);
    const real = realpathSync(here);
    // A link to a folder above would never end.
    if (above.has(real)) return;
    for (const name of readdirSync(here)) {
      const path = below === '' ? name : `${below}/${name}`;
      if (skip(path)) continue;
      const kind = kindOf(join(folder, path));
      if (kind?.isDirectory()) visit(path, new Set([...above, real]));
      else if (kind?.isFile()) found.push(path);
    }
  };
  if (kindOf(folder)?.isDirectory()) visit('', new Set());
  return found.sort();
}

function kindOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ELOOP') return undefined;
    throw problem;
  }
}
