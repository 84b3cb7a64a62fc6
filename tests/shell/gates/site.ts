import { runGates, type Gate, type Site } from '../../../src/shell/gates/gates.ts';
import { folderWith } from '../folder.ts';

/** What one gate finds on a site of these files, as `file: message`. */
export function findings(make: (site: Site) => Gate, files: Readonly<Record<string, string>>, base = '/'): string[] {
  return runGates(folderWith(files), base, [make]).map(({ file, message }) => `${file}: ${message}`);
}
