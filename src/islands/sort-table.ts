import { figureIn, isNumeric, nextDirection, sortOrder, type SortCell, type SortDirection } from './sort-order.ts';

/** What a `ks-sort` event asks for; whoever prevents it sorts the rows himself. */
export interface SortWish {
  readonly head: HTMLTableCellElement;
}

/**
 * Puts a button into every column head (but those with `data-nosort`) that sorts the rows of the body; `tr.reference` stays on top.
 * A table that has its buttons keeps them.
 */
export function sortTable(table: HTMLTableElement): void {
  const lang = document.documentElement.lang;
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[scope="col"]:not([data-nosort])')];
  const body = table.tBodies[0];
  if (!body) return;

  const rows = (): HTMLTableRowElement[] => [...body.rows].filter((row) => !row.classList.contains('reference'));
  const column = (head: HTMLTableCellElement): SortCell[] =>
    rows().map((row) => {
      const cell = row.cells[head.cellIndex];
      const text = cell?.textContent ?? '';
      return { text, key: cell?.dataset.sort ?? (cell?.classList.contains('num') ? figureIn(text, lang) : null) };
    });
  const sort = (head: HTMLTableCellElement, direction: SortDirection): void => {
    const order = sortOrder(column(head), direction, lang);
    const before = rows();
    body.append(...order.map((row) => before[row]!));
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
  };

  for (const head of heads) {
    if (head.querySelector('button')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const wish = new CustomEvent<SortWish>('ks-sort', { cancelable: true, detail: { head } });
      if (!table.dispatchEvent(wish)) return;
      sort(head, nextDirection(head.getAttribute('aria-sort'), isNumeric(column(head))));
    });
  }
}
