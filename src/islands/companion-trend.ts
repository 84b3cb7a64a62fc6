import { isTotal } from '../core/derive/is-total.ts';
import type { FigureColumns } from '../core/view/figure-cell.ts';
import { trendArea } from '../core/view/trend-area.ts';
import { companionWord } from './companion-words.ts';
import type { MapView } from './map-view.ts';
import { MOST_AREAS, showTrend } from './trend-figure.ts';

/** Beside the reference area. */
const MOST_CHOSEN = MOST_AREAS - 1;

/** The areas kept in the time series, by their ids, as far as the level shown has them. */
const keptIn = ({ state, scene }: MapView): number[] =>
  (state.verlauf ?? '').split(';').flatMap((id) => {
    const k = scene.level.ids.indexOf(id);
    return k >= 0 && k < scene.level.own ? [k] : [];
  });

/**
 * Keeps the time series in step with the map: the marked area and those that were kept, beside the reference. Nothing chosen leaves the
 * figure as it was built.
 */
export function trendCompanion(figure: HTMLElement): (view: MapView) => void {
  const box = document.createElement('div');
  box.className = 'trend-choice';
  figure.querySelector('figcaption')?.append(box);
  let last = '';
  let keptLast: string | null = null;
  return (view) => {
    const kept = keptIn(view);
    const { marked, scene } = view;
    const areas = [...new Set([...kept, ...(marked === null || marked >= scene.level.own ? [] : [marked])])];
    const asked = [scene.level.level, kept.join(), ...areas].join(' ');
    if (asked === last) return;
    last = asked;
    // The readout tells of the marked area already.
    const isHeard = keptLast !== null && keptLast !== kept.join();
    keptLast = kept.join();
    fillChoice(box, view, kept, marked);
    void show(figure, view, areas.slice(0, MOST_CHOSEN), isHeard);
  };
}

async function show(
  figure: HTMLElement,
  { scene, source, language }: MapView,
  chosen: readonly number[],
  isHeard: boolean,
): Promise<void> {
  const { data, level } = scene;
  const { reference } = level;
  if (chosen.length === 0) return showTrend(figure, data.trend, [], language, isHeard);
  const known = await Promise.all(
    data.periods.map(async ({ key }, at): Promise<[string, FigureColumns]> => [key, await source.figures(data, at)]),
  );
  const figures = new Map(known);
  const beside = reference === null || chosen.includes(reference) || isTotal(data) ? [] : [reference];
  const lines = [...chosen, ...beside].map((k) => trendArea(data.trend, level.names[k]!, k === reference, k, figures));
  await showTrend(figure, data.trend, lines, language, isHeard);
}

/** One button for each area that is kept, and one to keep the marked one. */
function fillChoice(box: HTMLElement, view: MapView, kept: readonly number[], marked: number | null): void {
  const { level } = view.scene;
  const keep = (areas: readonly number[]): void => {
    void view.set({ verlauf: areas.length === 0 ? null : areas.map((k) => level.ids[k]!).join(';') });
  };
  const button = (text: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  };
  const word = (key: Parameters<typeof companionWord>[1], holes = {}): string => companionWord(view.language, key, holes);
  const list = kept.map((k) => {
    const name = level.names[k]!;
    const made = button(`${name} ×`, () => keep(kept.filter((other) => other !== k)));
    made.setAttribute('aria-label', word('remove', { name }));
    return made;
  });
  const isNew = marked !== null && marked < level.own && !kept.includes(marked);
  const isFull = kept.length >= MOST_CHOSEN;
  const pressed = [...box.children].indexOf(document.activeElement!);
  box.replaceChildren(
    ...list,
    ...(isNew && !isFull ? [button(word('keep', { name: level.names[marked]! }), () => keep([...kept, marked]))] : []),
    ...(isNew && isFull ? [word('full', { most: MOST_CHOSEN })] : []),
  );
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', word('chosen'));
  if (pressed < 0) return;
  // Who pressed a button that is gone goes on from the one in its place.
  const buttons = box.querySelectorAll('button');
  box.tabIndex = -1;
  (buttons[Math.min(pressed, buttons.length - 1)] ?? box).focus({ preventScroll: true });
}
