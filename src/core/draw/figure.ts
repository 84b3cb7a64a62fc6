import type { Shown } from '../view/shown.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';

/**
 * The content of a table cell: a figure with its marks, or the sign of an absence. Signs and marks are for those who see; whoever
 * listens hears their words.
 */
export function drawFigure({ figure, sign, flags }: Pick<Shown, 'figure' | 'sign' | 'flags'>): Markup {
  const marks = flags.length === 0 ? null : drawMarks(flags);
  if (sign === null) return html`${figure}${marks}`;
  return html`<span title="${sign.word}"><span class="sign" aria-hidden="true">${sign.sign}</span><span class="hidden">${sign.word}</span></span>${marks}`;
}

function drawMarks(flags: Shown['flags']): Raw {
  const words = flags.map(({ word }) => word).join(', ');
  const marks = flags.map(({ sign }) => sign).join('\u00a0');
  return raw(html`<span class="flag" title="${words}" aria-hidden="true">${marks}</span><span class="hidden">, ${words}</span>`);
}
