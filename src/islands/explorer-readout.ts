import type { Language } from '../core/model/localized.ts';
import { areaAddress } from './area-address.ts';
import { el } from './elements.ts';
import { readArea } from './explorer-read.ts';
import type { ExplorerSource } from './explorer-source.ts';
import type { Explored } from './explorer-view.ts';
import { explorerWord, type ExplorerNote } from './explorer-words.ts';
import { shortly } from './shortly.ts';

/** What stands beside the map in words: messages, the summary, the area pointed at, and those selected. */
export interface ExplorerReadout {
  show(explored: Explored, summary: string, notes: readonly ExplorerNote[]): void;
  mark(explored: Explored): void;
  point(explored: Explored | null, k: number | null): void;
  select(explored: Explored): void;
  say(message: string): void;
}

export function explorerReadout(root: HTMLElement, language: Language, source: ExplorerSource): ExplorerReadout {
  const place = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-${name}]`)!;
  const [message, summary, readout, selection] = [place('message'), place('summary'), place('readout'), place('selection')];
  const heard = place('heard');
  const clear = root.querySelector<HTMLElement>('[data-clear]');
  const pick = root.querySelector<HTMLElement>('[data-pick]');
  let told = '';
  let run = 0;
  let selectedBefore: string | null = null;

  /** What is said again in the same words is not heard again. */
  const write = (box: HTMLElement, text: string): void => {
    if (box.textContent !== text) box.textContent = text;
  };
  const tell = (explored: Explored, k: number | null, nothing: 'hint' | 'cleared'): void => {
    if (k === null) {
      told = '';
      // That nothing is marked any more has been said.
      if (nothing === 'hint' && readout.textContent === explorerWord(language, 'cleared')) return;
      return write(readout, explorerWord(language, nothing));
    }
    const { level } = explored;
    const text = `: ${readArea(explored, k, language)}`;
    if (told === level.ids[k]! + text) return;
    told = level.ids[k]! + text;
    readout.replaceChildren(el('a', { href: areaAddress(level, k) }, level.names[k]!), text);
  };
  const tellSelected = async (explored: Explored): Promise<void> => {
    const own = ++run;
    selection.dataset['count'] = String(explored.selected.length);
    const ids = explored.selected.join();
    const isOther = selectedBefore !== null && selectedBefore !== ids;
    selectedBefore = ids;
    // A button that vanishes must not take the keyboard's focus with it.
    if (ids === '' && document.activeElement === clear) pick?.focus();
    if (clear) clear.hidden = ids === '';
    if (ids === '') {
      const none = explorerWord(language, 'selectedNone');
      write(selection, none);
      return isOther ? write(heard, none) : undefined;
    }
    const { selectionTexts } = await import('./explorer-selection.ts');
    const texts = await selectionTexts(explored, source, language).catch(() => [el('p', {}, explorerWord(language, 'failed'))]);
    if (own !== run) return;
    if (selection.textContent !== texts.map((one) => one.textContent).join('')) selection.replaceChildren(...texts);
    if (isOther) write(heard, shortly(texts.map((one) => one.textContent).join(' ')));
  };
  return {
    show(explored, text, notes) {
      write(message, notes.map(([key, holes]) => explorerWord(language, key, shortened(holes))).join(' '));
      if (summary.textContent !== text) write(heard, shortly(text));
      write(summary, text);
      tell(explored, explored.marked, 'hint');
      void tellSelected(explored);
    },
    mark: (explored) => tell(explored, explored.marked, 'cleared'),
    point: (explored, k) => explored && tell(explored, k ?? explored.marked, 'hint'),
    select: (explored) => void tellSelected(explored),
    say: (text) => write(message, text),
  };
}

/** An address may hold anything, at any length; what is said of it stays short. */
const shortened = (holes: ExplorerNote[1]): ExplorerNote[1] =>
  Object.fromEntries(Object.entries(holes).map(([name, text]) => [name, text.replace(/^(.{120}).+$/su, '$1…')]));
