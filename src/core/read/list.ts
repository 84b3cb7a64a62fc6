import { isId } from '../model/ids.ts';
import type { Report } from './report.ts';
import { isPlainMap, type Path, type Plain, type YamlFile } from './yaml.ts';

export interface Entry {
  readonly id: string;
  readonly path: Path;
  readonly entry: Plain | undefined;
}

/**
 * The entries of a list of maps with an `id` each, or of a map from id to entry. Entries without a usable id are problems and are left out,
 * so that an id is always fit for a file name and an address.
 */
export function entriesOf(yaml: YamlFile, path: Path, value: Plain | undefined, report: Report): Entry[] {
  if (value === undefined) return [];
  if (typeof value === 'string') {
    report('KS-YAML-003', yaml.where(path), { found: value, expected: '[{id: …}]' });
    return [];
  }
  const entries: Entry[] = [];
  const seen = new Set<string>();
  const take = (id: Plain | undefined, idPath: Path, at: Path, entry: Plain | undefined): void => {
    if (id === undefined) return report('KS-YAML-002', yaml.where(idPath));
    if (typeof id !== 'string' || !isId(id)) return report('KS-ID-001', yaml.where(idPath), { found: String(id) });
    if (seen.has(id)) return report('KS-ID-002', yaml.where(idPath), { found: id });
    seen.add(id);
    entries.push({ id, path: at, entry });
  };
  if (isPlainMap(value)) {
    for (const [id, entry] of Object.entries(value)) take(id, [...path, id], [...path, id], entry);
    return entries;
  }
  for (const [index, entry] of value.entries()) {
    const at = [...path, index];
    if (isPlainMap(entry)) take(entry.id, [...at, 'id'], at, entry);
    else report('KS-YAML-003', yaml.where(at), { found: String(entry), expected: '{id: …}' });
  }
  return entries;
}
