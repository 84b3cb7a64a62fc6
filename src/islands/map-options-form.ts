import type { Language } from '../core/model/localized.ts';
import { el } from './elements.ts';
import { OPTION_WORDS } from './map-options-words.ts';

/** The controls, without their choices. */
export interface OptionsForm {
  readonly form: HTMLFormElement;
  readonly compare: HTMLSelectElement;
  readonly area: HTMLInputElement;
  readonly areas: HTMLDataListElement;
  readonly areaField: HTMLElement;
  readonly period: HTMLSelectElement;
  readonly periodField: HTMLElement;
  readonly compareNote: HTMLElement;
  readonly method: HTMLSelectElement;
  readonly count: HTMLSelectElement;
  readonly methodNote: HTMLElement;
  readonly patterns: HTMLInputElement;
  readonly reset: HTMLButtonElement;
  readonly status: HTMLElement;
}

/** Several maps of a page have controls with names of their own. */
let made = 0;

export function optionsForm(language: Language): OptionsForm {
  const words = OPTION_WORDS[language];
  const name = (part: string): string => `options-${made}-${part}`;
  made++;
  const select = (part: string, described: string | null = null): HTMLSelectElement =>
    el('select', { id: name(part), 'aria-describedby': described });
  const field = (label: string, control: HTMLElement, ...more: readonly (Node | string)[]): HTMLElement =>
    el('p', {}, el('label', { for: control.id }, label), ' ', control, ...more);
  const areas = el('datalist', { id: name('areas') });
  const area = el('input', { id: name('area'), list: areas.id, autocomplete: 'off', 'aria-describedby': name('status') });
  const compareNote = el('span', { class: 'note', id: name('compare-note') });
  const methodNote = el('span', { class: 'note', id: name('method-note') });
  const [compare, period] = [select('compare', compareNote.id), select('period')];
  const [method, count] = [select('method', methodNote.id), select('count', methodNote.id)];
  const patterns = el('input', { id: name('patterns'), type: 'checkbox' });
  const reset = el('button', { type: 'button' }, words.reset);
  const status = el('span', { class: 'note', id: name('status'), role: 'status' });
  const areaField = field(words.area, area, areas, ' ', status);
  const periodField = field(words.period, period);
  const form = el(
    'form',
    { class: 'map-options' },
    field(words.compare, compare, ' ', compareNote),
    areaField,
    periodField,
    field(words.method, method),
    field(words.count, count),
    el('p', {}, methodNote),
    el('p', {}, patterns, ' ', el('label', { for: patterns.id }, words.patterns)),
    el('p', {}, reset),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const fields = { compare, area, areas, areaField, period, periodField, compareNote, method, count, methodNote };
  return { form, ...fields, patterns, reset, status };
}

/** Writes the choices of a list anew where they are others, so that an open list stays as it is. */
export function fillChoices(select: HTMLSelectElement, choices: readonly (readonly [value: string, text: string])[]): void {
  const written = JSON.stringify(choices);
  if (select.dataset.choices === written) return;
  select.dataset.choices = written;
  select.replaceChildren(...choices.map(([value, text]) => el('option', { value }, text)));
}
