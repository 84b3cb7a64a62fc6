import type { Language } from '../core/model/localized.ts';
import { dativePlural, withinSentence } from '../core/text/plural.ts';
import { areaAddress } from './area-address.ts';
import { el } from './elements.ts';
import type { Found } from './explorer-filter.ts';
import type { Order } from './explorer-state.ts';
import type { Explored } from './explorer-view.ts';
import { explorerWord } from './explorer-words.ts';
import { figureNodes } from './figure-nodes.ts';
import type { Scene } from './map-view.ts';
import { viewCell } from './map-words.ts';
import { setMarked } from './marked.ts';

/** The areas found as a table, a hundred at a time: the way through the map for those who do not see it. */
export interface AreaList {
  show(explored: Explored, found: Found): void;
  /** Turns to the page with an area on it and shows where it stands. */
  mark(k: number | null): void;
  select(areas: readonly number[]): void;
}

export interface ListActions {
  readonly sort: (order: Order | null) => void;
  readonly select: (k: number, on: boolean) => void;
  /** A row is pointed at or has the focus; null when it is left. */
  readonly point: (k: number | null) => void;
  readonly press: (k: number) => void;
}

const ON_PAGE = 100;

export function areaList(root: HTMLElement, language: Language, actions: ListActions): AreaList {
  const table = root.querySelector('table')!;
  const caption = table.querySelector('caption')!;
  const pager = el('nav', { class: 'pager', 'aria-label': explorerWord(language, 'pages') });
  root.append(pager);
  let order: readonly number[] = [];
  let explored: Explored | null = null;
  let [page, marked]: [number, number | null] = [0, null];
  let selected = new Set<number>();
  /** Whether figures have numerators, and denominators or a population beside them. */
  let parts = { n: false, d: false };

  const rowAt = (target: EventTarget | null): number | null => {
    const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-k]') : null;
    return row ? Number(row.dataset['k']) : null;
  };
  for (const kind of ['pointerover', 'focusin'] as const)
    table.addEventListener(kind, ({ target }) => actions.point(rowAt(target)));
  for (const kind of ['pointerleave', 'focusout'] as const) table.addEventListener(kind, () => actions.point(null));
  table.addEventListener('click', ({ target }) => {
    const k = rowAt(target);
    if (k !== null && !(target as Element).closest('a, input') && String(getSelection()) === '') actions.press(k);
  });

  const turn = (to: number): void => {
    page = to;
    const body = table.tBodies[0]!;
    body.replaceChildren(...order.slice(page * ON_PAGE, (page + 1) * ON_PAGE).map((k) => rowOf(explored!, k)));
    pages();
  };
  const rowOf = ({ level, first, second }: Explored, k: number): HTMLElement => {
    const name = level.names[k]!;
    const box = el('input', { type: 'checkbox', 'aria-label': explorerWord(language, 'select', { x: name }) });
    box.checked = selected.has(k);
    box.addEventListener('change', () => actions.select(k, box.checked));
    const group = level.groups[level.parents[k]!]?.name ?? '';
    const { numerator, denominator } = viewCell(first, k, language);
    const number = (text: string): HTMLElement => el('td', { class: 'num' }, text);
    return el(
      'tr',
      { 'data-k': k, class: k === marked ? 'marked' : null, 'aria-current': k === marked ? 'true' : null },
      el('th', { scope: 'row' }, box, ' ', el('a', { href: areaAddress(level, k) }, name)),
      ...(level.groups.length === 0 ? [] : [el('td', { class: 'wide-only' }, group)]),
      valueCell(first, k, language),
      ...(second === null ? [] : [valueCell(second, k, language)]),
      ...(second !== null ? [] : [...(parts.n ? [number(numerator)] : []), ...(parts.d ? [number(denominator)] : [])]),
    );
  };
  const pages = (): void => {
    const count = Math.ceil(order.length / ON_PAGE);
    pager.hidden = count < 2;
    const button = (word: 'previous' | 'next', to: number): HTMLElement => {
      const made = el('button', { type: 'button', 'aria-disabled': String(to < 0 || to >= count) }, explorerWord(language, word));
      made.addEventListener('click', () => {
        if (to < 0 || to >= count) return;
        turn(to);
        // The button was made anew; the reader goes on from the same place.
        pager.querySelectorAll('button')[word === 'next' ? 1 : 0]!.focus();
      });
      return made;
    };
    const where = explorerWord(language, 'page', { n: String(page + 1), of: String(count) });
    pager.replaceChildren(button('previous', page - 1), el('span', { role: 'status' }, where), button('next', page + 1));
  };
  const heads = ({ level, first, second, state }: Explored): HTMLElement[] => {
    const head = (text: string, key: 'name' | 'wert' | 'zweiter' | null, className: string): HTMLElement => {
      const th = el('th', { scope: 'col', class: className || null });
      const current = state.ordnung ?? 'name';
      if (key === null) return (th.append(text), th);
      const [up, down] = current.startsWith('-') ? [null, current.slice(1)] : [current, null];
      if (key === up || key === down) th.setAttribute('aria-sort', key === up ? 'ascending' : 'descending');
      const next: Order | null = key === 'name' ? (up === key ? '-name' : null) : down === key ? key : `-${key}`;
      const button = el('button', { type: 'button' }, text);
      button.addEventListener('click', () => actions.sort(next));
      th.append(button);
      return th;
    };
    const word = (key: 'area' | 'parent' | 'numerator' | 'denominator' | 'population'): string => explorerWord(language, key);
    const { population = false } = first.data.periods[first.period] ?? {};
    const value = ({ data }: Scene): string => (data.unit === '' ? data.short : `${data.short} (${data.unit})`);
    return [
      head(word('area'), 'name', ''),
      ...(level.groups.length === 0 ? [] : [head(word('parent'), null, 'wide-only')]),
      head(value(first), 'wert', 'num'),
      ...(second === null ? [] : [head(value(second), 'zweiter', 'num')]),
      ...(second === null && parts.n ? [head(word('numerator'), null, 'num')] : []),
      ...(second === null && parts.d ? [head(word(population ? 'population' : 'denominator'), null, 'num')] : []),
    ];
  };
  return {
    show(next, found) {
      explored = next;
      const { level, state, first, second } = next;
      selected = new Set(next.selected);
      marked = next.marked;
      const { numerators, denominators } = first.figures;
      parts = { n: numerators.some((one) => one >= 0), d: denominators.some((one) => one >= 0) };
      order = sortAreas(found.areas, level.names, state.ordnung, first, second, language);
      const many = language === 'de' ? dativePlural(level.many) : withinSentence(level.many, language);
      const holes = { n: String(found.areas.length), total: String(found.total), many };
      caption.textContent = explorerWord(language, 'listed', holes);
      const head = table.tHead!.rows[0]!;
      const at = [...head.cells].findIndex((cell) => cell.contains(document.activeElement));
      head.replaceChildren(...heads(next));
      // Who sorts by keyboard goes on from the same head.
      head.cells[at]?.querySelector('button')?.focus();
      turn(0);
    },
    mark(k) {
      marked = k;
      const at = k === null ? -1 : order.indexOf(k);
      if (at >= 0 && Math.floor(at / ON_PAGE) !== page) return turn(Math.floor(at / ON_PAGE));
      for (const row of table.tBodies[0]!.rows) {
        setMarked(row, k !== null && row.dataset['k'] === String(k));
      }
    },
    select(areas) {
      selected = new Set(areas);
      for (const row of table.tBodies[0]!.rows) row.querySelector('input')!.checked = selected.has(Number(row.dataset['k']));
    },
  };
}

