import type { Language } from '../core/model/localized.ts';
import { el } from './elements.ts';
import type { ExplorerState, ViewName } from './explorer-state.ts';
import { readThreshold } from './explorer-state.ts';
import type { Explored } from './explorer-view.ts';
import { explorerWord, traitName } from './explorer-words.ts';

/** The form around the map: it tells what the reader wishes, and shows what is. */
export interface Controls {
  show(explored: Explored): void;
}

type Change = (change: Partial<ExplorerState>) => void;

/** Numbers are taken over when the reader rests. */
const REST = 400;

export function explorerControls(root: HTMLElement, language: Language, change: Change): Controls {
  const form = root.querySelector<HTMLFormElement>('[data-controls]')!;
  const field = <Kind extends HTMLInputElement | HTMLSelectElement>(name: string): Kind =>
    form.querySelector<Kind>(`[name="${name}"]`)!;
  const chooser = (name: string): HTMLSelectElement => field(name);
  const number = (name: string): HTMLInputElement => field(name);
  const [slider, year] = [number('jahr'), form.querySelector('output')!];
  const [earlier, later] = form.querySelectorAll<HTMLButtonElement>('.period button');
  let shown: Explored | null = null;
  let resting = 0;
  const filters = form.querySelector('details')!;

  for (const fieldset of root.querySelectorAll<HTMLFieldSetElement>('fieldset[disabled]')) fieldset.disabled = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'ansicht') return change({ ansicht: value as ViewName });
    if (name === 'muster') return change({ muster: (target as HTMLInputElement).checked ? '1' : null });
    if (name === 'gruppe' || name === 'merkmal') return change({ [name]: value || null });
    const keep = shown && { ebene: shown.level.level, jahr: shown.first.data.periods[shown.first.period]!.key };
    if (name === 'ebene') change({ ...keep, ebene: value, gruppe: null, merkmal: null, auswahl: [], gebiet: null });
    if (name === 'indikator') change({ ...keep, indikator: value, schwelle: null });
    if (name === 'zweiter') change({ zweiter: value || null, ansicht: null });
    if (name === 'richtung') change({ schwelle: thresholdOf() });
  });
  form.addEventListener('input', ({ target }) => {
    const { name } = target as HTMLInputElement;
    if (name === 'jahr') return setPeriod(Number(slider.value));
    if (!['ab', 'bis', 'schwelle'].includes(name)) return;
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      const people = (one: string): number | null =>
        number(one).value === '' ? null : Math.max(0, Math.round(Number(number(one).value)));
      change(name === 'schwelle' ? { schwelle: thresholdOf() } : { ab: people('ab'), bis: people('bis') });
    }, REST);
  });
  form.querySelector('[data-reset]')?.addEventListener('click', () => {
    change({ gruppe: null, merkmal: null, ab: null, bis: null, schwelle: null });
  });
  earlier?.addEventListener('click', () => setPeriod(Number(slider.value) - 1));
  later?.addEventListener('click', () => setPeriod(Number(slider.value) + 1));

  function setPeriod(at: number): void {
    const next = shown?.first.data.periods[at];
    if (next === undefined) return;
    slider.value = String(at);
    tellPeriod(shown!, at);
    change({ jahr: next.key });
  }
  function tellPeriod({ first: { data } }: Explored, at: number): void {
    const { label } = data.periods[at]!;
    year.textContent = label;
    slider.setAttribute('aria-valuetext', label);
    // Not `disabled`: a button that vanishes under the finger would throw the keyboard's focus away.
    earlier?.setAttribute('aria-disabled', String(at === 0));
    later?.setAttribute('aria-disabled', String(at === data.periods.length - 1));
  }
  function thresholdOf(): ExplorerState['schwelle'] {
    const { value } = number('schwelle');
    return value === '' ? null : (readThreshold(`${chooser('richtung').value}${value}`) ?? null);
  }

  return {
    show(explored) {
      const isFirst = shown === null;
      shown = explored;
      const { index, level, first, second, state, view } = explored;
      const entry = index.indicators.find(({ id }) => id === first.data.indicator)!;
      chooser('indikator').value = entry.id;
      options(
        chooser('ebene'),
        entry.levels.map((id) => [id, index.levels.find((one) => one.id === id)?.name ?? id]),
        level.level,
      );
      for (const option of chooser('zweiter').options) {
        const other = index.indicators.find(({ id }) => id === option.value);
        option.disabled = other !== undefined && (other.id === entry.id || !other.levels.includes(level.level));
      }
      chooser('zweiter').value = second?.data.indicator ?? '';
      slider.max = String(first.data.periods.length - 1);
      slider.value = String(first.period);
      tellPeriod(explored, first.period);
      number('muster').checked = state.muster === '1';
      for (const radio of form.querySelectorAll<HTMLInputElement>('[name="ansicht"]')) {
        const coloured = first.data.mappable && second?.data.mappable === true;
        radio.checked = radio.value === view;
        radio.disabled = radio.value !== 'karte' && (second === null || (radio.value === 'bivariat' && !coloured));
      }
      const all = ['', explorerWord(language, 'all')] as const;
      options(chooser('gruppe'), [all, ...level.groups.map(({ id, name }) => [id, name] as const)], state.gruppe ?? '');
      const traits = level.attributes.flatMap(({ id, values }) =>
        values.map((value): readonly [string, string] => {
          const kind = level.attributes.length > 1 ? `${traitName(language, id)}: ` : '';
          return [`${id}:${value}`, kind + traitName(language, value)];
        }),
      );
      options(chooser('merkmal'), [all, ...traits], state.merkmal ?? '');
      for (const name of ['ab', 'bis'] as const) fillIn(number(name), state[name]);
      fillIn(number('schwelle'), state.schwelle?.value ?? null);
      if (state.schwelle) chooser('richtung').value = state.schwelle.above ? '>' : '<';
      for (const unit of form.querySelectorAll('[data-unit]')) unit.textContent = first.data.unit;
      // What narrows the view is not hidden from whoever opens its address.
      if (isFirst && [state.gruppe, state.merkmal, state.ab, state.bis, state.schwelle].some((one) => one !== null))
        filters.open = true;
      hide('gruppe', level.groups.length === 0);
      hide('merkmal', traits.length === 0);
      hide('ab', level.population.length === 0);
    },
  };

  function hide(name: string, isHidden: boolean): void {
    const box = field(name).closest<HTMLElement>('[data-filter]');
    if (box) box.hidden = isHidden;
  }
}

/** A field that the reader is writing in keeps what stands there. */
function fillIn(input: HTMLInputElement, value: number | null): void {
  if (document.activeElement !== input) input.value = value === null ? '' : String(value);
}

function options(select: HTMLSelectElement, entries: readonly (readonly [value: string, text: string])[], chosen: string): void {
  const same = entries.length === select.options.length && entries.every(([value], at) => select.options[at]?.value === value);
  if (!same) select.replaceChildren(...entries.map(([value, text]) => el('option', { value }, text)));
  select.value = chosen;
}
