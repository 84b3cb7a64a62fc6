import { areaCombobox } from './area-combobox.ts';
import { findAreas, type AreaEntry } from './area-match.ts';
import type { MapView } from './map-view.ts';
import { livingAreas } from './map-words.ts';

/** Suggests areas of the level shown; the one that is chosen, or with Enter the best answer, is marked. */
export function findBox(input: HTMLInputElement, view: MapView): void {
  let listed: { readonly figures: unknown; readonly entries: readonly AreaEntry[] } | null = null;
  const entries = (): readonly AreaEntry[] => {
    const { figures } = view.scene;
    if (listed?.figures !== figures) listed = { figures, entries: entriesOf(view) };
    return listed.entries;
  };
  const choose = ({ n, u }: AreaEntry): void => {
    input.value = n;
    view.mark(Number(u));
  };
  areaCombobox(input, () => Promise.resolve(entries()), choose);
  input.addEventListener('keydown', (event) => {
    const typed = input.value.trim();
    // A suggestion that is pointed at has been chosen by now.
    if (event.key !== 'Enter' || event.defaultPrevented || typed === '') return;
    const [best] = findAreas(entries(), typed, 1);
    if (best) choose(best);
  });
  if (input.value !== '') input.dispatchEvent(new Event('input'));
}

const entriesOf = ({ scene }: MapView): AreaEntry[] =>
  livingAreas(scene).map((k) => ({
    n: scene.level.names[k]!,
    l: scene.level.groups[scene.level.parents[k]!]?.name ?? '',
    p: '',
    u: String(k),
  }));
