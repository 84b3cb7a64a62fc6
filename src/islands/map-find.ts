import type { MapView } from './map-view.ts';

/** The list beside the map for areas that are too small to hit; loaded when a reader turns to its field. */
export function findArea(view: MapView): void {
  const input = view.root.querySelector<HTMLInputElement>('.map-find input');
  if (!input) return;
  const start = async (): Promise<void> => (await import('./map-find-box.ts')).findBox(input, view);
  if (document.activeElement === input) void start();
  else input.addEventListener('focus', () => void start(), { once: true });
}
