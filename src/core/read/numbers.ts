export type Decimal = 'comma' | 'point';

const PLAIN = /^[-+−]?\d+$/;
/** What nearly all figures look like; the rest of `parseNumber` is for the others and for what is no number. */
const USUAL: Readonly<Record<Decimal, RegExp>> = { comma: /^-?\d+,\d+$/, point: /^-?\d+\.\d+$/ };
/** Blanks and apostrophes are thousands marks whatever the decimal mark is. */
const NEUTRAL = /[ \u00a0\u2009\u202f'’]/;

/** What a number says about its file: the decimal mark it must have, or that it can be read both ways. */
export function evidence(text: string): Decimal | 'either' | null {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma < 0 && point < 0) return null;
  if (comma >= 0 && point >= 0) return comma > point ? 'comma' : 'point';
  const mark = comma >= 0 ? 'comma' : 'point';
  if (text.indexOf(',') !== comma || text.indexOf('.') !== point) return mark === 'comma' ? 'point' : 'comma';
  return /^[-+−]?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? 'either' : mark;
}

/** Beyond it neighbouring whole numbers cannot be told apart any more. */
export const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * The number a text says in a notation, or null. Thousands marks must stand between groups of three, all alike;
 * without a notation only a number without any mark, or with neutral thousands marks, can be read.
 * A number that cannot be kept exactly to its ones is none.
 */
export function parseNumber(text: string, decimal: Decimal | null): number | null {
  const number = numberIn(text, decimal);
  return number !== null && Math.abs(number) <= LARGEST ? number : null;
}

/** Whether a text is a number that is only too large. */
export const isTooLarge = (text: string, decimal: Decimal | null): boolean => Math.abs(numberIn(text, decimal) ?? 0) > LARGEST;

/** Whether a text is a number as a spreadsheet shortens it, `1,23E+05`: mostly its last digits are gone. */
export const isShortened = (text: string): boolean => /\de\+?0*[1-9]/i.test(text);

function numberIn(text: string, decimal: Decimal | null): number | null {
  if (PLAIN.test(text)) return Number(text.replace('−', '-'));
  if (decimal !== null && USUAL[decimal].test(text)) return Number(decimal === 'comma' ? text.replace(',', '.') : text);
  const negative = /^[-−]/.test(text);
  const [mantissa = '', exponent, more] = text.replace(/^[-+−]/, '').split(/[eE]/);
  if (more !== undefined || (exponent !== undefined && !/^[-+]?\d{1,3}$/.test(exponent))) return null;
  const mark = decimal === 'comma' ? ',' : '.';
  const [whole = '', fraction, rest] = decimal === null ? [mantissa] : mantissa.split(mark);
  if (rest !== undefined || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const digits = ungrouped(whole, decimal);
  if (digits === null || (digits === '' && fraction === undefined)) return null;
  return Number(`${negative ? '-' : ''}${digits || '0'}.${fraction ?? '0'}e${exponent ?? '0'}`);
}

function ungrouped(whole: string, decimal: Decimal | null): string | null {
  if (/^\d*$/.test(whole)) return whole;
  const mark = /\D/.exec(whole)![0];
  const other = decimal === 'comma' ? '.' : decimal === 'point' ? ',' : '';
  if (mark !== other && !NEUTRAL.test(mark)) return null;
  const groups = whole.split(mark);
  const [first = '', ...others] = groups;
  return /^[1-9]\d{0,2}$/.test(first) && others.every((group) => /^\d{3}$/.test(group)) ? groups.join('') : null;
}

export interface Notation {
  readonly decimal: Decimal | null;
  /** Position of the first text that can be read both ways while nothing decides. */
  readonly ambiguous: number | null;
  /** Positions of the first two texts that contradict one another. */
  readonly contradiction: readonly [number, number] | null;
}

/** The one notation in which all numbers of a file can be read. Texts that are no numbers have no say. */
export function detectNotation(count: number, textAt: (at: number) => string): Notation {
  const first: { comma: number | null; point: number | null; either: number | null } = { comma: null, point: null, either: null };
  for (let at = 0; at < count; at++) {
    const text = textAt(at);
    if (!text.includes(',') && !text.includes('.')) continue;
    const kind = evidence(text);
    if (kind === null || first[kind] !== null) continue;
    if (parseNumber(text, kind === 'either' ? 'comma' : kind) !== null) first[kind] = at;
  }
  const { comma, point, either } = first;
  if (comma !== null && point !== null) {
    return { decimal: null, ambiguous: null, contradiction: comma < point ? [comma, point] : [point, comma] };
  }
  const decimal = comma !== null ? 'comma' : point !== null ? 'point' : null;
  return { decimal, ambiguous: decimal === null ? either : null, contradiction: null };
}
