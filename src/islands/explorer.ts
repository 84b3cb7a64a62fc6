import { areaAddress } from './area-address.ts';
import { explorerControls } from './explorer-controls.ts';
import { explorerDrawings } from './explorer-drawings.ts';
import { findAreas } from './explorer-filter.ts';
import { areaList } from './explorer-list.ts';
import { explore } from './explorer-load.ts';
import { overlayChoice } from './explorer-overlay-choice.ts';
import { explorerReadout } from './explorer-readout.ts';
import { explorerSource } from './explorer-source.ts';
import { readExplorerState, stateParams, type ExplorerState } from './explorer-state.ts';
import { summaryOf } from './explorer-summary.ts';
import type { Shown } from './explorer-take-away.ts';
import type { Explored } from './explorer-view.ts';
import { explorerWord, learn, type ExplorerNote } from './explorer-words.ts';
import { addressWriter } from './view-state.ts';
import { languageOf } from './words.ts';

/**
 * `<ks-explorer data-src data-indicator data-level>` around the map of `/karte/`: every indicator, one or two at a time, on a map, in a
 * plot and in the list of the areas found. Whatever it shows stands in the address.
 */
class KsExplorer extends HTMLElement {
  connectedCallback(): void {
    const { src, indicator, level, ready } = this.dataset;
    if (src === undefined || indicator === undefined || level === undefined || ready !== undefined) return;
    this.dataset['ready'] = '';
    // Without what it needs the page stays as it was built.
    void learn(languageOf(document.documentElement.lang)).then(
      () => start(this, src, { indicator, level }),
      () => undefined,
    );
  }
}

function start(root: HTMLElement, folder: string, built: { readonly indicator: string; readonly level: string }): void {
  const language = languageOf(document.documentElement.lang);
  const source = explorerSource(folder);
  const write = addressWriter();
  const { state: asked, unread } = readExplorerState(location.search);
  let wished = asked;
  let explored: Explored | null = null;
  let shown: Shown | null = null;
  let run = 0;
  /** What is being drawn: one view after the other, so that none is painted over by an older one. */
  let painting: Promise<void> = Promise.resolve();
  const isBusy = (): boolean => root.hasAttribute('aria-busy');
  const listeners = new Set<() => void>();
  const pick = root.querySelector<HTMLInputElement>('[data-pick]');
  const picking = (): boolean => pick?.checked ?? false;
  pick?.addEventListener('change', () => change({}));
  root.querySelector('[data-clear]')?.addEventListener('click', () => change({ auswahl: [] }));

  const change = (part: Partial<ExplorerState>): void => void update({ ...wished, ...part });
  /** Keeps the address and the tools in step with what is seen. */
  const remember = (): void => {
    if (explored === null || shown === null) return;
    shown = { ...shown, explored };
    write(stateParams(explored.state));
    for (const listener of listeners) listener();
  };
  const mark = (k: number | null): void => {
    if (explored === null || k === explored.marked) return;
    const gebiet = k === null ? null : explored.level.ids[k]!;
    if (isBusy()) return change({ gebiet });
    wished = { ...wished, gebiet };
    explored = { ...explored, marked: k, state: { ...explored.state, gebiet } };
    drawings.mark(k);
    list.mark(k);
    readout.mark(explored);
    remember();
  };
  const select = (k: number, on: boolean): void => {
    if (explored === null) return;
    const id = explored.level.ids[k]!;
    const others = explored.state.auswahl.filter((one) => one !== id);
    const auswahl = on ? [...others, id] : others;
    if (isBusy()) return change({ auswahl });
    const selected = on ? [...explored.selected.filter((one) => one !== k), k] : explored.selected.filter((one) => one !== k);
    wished = { ...wished, auswahl };
    explored = { ...explored, selected, state: { ...explored.state, auswahl } };
    drawings.select(selected);
    list.select(selected);
    readout.select(explored);
    remember();
  };
  /** What a press on an area does: mark it, or choose it while areas are being chosen. */
  const press = (k: number): void => {
    if (explored === null) return;
    if (picking()) select(k, !explored.selected.includes(k));
    mark(k === explored.marked && !picking() ? null : k);
  };
  const enter = (k: number): void => {
    if (explored === null) return;
    if (picking()) select(k, !explored.selected.includes(k));
    else location.assign(areaAddress(explored.level, k));
  };

  const controls = explorerControls(root, language, change);
  const list = areaList(root.querySelector<HTMLElement>('[data-list]')!, language, {
    sort: (ordnung) => change({ ordnung }),
    select,
    point: (k) => drawings.point(k),
    press: (k) => mark(k === explored?.marked ? null : k),
  });
  const readout = explorerReadout(root, language, source);
  const showOverlays = overlayChoice(root, source, language, (ueberlagerung) => change({ ueberlagerung }));
  const drawings = explorerDrawings(root, source, language, {
    explored: () => explored,
    built: built.level,
    mark,
    press,
    enter,
    point: (k) => readout.point(explored, k),
    picking,
  });

  const tool = root.querySelector<HTMLDetailsElement>('[data-tool="take-away"]');
  const startTool = async (): Promise<void> => {
    if (!tool?.open || shown === null || tool.dataset['ready'] !== undefined) return;
    tool.dataset['ready'] = '';
    const { start: startIt } = await import('./explorer-take-away.ts');
    const watch = (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    startIt(tool, root, () => shown!, watch, language);
  };
  tool?.addEventListener('toggle', () => void startTool());

  async function update(next: ExplorerState, notes: readonly ExplorerNote[] = []): Promise<void> {
    const own = ++run;
    wished = next;
    root.setAttribute('aria-busy', 'true');
    try {
      const outcome = await explore(next, source, built);
      // Something else was asked for meanwhile.
      if (own !== run) return;
      explored = outcome.explored;
      wished = explored.state;
      const found = findAreas(explored);
      root.dataset['view'] = explored.view;
      if (explored.state.muster !== null) await (await import('./options-style.ts')).optionsStyle();
      root.classList.toggle('patterned', explored.state.muster !== null);
      const turn = painting.then(() => (own === run ? drawings.show(outcome.explored, found) : undefined));
      painting = turn.catch(() => undefined);
      await turn;
      if (own !== run) return;
      root.dataset['shown'] = '';
      controls.show(explored);
      showOverlays(explored);
      shown = { explored, found, summary: summaryOf(explored, found, language) };
      readout.show(explored, shown.summary, [...notes, ...outcome.notes]);
      remember();
      void startTool();
      // The map answers at once; the list follows when that has been painted.
      requestAnimationFrame(() => setTimeout(() => own === run && list.show(explored!, found)));
    } catch {
      if (own === run) readout.say(explorerWord(language, 'failed'));
    } finally {
      if (own === run) root.removeAttribute('aria-busy');
    }
  }

  void update(
    asked,
    unread.map((x): ExplorerNote => ['unread', { x }]),
  );
}

customElements.define('ks-explorer', KsExplorer);
