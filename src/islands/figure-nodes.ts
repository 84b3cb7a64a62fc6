import { el, hidden } from './elements.ts';
import type { CellView } from './map-words.ts';

/** A figure with its marks, or the sign of what is there instead, as `drawFigure` writes them: signs for those who see, words for those who listen. */
export function figureNodes({ text, sign, flags }: CellView): (string | Node)[] {
  const words = flags.map(({ word }) => word).join(', ');
  const marks = flags.map((flag) => flag.sign).join('\u00a0');
  return [
    sign === '' ? text : el('span', { title: sign }, el('span', { class: 'sign', 'aria-hidden': 'true' }, text), hidden(sign)),
    ...(words === '' ? [] : [el('span', { class: 'flag', title: words, 'aria-hidden': 'true' }, marks), hidden(`, ${words}`)]),
  ];
}
