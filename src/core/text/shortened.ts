import { NBSP } from './number.ts';

/** The beginning of a text, cut behind a whole word and marked as cut; short texts as they are. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1).replace(/\s+\S*$/, '');
  return `${cut.slice(0, most).replace(/[\s.,;:–-]+$/, '')}${NBSP}…`;
}
