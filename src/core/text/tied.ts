import { NBSP } from './number.ts';

/** Keeps a number and the word behind it on one line: `31. Dezember`, `unter 15 Jahren`, `1.000 Einw.`; years are left free. */
export const tied = (text: string): string => text.replace(PAIR, `$1${NBSP}`);

const PAIR = /(?<![\p{L}\d.,/-])(\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,2})?\.?) (?=[\p{L}%€])/gu;
