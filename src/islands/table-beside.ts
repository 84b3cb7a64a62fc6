import type { MapTable } from './map-table.ts';
import type { MapView } from './map-view.ts';
import { setMarked } from './marked.ts';

/** The table that belongs to a map: as it was built until another view is shown, and of many areas only when it is asked for. */
export interface TableBeside {
  /** The view shows other figures. */
  show(): void;
  mark(k: number | null): void;
}

export function tableBeside(view: MapView): TableBeside {
  const { root } = view;
  const frame = root.querySelector<HTMLElement>('[data-table]');
  const opener = root.querySelector<HTMLElement>('[data-show-table]');
  let made: MapTable | null = null;
  let isOpen = frame !== null && !frame.hidden;
  const show = async (): Promise<void> => {
    if (!frame || !isOpen) return;
    const { mapTable } = await import('./map-table.ts');
    made ??= mapTable(frame, view);
    made.show();
  };
  opener?.addEventListener('click', () => {
    isOpen = true;
    void show().then(() => {
      if (frame) frame.hidden = false;
      opener.hidden = true;
    });
  });
  return {
    // The map answers at once; the table follows when that has been painted.
    show: () => void requestAnimationFrame(() => setTimeout(() => void show())),
    mark(k) {
      if (made) return made.mark(k);
      for (const row of frame?.querySelectorAll<HTMLElement>('tr[data-k]') ?? []) setMarked(row, Number(row.dataset.k) === k);
    },
  };
}
