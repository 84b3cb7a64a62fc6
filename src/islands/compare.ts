import { drawCompareTable } from '../core/draw/compare-table.ts';
import { compareWord, type CompareNote } from '../core/text/compare-words.ts';
import { leftOutSentence } from '../core/text/left-out.ts';
import { sentencesOf } from '../core/text/list.ts';
import { compareTable } from '../core/view/compare-table.ts';
import { compareForm } from './compare-form.ts';
import { loadComparison, type BuiltComparison, type Outcome } from './compare-load.ts';
import { similarIn } from './compare-similar.ts';
import {
  COMPARE_AS_BUILT,
  compareQuery,
  MOST_AREAS,
  MOST_INDICATORS,
  readCompareState,
  type CompareState,
} from './compare-state.ts';
import { el } from './elements.ts';
import { fileStore } from './file-store.ts';
import { mapSource } from './map-source.ts';
import { showSigns } from './sign-line.ts';
import { languageOf } from './words.ts';

/**
 * `<ks-compare>` around the table of `/vergleich/`: any areas by any indicators, as a table, on axes or as lines. Whatever it shows stands in
 * the address; an address that asks for nothing leaves the page as it was built, and nothing is fetched.
 */
class KsCompare extends HTMLElement {
  connectedCallback(): void {
    const { src, list, ready } = this.dataset;
    if (src === undefined || list === undefined || ready !== undefined) return;
    this.dataset['ready'] = '';
    start(this, src, list);
  }
}

const idsOf = (text = ''): string[] => text.split(',').filter((id) => id !== '');

function start(root: HTMLElement, folder: string, list: string): void {
  const language = languageOf(document.documentElement.lang);
  const store = fileStore(folder);
  const source = mapSource(folder, store);
  const { areas, indicators, reference = '', trait = '', href = '' } = root.dataset;
  const built: BuiltComparison = { areas: idsOf(areas), indicators: idsOf(indicators), reference, trait, href };
  const place = <Kind extends HTMLElement>(name: string): Kind => root.querySelector<Kind>(`[data-${name}]`)!;
  const [message, table, figures, notes, credit, link] = ['message', 'table', 'figures', 'notes', 'credit', 'link'].map((name) =>
    place(name),
  );
  const listeners = new Set<() => void>();
  const { state: asked, notes: unread } = readCompareState(location.search);
  let wished = asked;
  let shown: Outcome | null = null;
  let run = 0;
  let writing = 0;

  const tell = (text: string): void => message!.replaceChildren(text);
  const form = compareForm(
    root,
    list,
    () => wished,
    (part, said) => void update({ ...wished, ...part }, [], said),
    tell,
    language,
  );

  const write = (): void => {
    clearTimeout(writing);
    writing = window.setTimeout(() => {
      const query = compareQuery(location.search, wished);
      history.replaceState(history.state, '', location.pathname + query + location.hash);
    }, 150);
  };
  const tool = root.querySelector<HTMLDetailsElement>('[data-tool="take-away"]')!;
  const startTool = async (): Promise<void> => {
    if (!tool.open || tool.dataset['ready'] !== undefined) return;
    tool.dataset['ready'] = '';
    if (shown === null) await update(wished, [], () => '');
    // What could not be reached may be tried again.
    if (shown === null) return void delete tool.dataset['ready'];
    const { start: startIt } = await import('./compare-take-away.ts');
    startIt(
      tool,
      () => shown!,
      (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    );
  };
  tool.addEventListener('toggle', () => void startTool());

  async function draw(outcome: Outcome): Promise<readonly HTMLElement[]> {
    const { ansicht } = outcome.state;
    if (ansicht === null || ansicht === 'tabelle') return [];
    const { dotFigures, lineFigures } = await import('./compare-drawings.ts');
    return ansicht === 'punkte' ? dotFigures(outcome, tool) : lineFigures(outcome, tool, source);
  }

  async function update(next: CompareState, more: readonly CompareNote[], said: (outcome: Outcome) => string): Promise<void> {
    const own = ++run;
    wished = next;
    root.setAttribute('aria-busy', 'true');
    try {
      const outcome = await loadComparison(next, built, source, similarIn(store), language, MOST_INDICATORS);
      const drawn = await draw(outcome);
      // Something else was asked for meanwhile.
      if (own !== run) return;
      shown = outcome;
      wished = outcome.state;
      const isTable = drawn.length === 0;
      table!.hidden = !isTable;
      figures!.hidden = isTable;
      figures!.replaceChildren(...drawn);
      if (isTable) showTable(table!, outcome);
      form.show(outcome);
      const lines = [...more, ...outcome.notes].map(([key, holes]) => el('li', {}, compareWord(language, key, holes)));
      notes!.replaceChildren(...lines);
      const sources = [...new Set(outcome.loaded.map(({ data }) => data.source))].filter((line) => line !== '');
      credit!.textContent = isTable ? sources.join(' · ') : '';
      tell(sentencesOf([leftOutSentence(outcome.left, MOST_AREAS, language), said(outcome)]));
      // On paper the address of the page alone would lead to another comparison.
      link!.textContent = new URL(tool.dataset['address'] ?? '', location.href).href + compareQuery('', wished);
      root.dataset['shown'] = '';
      write();
      for (const listener of listeners) listener();
    } catch {
      if (own === run) tell(compareWord(language, 'failed'));
    } finally {
      if (own === run) root.removeAttribute('aria-busy');
    }
  }

  if (JSON.stringify(asked) !== JSON.stringify(COMPARE_AS_BUILT) || unread.length > 0) void update(asked, unread, () => '');
}

function showTable(place: HTMLElement, { compared }: Outcome): void {
  const table = compareTable(compared);
  place.querySelector('.scroll')?.setAttribute('aria-label', table.caption);
  place.querySelector('[data-table-body]')!.innerHTML = drawCompareTable(table);
  showSigns(place, table.signs);
}

customElements.define('ks-compare', KsCompare);
