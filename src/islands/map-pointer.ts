import type { MapPicture } from './map-paths.ts';
import type { MapReadout } from './map-readout.ts';
import type { MapView } from './map-view.ts';

/** Pointing at an area, on the map or in the table, reads it out; a click marks it, and another one lets go. */
export function mapPointer(view: MapView, picture: MapPicture, readout: MapReadout): void {
  const { root } = view;
  const areaOf = (target: EventTarget | null): number | null => {
    const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-k]') : null;
    return row ? Number(row.dataset.k) : picture.areaOf(target);
  };
  const point = (k: number | null): void => {
    picture.point(k);
    readout.point(k, view);
  };
  root.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && point(areaOf(event.target)));
  root.addEventListener('pointerleave', () => point(null));
  root.addEventListener('click', (event) => {
    const k = areaOf(event.target);
    if (k === null || (event.target as Element).closest('a, button') || String(getSelection()) !== '') return;
    picture.point(null);
    view.mark(k === view.marked ? null : k);
  });
}
