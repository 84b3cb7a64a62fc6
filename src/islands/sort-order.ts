export type SortDirection = 'ascending' | 'descending';

export interface SortCell {
  readonly text: string;
  /** What `data-sort` says: a number, or empty for a cell without figure; null where the text itself is sorted. */
  readonly key: string | null;
}

/** The figure a page shows in its language, as a key to sort by; empty where there is none. */
export function figureIn(text: string, lang: string): string {
  const plain = lang.startsWith('en') ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.');
  return /-?\d+(\.\d+)?/.exec(plain.replace('\u2212', '-'))?.[0] ?? '';
}

const FIGURES = (cell: SortCell): boolean => cell.key !== null && (cell.key === '' || !Number.isNaN(Number(cell.key)));

/** The order of the rows by one column. Cells without figure come last in both directions; equal cells keep their order. */
export function sortOrder(cells: readonly SortCell[], direction: SortDirection, lang: string): number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const order = cells.map((_, row) => row);
  if (isNumeric(cells)) {
    const empty = (row: number): boolean => cells[row]!.key === '';
    return order.sort((a, b) => {
      if (empty(a) || empty(b)) return Number(empty(a)) - Number(empty(b));
      return sign * (Number(cells[a]!.key) - Number(cells[b]!.key));
    });
  }
  const collator = new Intl.Collator(lang, { numeric: true });
  const text = (row: number): string => cells[row]!.key ?? cells[row]!.text.trim();
  return order.sort((a, b) => sign * collator.compare(text(a), text(b)));
}

export const isNumeric = (cells: readonly SortCell[]): boolean => cells.length > 0 && cells.every(FIGURES);

/** Figures start with the highest, names with A; a second press turns the order around. */
export const nextDirection = (current: string | null, numeric: boolean): SortDirection => {
  if (current === 'ascending') return 'descending';
  if (current === 'descending') return 'ascending';
  return numeric ? 'descending' : 'ascending';
};
