import { el } from './elements.ts';
import { overlayName, overlaysOfCategory, type FacilityFile } from './explorer-facilities.ts';
import type { ExplorerSource } from './explorer-source.ts';
import type { Language } from '../core/model/localized.ts';
import type { Explored } from './explorer-view.ts';

/** The boxes to choose overlays by: borders of other levels, and categories of facilities once the reader looks for them. */
export function overlayChoice(
  root: HTMLElement,
  source: ExplorerSource,
  language: Language,
  change: (overlays: readonly string[]) => void,
): (explored: Explored) => void {
  const box = root.querySelector<HTMLElement>('[data-overlays]')!;
  const details = box.closest('details')!;
  let facilities: FacilityFile | null = null;
  let latest: Explored | null = null;
  const inputs = (): HTMLInputElement[] => [...box.querySelectorAll('input')];
  const show = (): void => {
    if (latest === null) return;
    const { index, level, state } = latest;
    const levels = index.levels.filter(({ id, hasMap }) => hasMap && id !== level.level);
    const entries = [
      ...levels.map(({ id, name }) => [id, name] as const),
      ...(facilities?.categories ?? []).flatMap((one) =>
        overlaysOfCategory(one).map((id) => [id, overlayName(one, id, language)] as const),
      ),
    ];
    const ids = entries.map(([id]) => id).join();
    if (box.dataset['ids'] !== ids) {
      box.dataset['ids'] = ids;
      const boxes = entries.map(([value, text]) => el('label', {}, el('input', { type: 'checkbox', value }), ' ', text));
      box.replaceChildren(...boxes);
    }
    for (const input of inputs()) input.checked = state.ueberlagerung.includes(input.value);
    details.hidden = entries.length === 0 && box.dataset['facilities'] === undefined;
  };
  const fetchFacilities = async (): Promise<void> => {
    if (facilities !== null || box.dataset['facilities'] === undefined) return;
    facilities = await source.facilities().catch(() => null);
    show();
  };
  box.addEventListener('change', () => {
    const offered = new Set(inputs().map(({ value }) => value));
    // What is shown and not offered yet stays.
    const others = latest?.state.ueberlagerung.filter((id) => !offered.has(id)) ?? [];
    const chosen = inputs().flatMap(({ checked, value }) => (checked ? value : []));
    change([...chosen, ...others]);
  });
  details.addEventListener('toggle', () => void fetchFacilities());
  return (explored) => {
    const isFirst = latest === null;
    latest = explored;
    if (isFirst && explored.state.ueberlagerung.length > 0) details.open = true;
    show();
  };
}
