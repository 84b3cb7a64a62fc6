import { areaCombobox } from './area-combobox.ts';
import { filterAreaList } from './area-filter.ts';
import type { AreaEntry } from './area-match.ts';
import { loadAreas } from './load-areas.ts';
import { languageOf, word } from './words.ts';

/** The area finder: suggestions on every page that has one; on the page of all areas the list itself is filtered. */
function enhance(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (!input) return;
  const list = document.querySelector('[data-area-list]');
  if (list) return filterBy(form, input, list);
  areaCombobox(input, (): Promise<readonly AreaEntry[]> => loadAreas(new URL('../suche/gebiete.json', form.action).href));
}

function filterBy(form: HTMLFormElement, input: HTMLInputElement, list: Element): void {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  form.after(status);
  const language = languageOf(document.documentElement.lang);
  const filter = (): void => {
    const left = filterAreaList(list, input.value);
    const holes = { n: String(left) };
    status.textContent =
      input.value.trim() === '' ? '' : word(language, left === 0 ? 'none' : left === 1 ? 'one' : 'many', holes);
    const url = new URL(location.href);
    if (input.value.trim() === '') url.searchParams.delete('q');
    else url.searchParams.set('q', input.value);
    history.replaceState(history.state, '', url);
  };
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  let waiting = 0;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(filter, 120);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    filter();
  });
  if (input.value !== '') filter();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.area-search')) enhance(form);
