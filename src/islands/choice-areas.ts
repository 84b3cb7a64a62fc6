import type { Language } from '../core/model/localized.ts';
import { compareWord } from '../core/text/compare-words.ts';
import { areaCombobox } from './area-combobox.ts';
import { exactPage, type AreaEntry } from './area-match.ts';
import { el } from './elements.ts';
import { loadAreas } from './load-areas.ts';

/** The id of the area that a suggestion leads to: the last part of its page's address. */
export const areaIdOf = ({ u }: Pick<AreaEntry, 'u'>): string =>
  decodeURIComponent(
    u
      .replace(/[?#].*$/, '')
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '',
  );

/** A field that suggests areas; the one chosen, or typed in full, is handed over, and the field is free for the next. */
export function areaField(input: HTMLInputElement, list: string, choose: (id: string) => void): void {
  areaCombobox(
    input,
    () => loadAreas(list),
    (entry) => {
      input.value = '';
      choose(areaIdOf(entry));
    },
  );
  input.addEventListener('keydown', (event) => {
    // One that was pointed at has been chosen already.
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    event.preventDefault();
    void loadAreas(list).then((entries) => {
      const page = exactPage(entries, input.value);
      if (page === null) return;
      input.value = '';
      // Closes the list.
      input.dispatchEvent(new Event('input'));
      choose(areaIdOf({ u: page }));
    });
  });
}

/** The areas chosen, each with a button that takes it away; whoever pressed one goes on from the next, or from the field. */
export function showChips(
  box: HTMLElement,
  areas: readonly { readonly id: string; readonly name: string; readonly letter: string }[],
  field: HTMLElement,
  language: Language,
  remove: (id: string) => void,
): void {
  const pressed = [...box.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
  const chips = areas.map(({ id, name, letter }) => {
    const label = compareWord(language, 'remove', { name });
    const button = el('button', { type: 'button', 'aria-label': label, title: label }, '×');
    button.addEventListener('click', () => remove(id));
    return el('li', {}, ...(letter === '' ? [] : [el('b', {}, letter), ' ']), name, button);
  });
  box.replaceChildren(...chips);
  if (pressed < 0) return;
  const buttons = box.querySelectorAll('button');
  (buttons[Math.min(pressed, buttons.length - 1)] ?? field).focus({ preventScroll: true });
}
