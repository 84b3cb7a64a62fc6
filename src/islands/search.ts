import type { Language } from '../core/model/localized.ts';
import { findAreas, placeOf } from './area-match.ts';
import { loadAreas } from './load-areas.ts';
import { answersWord } from './answer-words.ts';
import { answers as isAnswer, excerptParts } from './search-excerpt.ts';
import { languageOf, word } from './words.ts';

/** What is used of Pagefind's interface. */
interface Pagefind {
  init?(): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

const AREAS = 6;
const AT_ONCE = 10;

/** `<ks-search>` around a form, a status line, a list of results and the links that lead on without script. */
class KsSearch extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
    const list = this.querySelector<HTMLElement>('.results');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (form && input && list && status && this.dataset.ready === undefined) {
      this.dataset.ready = '';
      start(form, input, list, status);
    }
  }
}

function start(form: HTMLFormElement, input: HTMLInputElement, list: HTMLElement, status: HTMLElement): void {
  const language = languageOf(document.documentElement.lang);
  const areasAddress = new URL('gebiete.json', form.action).href;
  const pagefind = once(async () => {
    const module = (await import(/* @vite-ignore */ new URL('../pagefind/pagefind.js', form.action).href)) as Pagefind;
    await module.init?.();
    return module;
  });
  const box = form.ownerDocument.createElement('section');
  box.className = 'answers';
  box.hidden = true;
  list.before(box);
  const answering = once(async () => {
    const { answering: make } = await import('./answering.ts');
    return make(new URL('.', form.action).href, loadAreas(areasAddress), language);
  });
  let latest = 0;

  const search = async (): Promise<void> => {
    const run = ++latest;
    const typed = input.value.trim();
    remember(typed);
    if (typed === '') {
      list.replaceChildren();
      box.hidden = true;
      status.textContent = '';
      return;
    }
    status.textContent = word(language, 'loading');
    // An answer that cannot be had is none; the pages are still found.
    const answered = answering()
      .then((answerIn) => answerIn(box, typed, () => run === latest))
      .catch(() => 0);
    const areas = findAreas(await loadAreas(areasAddress), typed, AREAS);
    const pages = await pagefind().then(
      async (engine) => {
        const { results } = await engine.search(typed);
        const best = await results[0]?.data();
        return best && isAnswer(typed, best.excerpt) ? results : [];
      },
      () => null,
    );
    // What was typed since has its own search.
    if (run !== latest) return;
    list.replaceChildren(...areas.map((area) => item(area.u, area.n, placeOf(area))));
    const count = areas.length + (pages?.length ?? 0);
    const found =
      pages === null
        ? word(language, 'failed')
        : word(language, count === 0 ? 'none' : count === 1 ? 'one' : 'many', { n: String(count) });
    const answers = await answered;
    if (run !== latest) return;
    status.textContent = answers === 0 ? found : [answersWord(language, answers), ...(count === 0 ? [] : [found])].join(', ');
    await showPages(list, pages ?? [], language, () => run === latest);
  };

  let waiting = 0;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void search(), 200);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    void search();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  if (input.value !== '') void search();
}

/** Shows the next pages and, while there are more, a button for them; the focus goes on to the first new one. */
async function showPages(
  list: HTMLElement,
  results: readonly { data(): Promise<Found> }[],
  language: Language,
  isCurrent: () => boolean,
  takeFocus = false,
): Promise<void> {
  const found = await Promise.all(results.slice(0, AT_ONCE).map((result) => result.data()));
  if (!isCurrent()) return;
  const items = found.map((page) => item(page.url, page.meta['title'] ?? page.url, ...excerptNodes(page.excerpt)));
  list.append(...items);
  if (takeFocus) items[0]?.querySelector('a')?.focus();
  const rest = results.slice(AT_ONCE);
  if (rest.length === 0) return;
  const line = document.createElement('li');
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = word(language, 'more');
  more.addEventListener('click', () => {
    line.remove();
    void showPages(list, rest, language, isCurrent, true);
  });
  line.append(more);
  list.append(line);
}

function item(address: string, title: string, ...content: readonly (string | Node)[]): HTMLLIElement {
  const made = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const text = document.createElement('p');
  text.append(...content);
  made.append(link, text);
  return made;
}

const excerptNodes = (excerpt: string): (string | Node)[] =>
  excerptParts(excerpt).map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });

function remember(typed: string): void {
  const url = new URL(location.href);
  if (typed === '') url.searchParams.delete('q');
  else url.searchParams.set('q', typed);
  history.replaceState(history.state, '', url);
}

/** Asked for when first needed; after a failure it is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((reason: unknown) => {
      made = undefined;
      throw reason;
    }));
}

customElements.define('ks-search', KsSearch);
