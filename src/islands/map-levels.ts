import type { MapView } from './map-view.ts';

/** The choice between the levels that an indicator has figures for. */
export function levelChoice(view: MapView): void {
  const select = view.root.querySelector<HTMLSelectElement>('.map-level select');
  if (!select) return;
  select.addEventListener('input', () => void view.set({ ebene: select.value }).catch(() => undefined));
  view.watch(({ scene }) => (select.value = scene.level.level));
}
