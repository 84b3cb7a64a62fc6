import { countOfPeriods } from './map-scene.ts';
import { playYears } from './map-play.ts';
import type { MapView, Scene } from './map-view.ts';

export interface YearControl {
  /** Whether one year follows the other by itself. */
  readonly playing: boolean;
}

/** A slider with a button on either side, and one that lets the years pass by. */
export function yearControl(view: MapView, mute: (muted: boolean) => void, stopped: () => void): YearControl {
  const box = view.root.querySelector<HTMLElement>('.map-years');
  const slider = box?.querySelector('input');
  const label = box?.querySelector('output');
  const button = (action: string): HTMLElement | null => box?.querySelector<HTMLElement>(`[data-do="${action}"]`) ?? null;
  const [earlier, later, play] = [button('earlier'), button('later'), button('play')];
  if (!box || !slider || !label || !earlier || !later || !play) return { playing: false };

  const choose = async (at: number): Promise<void> => {
    const { data } = view.scene;
    const period = at < countOfPeriods(data) ? data.periods[at] : undefined;
    if (!period) return;
    slider.value = String(at);
    label.textContent = period.label;
    await view.set({ jahr: period.key }).catch(() => show(view));
    const { level } = view.scene;
    if (level.redrawn) view.source.changes(level.level).catch(() => undefined);
    // Who goes one step often goes another.
    for (const next of [at - 1, at + 1]) {
      if (next >= 0 && next < countOfPeriods(data)) view.source.figures(data, next).catch(() => undefined);
    }
  };
  const show = ({ scene }: MapView): void => {
    const { data, period } = scene;
    const at = placeOf(scene);
    const last = countOfPeriods(data) - 1;
    const { label: text } = data.periods[period]!;
    slider.max = String(last);
    slider.value = String(Math.min(Math.floor(Math.max(0, at)), last));
    slider.setAttribute('aria-valuetext', text);
    label.textContent = text;
    // Not `disabled`: a button that vanishes under the finger would throw the keyboard's focus away.
    earlier.setAttribute('aria-disabled', String(at <= 0));
    later.setAttribute('aria-disabled', String(at >= last));
    play.hidden = last < 1;
  };
  slider.addEventListener('input', () => void choose(Number(slider.value)));
  earlier.addEventListener('click', () => void choose(Math.ceil(placeOf(view.scene)) - 1));
  later.addEventListener('click', () => void choose(Math.floor(placeOf(view.scene)) + 1));
  view.watch(show);
  return playYears(play, view.language, {
    next: (isFirst) => {
      const at = Math.floor(placeOf(view.scene)) + 1;
      const last = countOfPeriods(view.scene.data) - 1;
      return at <= last ? choose(at) : isFirst ? choose(0) : null;
    },
    mute,
    stopped,
  });
}

/** Where the slider stands; between two periods for one that has no figures. */
function placeOf({ data, period }: Scene): number {
  const count = countOfPeriods(data);
  if (period < count) return period;
  return data.periods.filter(({ start }, at) => at < count && start < data.periods[period]!.start).length - 0.5;
}
