import { stripMarks } from './fold.ts';

/**
 * Dictionary order (DIN 5007-1), the same in both languages and on every machine: umlauts sort as their vowel and ß as ss, numbers by
 * their size; blanks, hyphens, case and marks only decide between names that are otherwise the same.
 */
export const compareNames = (a: string, b: string): number => compareKeys(sortKey(a), sortKey(b)) || compareText(a, b);

/** A sorted copy; each name is taken apart only once. */
export const sortedByName = <Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Item[] =>
  Array.from(items, (item) => ({ item, name: nameOf(item), key: sortKey(nameOf(item)) }))
    .sort((a, b) => compareKeys(a.key, b.key) || compareText(a.name, b.name))
    .map(({ item }) => item);

/** Words and numbers in turn. */
const sortKey = (text: string): readonly string[] =>
  stripMarks(text.toLowerCase())
    .replaceAll('ß', 'ss')
    .match(/\d+|[^\d\s-]+/g) ?? [];

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i]!, b[i]!];
    const order = isNumber(x) && isNumber(y) ? Number(x) - Number(y) : compareText(x, y);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

const isNumber = (text: string): boolean => /^\d/.test(text);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
