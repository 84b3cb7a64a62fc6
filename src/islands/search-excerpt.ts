import { fold } from '../core/text/fold.ts';

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal: string, hex: string, name: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** An excerpt of the search index, text with `<mark>` around what was found, as plain texts; any other markup in it stays text. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  let marked = false;
  const parts: ExcerptPart[] = [];
  for (const piece of excerpt.split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') marked = piece === '<mark>';
    else if (piece !== '') parts.push({ text: decode(piece), marked });
  }
  return parts;
}

/**
 * Whether what was marked has to do with what was typed. Pagefind shortens an unknown word letter by letter until something fits; a
 * result that shares fewer than three first letters with every word is no result.
 */
export function answers(typed: string, excerpt: string): boolean {
  const starts =
    fold(typed)
      .match(/[\p{L}\p{N}]+/gu)
      ?.map((word) => word.slice(0, 3)) ?? [];
  return excerptParts(excerpt).some(({ text, marked }) => marked && starts.some((start) => fold(text).includes(start)));
}
