import type { Dimension } from '../model/indicator.ts';
import type { Text } from '../model/localized.ts';
import { admit } from './door.ts';
import { fields } from './fields.ts';
import { entriesOf } from './list.ts';
import type { Report } from './report.ts';
import { isPlainMap, type Path, type Plain, type YamlFile } from './yaml.ts';

/**
 * `dimensions` of an indicator: `alter: Alter`, or `alter: {title: Alter, categories: …}` with categories as a list of ids, a map from id to title,
 * or a list of `{id, title}`. Without categories the table's own are taken, in their order there.
 */
export function readDimensions(yaml: YamlFile, value: Plain | undefined, report: Report): Dimension[] {
  return entriesOf(yaml, ['dimensions'], value, report).map(({ id, path, entry }) => {
    if (typeof entry === 'string') return { id, title: entry, categories: [] };
    const shape = { id: fields.line, title: fields.optionalText, categories: fields.anything };
    const { title } = admit(yaml, path, entry, shape, [], report);
    const categories = isPlainMap(entry) ? entry.categories : undefined;
    return {
      id,
      title: title === '' ? id : title,
      categories: readCategories(yaml, [...path, 'categories'], categories, report),
    };
  });
}

function readCategories(yaml: YamlFile, path: Path, value: Plain | undefined, report: Report): { id: string; title: Text }[] {
  if (Array.isArray(value)) {
    const list = value.map((entry: Plain) => (typeof entry === 'string' ? { id: entry, title: entry } : entry));
    return categoriesOf(yaml, path, list, report);
  }
  if (!isPlainMap(value)) return categoriesOf(yaml, path, value, report);
  const titled = Object.entries(value).map(
    ([id, title]) => [id, isPlainMap(title) && 'title' in title ? title : { title }] as const,
  );
  return categoriesOf(yaml, path, Object.fromEntries(titled), report);
}

function categoriesOf(yaml: YamlFile, path: Path, value: Plain | undefined, report: Report): { id: string; title: Text }[] {
  return entriesOf(yaml, path, value, report).map(({ id, path: at, entry }) => {
    const { title } = admit(yaml, at, entry, { id: fields.line, title: fields.optionalText }, [], report);
    return { id, title: title === '' ? id : title };
  });
}
