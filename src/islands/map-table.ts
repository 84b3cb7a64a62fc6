import type { Language } from '../core/model/localized.ts';
import { lives, type MapData } from '../core/view/map-data.ts';
import { signsAt, viewCell, type CellView } from './map-words.ts';
import { sortTable } from './sort-table.ts';

/** The table beside a map: its rows are found once, its cells rewritten for every period. */
export interface MapTable {
  show(period: number): void;
  mark(k: number | null): void;
}

/** Rows rewritten in one go; longer tables let the page breathe in between. */
const AT_ONCE = 400;

const write = (cell: HTMLTableCellElement | null, text: string, key?: number): void => {
  if (!cell) return;
  if (cell.textContent !== text) cell.textContent = text;
  if (key !== undefined) cell.dataset.sort = Number.isNaN(key) ? '' : String(key);
};

const span = (className: string, title: string, ...content: (string | Node)[]): HTMLSpanElement => {
  const made = document.createElement('span');
  if (className !== '') made.className = className;
  if (title !== '') made.title = title;
  made.append(...content);
  return made;
};

const unspoken = (className: string, title: string, text: string): HTMLSpanElement => {
  const made = span(className, title, text);
  made.ariaHidden = 'true';
  return made;
};

/** The same markup as in the page: signs and marks with their words. */
function writeValue(cell: HTMLTableCellElement | null, view: CellView): void {
  if (!cell) return;
  cell.dataset.sort = Number.isNaN(view.value) ? '' : String(view.value);
  if (view.sign === '' && view.flags.length === 0) return write(cell, view.text);
  const words = view.flags.map((flag) => flag.word).join(', ');
  const marks = view.flags.map((flag) => flag.sign).join('\u00a0');
  cell.replaceChildren(
    view.sign === '' ? view.text : span('', view.sign, unspoken('sign', '', view.text), span('hidden', '', view.sign)),
    ...(words === '' ? [] : [unspoken('flag', words, marks), span('hidden', '', `, ${words}`)]),
  );
}

export function mapTable(root: HTMLElement, data: MapData, drawn: number, language: Language): MapTable {
  const rows: (HTMLTableRowElement | undefined)[] = [];
  for (const row of root.querySelectorAll<HTMLTableRowElement>('tr[data-k]')) rows[Number(row.dataset.k)] = row;
  const table = root.querySelector<HTMLTableElement>('.areas-table');
  // Rows that the data knows nothing of speak of the drawn period only.
  const others = [...root.querySelectorAll<HTMLTableRowElement>('.areas-table tbody tr:not([data-k])')];
  const sortAgain = table ? sortTable(table) : (): void => undefined;
  const showRow = (row: HTMLTableRowElement, view: CellView): void => {
    const cell = (name: string): HTMLTableCellElement | null => row.querySelector(`.${name}`);
    writeValue(cell('v'), view);
    write(cell('n'), view.numerator);
    write(cell('d'), view.denominator);
    write(cell('diff'), view.difference, view.differenceValue);
  };
  const showSigns = signLine(root, data, rows, drawn);
  let latest = 0;
  const show = (period: number): void => {
    const run = ++latest;
    const showFrom = (start: number): void => {
      // A newer period was chosen meanwhile.
      if (run !== latest) return;
      const end = Math.min(start + AT_ONCE, rows.length);
      for (let k = start; k < end; k++) {
        const row = rows[k];
        if (!row) continue;
        row.hidden = !lives(data, k, period);
        showRow(row, viewCell(data, k, period, language));
      }
      if (end < rows.length) return void setTimeout(showFrom, 0, end);
      for (const row of others) row.hidden = period !== drawn;
      sortAgain();
    };
    showSigns(period);
    showFrom(0);
  };
  let marked: HTMLTableRowElement | undefined;
  const mark = (k: number | null): void => {
    marked?.classList.remove('marked');
    marked?.removeAttribute('aria-current');
    marked = k === null ? undefined : rows[k];
    marked?.classList.add('marked');
    marked?.setAttribute('aria-current', 'true');
  };
  return { show, mark };
}

/** The line below the table that explains its signs and marks; for the drawn period it stays as it was built. */
function signLine(root: HTMLElement, data: MapData, rows: readonly unknown[], drawn: number): (period: number) => void {
  const line = root.querySelector<HTMLElement>('[data-signs]');
  const built = [...(line?.childNodes ?? [])];
  const shown = [...rows.keys()].filter((k) => rows[k] !== undefined);
  return (period) => {
    const note = line?.closest<HTMLElement>('.sign-note');
    if (!line || !note) return;
    const nodes = signsAt(data, shown, period).flatMap(({ sign, word }, index) => {
      const bold = document.createElement('b');
      bold.textContent = sign;
      return [index > 0 ? ' · ' : '', bold, ` ${word}`];
    });
    line.replaceChildren(...(period === drawn ? built : nodes));
    note.hidden = line.textContent.trim() === '';
  };
}
