import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, as paths relative to it with forward slashes, in an order that no machine changes. */
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
      const kind = statSync(join(folder, path), { throwIfNoEntry: false });
      if (kind?.isDirectory()) visit(path, new Set([...above, real]));
      else if (kind?.isFile()) found.push(path);
    }
  };
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) visit('', new Set());
  return found.sort();
}
