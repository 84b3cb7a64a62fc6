import type { Language } from '../core/model/localized.ts';
import { el } from './explorer-dom.ts';
import { readArea } from './explorer-read.ts';
import type { ExplorerSource } from './explorer-source.ts';
import type { Explored } from './explorer-view.ts';
import { explorerWord, type ExplorerNote } from './explorer-words.ts';

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
  const clear = root.querySelector<HTMLElement>('[data-clear]');
  let told = '';
  let run = 0;

  /** What is said again in the same words is not heard again. */
  const write = (box: HTMLElement, text: string): void => {
    if (box.textContent !== text) box.textContent = text;
  };
  const tell = (explored: Explored, k: number | null, nothing: 'hint' | 'cleared'): void => {
    if (k === null) {
      told = '';
      return write(readout, explorerWord(language, nothing));
    }
    const { level } = explored;
    const text = `: ${readArea(explored, k, language)}`;
    if (told === level.ids[k]! + text) return;
    told = level.ids[k]! + text;
    readout.replaceChildren(el('a', { href: level.href.replace('*', () => level.ids[k]!) }, level.names[k]!), text);
  };
  const tellSelected = async (explored: Explored): Promise<void> => {
    const own = ++run;
    selection.dataset['count'] = String(explored.selected.length);
    if (clear) clear.hidden = explored.selected.length === 0;
    if (explored.selected.length === 0) return write(selection, explorerWord(language, 'selectedNone'));
    const { selectionTexts } = await import('./explorer-selection.ts');
    const texts = await selectionTexts(explored, source, language).catch(() => [el('p', {}, explorerWord(language, 'failed'))]);
    if (own === run && selection.textContent !== texts.map((one) => one.textContent).join(''))
      selection.replaceChildren(...texts);
  };
  return {
    show(explored, text, notes) {
      write(message, notes.map(([key, holes]) => explorerWord(language, key, holes)).join(' '));
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
