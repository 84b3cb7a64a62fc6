import { areaCombobox } from './area-combobox.ts';
import { filterAreaList } from './area-filter.ts';
import { exactPage, type AreaEntry } from './area-match.ts';
import { placesBeside } from './area-places.ts';
import { loadAreas } from './load-areas.ts';
import { languageOf, word } from './words.ts';

type Load = () => Promise<readonly AreaEntry[]>;

/** The area finder: suggestions on every page that has one; on the page of all areas the list itself is filtered. */
function enhance(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (!input) return;
  const load: Load = () => loadAreas(new URL('../suche/gebiete.json', form.action).href);
  const list = document.querySelector('[data-area-list]');
  const otherwise = list ? filterBy(form, input, list, load) : (): void => form.submit();
  if (!list) areaCombobox(input, load);
  // A name that is typed in full needs no choice.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void load().then((entries) => {
      const page = exactPage(entries, input.value);
      if (page === null) otherwise();
      else location.assign(page);
    });
  });
}

/** Filters the list while one types, and shows the places that answer above it; returns what does so at once. */
function filterBy(form: HTMLFormElement, input: HTMLInputElement, list: Element, load: Load): () => void {
  const language = languageOf(document.documentElement.lang);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const places = placesBeside(list, language);
  form.after(status, places.box);
  const filter = async (): Promise<void> => {
    const typed = input.value;
    const empty = typed.trim() === '';
    const url = new URL(location.href);
    if (empty) url.searchParams.delete('q');
    else url.searchParams.set('q', typed);
    history.replaceState(history.state, '', url);
    const areas = filterAreaList(list, typed);
    const entries = empty ? [] : await load();
    // What was typed since is answered on its own.
    if (typed !== input.value) return;
    const found = areas + places.show(entries, typed);
    status.textContent = empty ? '' : word(language, found === 0 ? 'none' : found === 1 ? 'one' : 'many', { n: String(found) });
  };
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  let waiting = 0;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void filter(), 120);
  });
  if (input.value !== '') void filter();
  return () => void filter();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.area-search')) enhance(form);
