import { EMBED_LISTENER } from '../core/draw/embed-code.ts';
import { takeAwayWord, type TakeAwayWord } from '../core/text/take-away-words.ts';
import { exportPng } from './figure-export-png.ts';
import { exportSvg } from './figure-export-svg.ts';
import { citationOf, embedOf, exportCsv } from './figure-export-text.ts';
import type { ExportFigure, TakeAwaySource } from './figure-export.ts';
import { copyFrom, saveFile } from './take-away-save.ts';
import { wishedButton } from './take-away-wish.ts';
import { languageOf } from './words.ts';

/** What the page says of itself, in `data-` attributes of the tool. */
export interface Imprint {
  readonly publisher: string;
  readonly portal: string;
  readonly notice: string;
  /** Address of the page to embed; empty where there is none. */
  readonly embed: string;
}

export const imprintOf = ({ dataset: { publisher = '', portal = '', notice = '', embed = '' } }: HTMLElement): Imprint => ({
  publisher,
  portal,
  notice,
  embed,
});

/**
 * Brings the tool that `TakeAway.astro` wrote to life: what was said of the page as it was built is said of what is shown now, and what
 * only a script can do appears.
 */
export function takeAway(place: HTMLElement, { figure, embedAddress, watch }: TakeAwaySource): void {
  const language = languageOf(document.documentElement.lang);
  const word = (key: TakeAwayWord, holes?: Readonly<Record<string, string>>): string => takeAwayWord(language, key, holes);
  const status = place.querySelector<HTMLElement>('[role=status]');
  const tell = (text: string): void => {
    // The same words again shall be heard again.
    status?.replaceChildren();
    setTimeout(() => status?.replaceChildren(text));
  };
  const field = (name: string): HTMLTextAreaElement | null => place.querySelector(`textarea[name=${name}]`);
  const ticked = (name: string): boolean => place.querySelector<HTMLInputElement>(`input[name=${name}]`)?.checked ?? false;

  const fill = (): void => {
    const now = figure();
    const address = embedAddress(ticked('pin'));
    const texts = {
      citation: citationOf(now),
      sentence: now.sentence,
      link: now.address,
      embed: address === '' ? '' : embedOf(now, address) + (ticked('grow') ? `\n${EMBED_LISTENER}` : ''),
    };
    for (const [name, text] of Object.entries(texts)) {
      const shown = field(name);
      if (!shown) continue;
      if (shown.value !== text) shown.value = text;
      shown.closest<HTMLElement>('[data-part]')!.hidden = text === '';
    }
    const picture = place.querySelector<HTMLElement>('[data-part=picture]');
    if (picture) picture.hidden = now.drawings().length === 0;
  };

  const save: Readonly<Record<string, (now: ExportFigure) => Promise<[string, Blob]> | [string, Blob]>> = {
    png: async (now) => ['png', await exportPng(now)],
    svg: (now) => ['svg', new Blob([exportSvg(now)], { type: 'image/svg+xml' })],
    csv: (now) => ['csv', new Blob([exportCsv(now).machine], { type: 'text/csv' })],
    excel: (now) => ['excel.csv', new Blob([exportCsv(now).excel], { type: 'text/csv' })],
  };
  const act = async ({ save: kind, copy }: DOMStringMap): Promise<void> => {
    fill();
    if (copy !== undefined) {
      const shown = field(copy);
      if (shown) tell(word((await copyFrom(shown)) ? 'copied' : 'copyYourself'));
      return;
    }
    const make = save[kind ?? ''];
    if (!make) return;
    try {
      const now = figure();
      const [ending, content] = await make(now);
      const name = `${now.fileName}.${ending}`;
      saveFile(name, content);
      tell(word('saved', { name }));
    } catch {
      tell(word('failed'));
    }
  };
  place.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (button) void act(button.dataset);
  });
  place.addEventListener('change', fill);

  let waiting = 0;
  watch(() => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(fill);
  });
  for (const part of place.querySelectorAll<HTMLElement>('[data-part]')) part.hidden = false;
  for (const button of place.querySelectorAll('button')) button.hidden = false;
  fill();
  place.dataset['alive'] = '';
  // What was asked for before the tool was there.
  const { wish } = place.dataset;
  if (wish !== undefined) wishedButton(place, wish)?.click();
}
