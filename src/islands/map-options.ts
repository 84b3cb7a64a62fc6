import type { ClassMethod } from '../core/model/indicator.ts';
import { fillIn } from '../core/text/fill-in.ts';
import type { AreaEntry } from './area-match.ts';
import { el } from './elements.ts';
import { calledIn, comparable, meant, parentsCalled, suggested } from './map-options-areas.ts';
import { classesIn, classesText, comparedIn, countsFor, methodsFor, offered, type Compared } from './map-options-choice.ts';
import { fillChoices, optionsForm } from './map-options-form.ts';
import { METHOD_WORDS, OPTION_WORDS } from './map-options-words.ts';
import { optionsStyle } from './options-style.ts';
import type { MapView, ViewState } from './map-view.ts';

/** Fills the place with what chooses comparison, classes and patterns. What is chosen stands in the address. */
export function start(place: HTMLElement, view: MapView): void {
  const { language } = view;
  const words = OPTION_WORDS[language];
  const fields = optionsForm(language);
  const { compare, area, period, method, count, patterns, status } = fields;
  /** What is compared with, as long as the area or year is yet to be chosen. */
  let pending: Compared | null = null;
  let entries: Promise<readonly AreaEntry[]> | undefined;
  let entriesOf = '';
  let shownArea: string | null = null;
  /** How the areas above are called, for the level that was asked for. */
  let [parents, parentsOf] = [words.parents as string, ''];

  const set = (change: Partial<ViewState>): void => {
    pending = null;
    // What could not be fetched is told by the map itself.
    view.set(change).catch(() => undefined);
  };
  const load = (): Promise<readonly AreaEntry[]> => {
    const of = `${view.scene.data.indicator} ${view.scene.level.level}`;
    if (of !== entriesOf || !entries) entries = comparable(view.scene, view.source);
    entriesOf = of;
    entries.catch(() => (entries = undefined));
    return entries;
  };

  const nameParents = async (): Promise<void> => {
    const { level } = view.scene.level;
    if (level === parentsOf) return;
    parentsOf = level;
    parents = (await parentsCalled(view.scene, view.source, language).catch(() => null)) ?? words.parents;
    if (level === view.scene.level.level) showComparison();
  };

  const showComparison = (): void => {
    const { scene, state } = view;
    const { level, data } = scene;
    const choices = offered(scene);
    if (choices.includes('parents')) void nameParents();
    const text: Readonly<Record<Compared, string>> = {
      '': words.none,
      reference: level.reference === null ? '' : level.names[level.reference]!,
      parents,
      area: words.otherArea,
      period: words.otherPeriod,
    };
    fillChoices(
      compare,
      choices.map((one) => [one, text[one]]),
    );
    const chosen = pending ?? comparedIn(state, scene);
    compare.value = choices.includes(chosen) ? chosen : '';
    fields.compareNote.textContent = choices.includes('area') ? '' : words.noPlaces;
    fields.areaField.hidden = compare.value !== 'area';
    fields.periodField.hidden = compare.value !== 'period';
    const shown = data.periods[scene.period]!.key;
    const years = data.periods.filter(({ key }) => key !== shown || state.vergleich === `jahr:${key}`).toReversed();
    fillChoices(period, [['', words.choose], ...years.map(({ key, label }) => [key, label] as const)]);
    period.value = chosen === 'period' ? (state.vergleich?.replace(/^jahr:/, '') ?? '') : '';
    const id = chosen === 'area' && pending === null ? state.vergleich : null;
    if (id !== shownArea && id !== null)
      void load().then((all) => (area.value = calledIn(all.find(({ u }) => u === id) ?? { n: id, l: '', p: '', u: id })));
    shownArea = id;
  };

  const showClasses = (): void => {
    const { state, scene } = view;
    const { data } = scene;
    const names = METHOD_WORDS[language];
    const own = (one: ClassMethod, name: string): string =>
      one === data.classes.method ? fillIn(words.published, { method: name }) : name;
    fillChoices(
      method,
      methodsFor(data).map((one) => [one, own(one, names[one].name)]),
    );
    fillChoices(
      count,
      countsFor(data).map((one) => [String(one), String(one)]),
    );
    const chosen = classesIn(state, data);
    const compared = state.vergleich !== null;
    method.value = chosen.method;
    count.value = String(chosen.count);
    method.disabled = compared || !data.mappable;
    count.disabled = method.disabled || chosen.method === 'manual';
    const why = compared ? words.whileCompared : data.mappable ? null : words.noClasses;
    fields.methodNote.textContent = why ?? names[chosen.method].meaning;
  };

  compare.addEventListener('change', () => {
    const chosen = compare.value as Compared;
    const { level } = view.scene;
    if (chosen === 'area' || chosen === 'period') {
      pending = chosen;
      [area.value, status.textContent] = ['', words.areaHint];
      showComparison();
      return;
    }
    const vergleich = chosen === 'reference' ? level.ids[level.reference!]! : chosen === 'parents' ? 'eltern' : null;
    set({ vergleich });
  });
  area.addEventListener('input', () => {
    const typed = area.value;
    void load().then((all) => {
      if (typed !== area.value) return;
      fields.areas.replaceChildren(...suggested(all, typed).map((entry) => el('option', { value: calledIn(entry) })));
    });
  });
  area.addEventListener('change', () => {
    const typed = area.value;
    void load().then((all) => {
      const entry = meant(all, typed);
      status.textContent = entry || typed.trim() === '' ? words.areaHint : fillIn(words.noArea, { name: typed.trim() });
      if (entry) set({ vergleich: entry.u });
    });
  });
  period.addEventListener('change', () => period.value !== '' && set({ vergleich: `jahr:${period.value}` }));
  for (const list of [method, count]) {
    list.addEventListener('change', () => {
      const chosen = { method: method.value as ClassMethod, count: Number(count.value) };
      set({ klassen: classesText(chosen, view.scene.data) });
    });
  }
  patterns.addEventListener('change', () => set({ muster: patterns.checked ? '1' : null }));
  fields.reset.addEventListener('click', () => {
    status.textContent = words.areaHint;
    set({ klassen: null, vergleich: null, muster: null });
  });

  void optionsStyle().then(() => place.append(fields.form));
  view.watch(() => {
    showComparison();
    showClasses();
    patterns.checked = view.state.muster === '1';
  });
}
