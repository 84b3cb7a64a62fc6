import type { Language } from '../core/model/localized.ts';
import type { YearControl } from './map-years.ts';
import { word } from './words.ts';

interface Play {
  /** Goes one year on, at the beginning from the last to the first; null at the end. */
  readonly next: (isFirst: boolean) => Promise<void> | null;
  readonly mute: (muted: boolean) => void;
  readonly stopped: () => void;
}

const STEP = 900;
const CALM_STEP = 2000;

/** Lets the years pass by until the last, or until the reader does anything. */
export function playYears(button: HTMLElement, language: Language, { next, mute, stopped }: Play): YearControl {
  const play = button.textContent;
  let playing = false;
  let waiting = 0;
  const set = (now: boolean): void => {
    playing = now;
    clearTimeout(waiting);
    mute(now);
    button.textContent = now ? word(language, 'pause') : play;
    for (const event of ['pointerdown', 'keydown'] as const) {
      if (now) document.addEventListener(event, interrupt, { capture: true });
      else document.removeEventListener(event, interrupt, { capture: true });
    }
    if (!now) stopped();
  };
  // What presses the button itself ends in a click, which stops as well.
  const interrupt = (event: Event): void => {
    const presses = event instanceof KeyboardEvent ? event.key === 'Enter' || event.key === ' ' : true;
    if (!presses || !button.contains(event.target as Node)) set(false);
  };
  const step = async (isFirst: boolean): Promise<void> => {
    const done = next(isFirst);
    if (done === null) return set(false);
    await done;
    const pause = matchMedia('(prefers-reduced-motion: reduce)').matches ? CALM_STEP : STEP;
    if (playing) waiting = window.setTimeout(() => void step(false), pause);
  };
  button.addEventListener('click', () => {
    set(!playing);
    if (playing) void step(true);
  });
  return {
    get playing() {
      return playing;
    },
  };
}
