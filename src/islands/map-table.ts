import { tableHeads, type TableColumn } from '../core/text/table-words.ts';
import { keepFocus } from './keep-focus.ts';
import type { MapView } from './map-view.ts';
import { livingAreas, signsAt } from './map-words.ts';
import { setMarked } from './marked.ts';
import { showSigns } from './sign-line.ts';
import { nextDirection, type SortDirection } from './sort-order.ts';
import { sortTable, type SortWish } from './sort-table.ts';
import { orderedAreas, type Sorting } from './table-order.ts';
import { columnsOf, headRow, rowOf } from './table-row.ts';
import { word } from './words.ts';

/** The rows of a map's table, made from its scene as `AreaTable.astro` makes them: all of few areas, a hundred at a time of many. */
export interface MapTable {
  show(): void;
  mark(k: number | null): void;
}

const FEW = 120;
const PAGE = 100;

export function mapTable(frame: HTMLElement, view: MapView): MapTable {
  const { language } = view;
  const table = frame.querySelector('table')!;
  const body = table.tBodies[0]!;
  const more = document.createElement('button');
  more.type = 'button';
  table.parentElement!.after(more);
  let level: unknown = null;
  let columns: readonly TableColumn[] = [];
  let limit = PAGE;
  let sorting = sortingOf(table);

  const showHeads = (): void => {
    const next = columnsOf(view.scene);
    if (next.join() === columns.join()) return;
    columns = next;
    const { names, reference } = view.scene.level;
    const heads = tableHeads(language, reference === null ? '' : names[reference]!);
    const made = headRow((['area', ...columns] as const).map((column) => [column, heads[column]] as const));
    if (sorting) made.querySelector(`[data-column="${sorting.column}"]`)?.setAttribute('aria-sort', sorting.direction);
    table.tHead!.replaceChildren(made);
    sortTable(table);
  };
  const showRows = (): void => {
    const { scene, marked } = view;
    const { own, reference } = scene.level;
    const order = orderedAreas(view, livingAreas(scene), sorting);
    const shown = order.slice(0, limit);
    // Whoever looks for an area finds it, however far down it stands.
    if (marked !== null && order.includes(marked) && !shown.includes(marked)) shown.unshift(marked);
    const first = reference !== null && reference >= own ? rowOf(view, reference, columns) : null;
    first?.classList.add('reference');
    const rows = [...(first ? [first] : []), ...shown.map((k) => rowOf(view, k, columns))];
    keepFocus(body, () => body.replaceChildren(...rows));
    more.hidden = order.length <= limit;
    more.textContent = word(language, 'moreRows', { n: String(Math.min(PAGE, order.length - limit)) });
    showSigns(frame, signsAt(scene, first ? [reference!, ...shown] : shown));
    markRows(marked);
  };
  const markRows = (k: number | null): void => {
    for (const row of body.rows) setMarked(row, k !== null && row.dataset.k === String(k));
  };

  table.addEventListener('ks-sort', (event) => {
    const { head } = (event as CustomEvent<SortWish>).detail;
    event.preventDefault();
    const column = head.dataset.column as Sorting['column'];
    const direction = nextDirection(head.getAttribute('aria-sort'), column !== 'area' && column !== 'parent');
    sorting = { column, direction };
    for (const other of table.tHead!.querySelectorAll('th')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    showRows();
  });
  more.addEventListener('click', () => {
    const before = body.rows.length;
    limit += PAGE;
    showRows();
    body.rows[before]?.querySelector('a')?.focus();
  });
  return {
    show() {
      const { scene } = view;
      if (level !== scene.level) limit = scene.level.own > FEW ? PAGE : FEW;
      level = scene.level;
      showHeads();
      if (table.caption) table.caption.textContent = captionOf(view);
      for (const note of frame.querySelectorAll<HTMLElement>('[data-unrounded]')) note.hidden = !columns.includes('difference');
      showRows();
    },
    mark(k) {
      if (k === null || body.querySelector(`tr[data-k="${k}"]`)) markRows(k);
      else showRows();
    },
  };
}

/** How the table is sorted that the page was built with, or that a reader has sorted meanwhile. */
function sortingOf(table: HTMLTableElement): Sorting | null {
  const head = table.tHead?.querySelector<HTMLElement>('[aria-sort]');
  if (!head) return null;
  return { column: head.dataset.column as Sorting['column'], direction: head.getAttribute('aria-sort') as SortDirection };
}

const captionOf = ({ scene: { level, data, period } }: MapView): string =>
  [data.title, level.own === 1 ? level.one : level.many, data.periods[period]!.label].join(', ');
