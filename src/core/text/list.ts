import type { Language } from '../model/localized.ts';

/** `A`, `A und B`, `A, B und C`. */
export function listOf(items: readonly string[], language: Language): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${language === 'de' ? 'und' : 'and'} ${items.at(-1)}`;
}

/** Sentences in a row. The full stop of an abbreviation ends its sentence as well: `je 1.000 Einw.` */
export const sentencesOf = (sentences: readonly string[]): string =>
  sentences
    .filter((sentence) => sentence !== '')
    .join(' ')
    .replace(/(?<!\.)\.\.(?!\.)/g, '.');
