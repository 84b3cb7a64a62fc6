import { findAreas, matchName, placeOf, type AreaEntry } from './area-match.ts';
import { languageOf, word } from './words.ts';

const MOST = 8;
/** A street or postal code that is typed in full is offered in every area it lies in. */
const MOST_EXACT = 40;

/**
 * Suggests areas and places below a search field, as the ARIA pattern of a combobox with a list of suggestions wants it: the focus stays
 * in the field, arrow keys point, Enter chooses, which opens the page unless told otherwise, Escape closes. How many there are is told
 * to those who listen. Without a choice the form is sent.
 */
export function areaCombobox(
  input: HTMLInputElement,
  load: () => Promise<readonly AreaEntry[]>,
  choose: (entry: AreaEntry) => void = ({ u }) => location.assign(u),
): void {
  const list = document.createElement('ul');
  list.id = `${input.id || 'gebiete'}-liste`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  const language = languageOf(document.documentElement.lang);
  list.setAttribute('aria-label', word(language, 'areas'));
  const told = document.createElement('span');
  told.className = 'hidden';
  told.setAttribute('role', 'status');
  input.after(list, told);
  input.autocomplete = 'off';
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ] as const) {
    input.setAttribute(name, value);
  }
  let shown: readonly AreaEntry[] = [];
  let active = -1;

  const point = (next: number): void => {
    active = next;
    [...list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) option.scrollIntoView({ block: 'nearest' });
    });
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[active]!.id);
  };
  const show = (entries: readonly AreaEntry[]): void => {
    shown = entries;
    list.replaceChildren(...entries.map((entry, index) => optionOf(entry, `${list.id}-${index}`)));
    list.hidden = entries.length === 0;
    input.setAttribute('aria-expanded', String(entries.length > 0));
    point(-1);
  };
  const open = (entry: AreaEntry | undefined): void => {
    if (!entry) return;
    show([]);
    choose(entry);
  };
  const update = async (): Promise<void> => {
    const typed = input.value;
    const entries = typed.trim() === '' ? [] : suggestions(await load(), typed);
    // An answer to what has been overwritten since is no answer.
    if (typed !== input.value || document.activeElement !== input) return;
    show(entries);
    const { length } = entries;
    const key = length === 0 ? 'noSuggestions' : length === 1 ? 'oneSuggestion' : 'suggestions';
    const text = typed.trim() === '' ? '' : word(language, key, { n: String(length) });
    // What is written again is read out again, with every letter typed.
    if (told.textContent !== text) told.textContent = text;
  };

  input.addEventListener('input', () => void update());
  input.addEventListener('focus', () => void load().then(update));
  input.addEventListener('blur', () => {
    show([]);
    told.textContent = '';
  });
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    const count = shown.length;
    if (count === 0 || event.isComposing) return;
    if (key === 'ArrowDown') point(active + 1 < count ? active + 1 : -1);
    else if (key === 'ArrowUp') point(active < 0 ? count - 1 : active - 1);
    else if (key === 'Escape') show([]);
    else if (key === 'Enter' && active >= 0) open(shown[active]);
    else return;
    event.preventDefault();
  });
  // Before the field loses the focus and the list with it.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    if (option) open(shown[[...list.children].indexOf(option)]);
  });
}

function suggestions(entries: readonly AreaEntry[], typed: string): readonly AreaEntry[] {
  const found = findAreas(entries, typed, MOST_EXACT);
  const exact = found.filter(({ n }) => matchName(typed, n) === 0).length;
  return found.slice(0, Math.max(MOST, exact));
}

function optionOf(entry: AreaEntry, id: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  const place = document.createElement('small');
  place.textContent = placeOf(entry);
  option.append(entry.n, ' ', place);
  return option;
}
