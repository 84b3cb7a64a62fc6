import type { ChapterValue } from '../view/chapter-figures.ts';
import { html, type Markup } from './escape.ts';

/** A figure within a sentence: no blank may stand around it that the author did not write. */
export const drawValue = ({ text, title, href }: ChapterValue): Markup =>
  href === null
    ? html`<span class="value" title="${title}">${text}</span>`
    : html`<a class="value" href="${href}" title="${title}">${text}</a>`;