const valueCell = (scene: Scene, k: number, language: Language): HTMLElement =>
  el('td', { class: 'num v' }, ...figureNodes(viewCell(scene, k, language)));

/** In the order asked for; what has no figure comes last both ways, and what is equal by name. */
export function sortAreas(
  areas: readonly number[],
  names: readonly string[],
  order: string | null,
  first: Pick<Scene, 'figures'>,
  second: Pick<Scene, 'figures'> | null,
  language: Language,
): number[] {
  const ranks = ranksOf(names, language);
  const byName = [...areas].sort((a, b) => ranks[a]! - ranks[b]!);
  const key = order?.replace('-', '') ?? 'name';
  const down = order?.startsWith('-') ? -1 : 1;
  if (key === 'name') return down > 0 ? byName : byName.reverse();
  const { values } = (key === 'zweiter' && second !== null ? second : first).figures;
  return byName.sort((a, b) => {
    const [x, y] = [values[a]!, values[b]!];
    return Number.isNaN(x) || Number.isNaN(y) ? Number(Number.isNaN(x)) - Number(Number.isNaN(y)) : down * (x - y);
  });
}

const known = new WeakMap<readonly string[], Map<Language, Uint32Array>>();

/** The place of each name among all; worked out once, for comparing thousands of names takes longer than drawing their map. */
function ranksOf(names: readonly string[], language: Language): Uint32Array {
  const byLanguage = known.get(names) ?? new Map<Language, Uint32Array>();
  known.set(names, byLanguage);
  let ranks = byLanguage.get(language);
  if (ranks === undefined) {
    const { compare } = new Intl.Collator(language, { numeric: true });
    byLanguage.set(language, (ranks = new Uint32Array(names.length)));
    for (const [rank, k] of [...names.keys()].sort((a, b) => compare(names[a]!, names[b]!)).entries()) ranks[k] = rank;
  }
  return ranks;
}
