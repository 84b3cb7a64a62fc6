import type { Language } from '../core/model/localized.ts';
import { word } from './words.ts';

/** A slider with a button on either side; `choose` is told the position of the chosen period. */
export function yearControl(
  box: HTMLElement,
  labels: readonly string[],
  start: number,
  language: Language,
  choose: (period: number) => void,
): void {
  if (labels.length < 2) return;
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.max = String(labels.length - 1);
  slider.value = String(start);
  slider.setAttribute('aria-label', word(language, 'year'));
  const label = document.createElement('output');
  label.setAttribute('aria-hidden', 'true');

  const button = (key: 'earlier' | 'later', sign: string, step: number): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = sign;
    made.setAttribute('aria-label', word(language, key));
    made.addEventListener('click', () => set(Number(slider.value) + step));
    return made;
  };
  const earlier = button('earlier', '←', -1);
  const later = button('later', '→', 1);
  const tell = (): void => {
    const at = Number(slider.value);
    label.textContent = labels[at]!;
    slider.setAttribute('aria-valuetext', labels[at]!);
    // Not `disabled`: a button that vanishes under the finger would throw the keyboard's focus away.
    earlier.setAttribute('aria-disabled', String(at === 0));
    later.setAttribute('aria-disabled', String(at === labels.length - 1));
  };
  const set = (at: number): void => {
    if (at < 0 || at >= labels.length) return;
    slider.value = String(at);
    tell();
    choose(at);
  };
  slider.addEventListener('input', () => set(Number(slider.value)));
  tell();
  box.replaceChildren(earlier, slider, later, label);
}
