import type { Sign } from '../core/view/sign-note.ts';
import { el } from './elements.ts';

/** The line below a table that explains its signs and marks. */
export function showSigns(around: HTMLElement, signs: readonly Sign[]): void {
  const line = around.querySelector<HTMLElement>('[data-signs]');
  line?.replaceChildren(...signs.flatMap(({ sign, word }, index) => [index > 0 ? ' · ' : '', el('b', {}, sign), ` ${word}`]));
  const note = line?.closest<HTMLElement>('.sign-note');
  if (note) note.hidden = signs.length === 0;
}
