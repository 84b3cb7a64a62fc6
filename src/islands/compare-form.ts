import type { Language } from '../core/model/localized.ts';
import { compareWord, type CompareWord } from '../core/text/compare-words.ts';
import { areaField, showChips } from './choice-areas.ts';
import { indicatorChoice } from './choice-indicators.ts';
import type { Outcome } from './compare-load.ts';
import { MOST_AREAS, MOST_INDICATORS, type CompareState, type CompareView, type Group } from './compare-state.ts';

/** The form above a comparison: it tells what the reader wishes, and shows what is. */
export interface CompareForm {
  show(outcome: Pick<Outcome, 'state' | 'chosen' | 'compared'>): void;
}

/** `wished` is what the reader asked for last, `change` asks for something else, `tell` says a sentence. */
export function compareForm(
  root: HTMLElement,
  list: string,
  wished: () => CompareState,
  change: (part: Partial<CompareState>, said: (outcome: Outcome) => string) => void,
  tell: (text: string) => void,
  language: Language,
): CompareForm {
  const form = root.querySelector<HTMLFormElement>('.compare-form')!;
  const field = form.querySelector<HTMLInputElement>('[data-area]')!;
  const [chips, usual] = [form.querySelector<HTMLElement>('[data-chips]')!, form.querySelector<HTMLElement>('[data-usual]')!];
  const count = form.querySelector<HTMLElement>('[data-count]')!;
  const word = (key: CompareWord, holes: Readonly<Record<string, string | number>> = {}): string =>
    compareWord(language, key, holes);
  const heard = ({ state, compared }: Outcome): string =>
    word('heard', {
      view: word(state.ansicht ?? 'tabelle'),
      areas: compared.areas.length,
      indicators: compared.measures.length,
    });

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    const { name, value, checked } = target as HTMLInputElement;
    if (name === 'ansicht') change({ ansicht: value === 'tabelle' ? null : (value as CompareView) }, heard);
    if (name === 'gruppe')
      change({ gruppe: value === 'alle' ? null : (value as Group) }, ({ compared }) => compared.group ?? word('keine'));
    if (name === 'jahr') change({ jahr: value || null }, heard);
    if (name === 'unterschied') change({ unterschied: checked ? '1' : null }, heard);
  });
  form.querySelector('[data-reset]')?.addEventListener('click', () => {
    change({ gebiete: [], indikatoren: [], gruppe: null, jahr: null, ansicht: null, unterschied: null }, heard);
  });

  areaField(field, list, (id) => {
    const { gebiete } = wished();
    if (gebiete.length >= MOST_AREAS) return tell(word('full', { most: MOST_AREAS }));
    change({ gebiete: gebiete.includes(id) ? gebiete : [...gebiete, id] }, ({ chosen }) => {
      const name = chosen.find((place) => place.id === id)?.name ?? '';
      if (name === '') return '';
      return gebiete.includes(id) ? word('isChosen', { name }) : word('added', { name, n: chosen.length, most: MOST_AREAS });
    });
  });
  const remove = (id: string, name: string): void => {
    const gebiete = wished().gebiete.filter((one) => one !== id);
    change({ gebiete }, ({ chosen }) => word('removed', { name, n: chosen.length, most: MOST_AREAS }));
  };
  const indicators = indicatorChoice(form.querySelector<HTMLElement>('[data-indicators-choice]')!, MOST_INDICATORS, {
    change: (indikatoren, name, isAdded) =>
      change({ indikatoren }, () => word(isAdded ? 'added' : 'removed', { name, n: indikatoren.length, most: MOST_INDICATORS })),
    full: () => tell(word('full', { most: MOST_INDICATORS })),
    filtered: (n) => tell(word('filtered', { n })),
  });

  return {
    show({ state, chosen, compared }) {
      const areas = chosen.map(({ id, name }, at) => ({ id, name, letter: compared.areas[at]?.letter ?? '' }));
      showChips(chips, areas, field, language, (id) => remove(id, areas.find((area) => area.id === id)?.name ?? ''));
      usual.hidden = areas.length > 0;
      indicators.show(state.indikatoren);
      const n = state.indikatoren.length;
      count.textContent = n === 0 ? word('usualIndicators') : word('chosenCount', { n });
      form.querySelector<HTMLSelectElement>('[name=gruppe]')!.value = state.gruppe ?? 'alle';
      showYear(form.querySelector<HTMLSelectElement>('[name=jahr]')!, state.jahr ?? '');
      form.querySelector<HTMLInputElement>(`[name=ansicht][value=${state.ansicht ?? 'tabelle'}]`)!.checked = true;
      form.querySelector<HTMLInputElement>('[name=unterschied]')!.checked = state.unterschied !== null;
    },
  };
}

/** An address may name a period that the list of years does not have. */
function showYear(select: HTMLSelectElement, year: string): void {
  if (![...select.options].some(({ value }) => value === year)) select.add(new Option(year, year));
  select.value = year;
}
