import type { Language } from '../model/localized.ts';
import { roundTo } from './round.ts';

/** No-break space: keeps a number and its unit on one line. */
export const NBSP = '\u00a0';
/** The true minus sign, as wide as a plus. */
export const MINUS = '\u2212';

export interface NumberStyle {
  readonly decimals: number;
  readonly language: Language;
  /** `always` for differences: `+2,3`, `−2,3`, `±0,0`. */
  readonly sign?: 'negative' | 'always';
  /** German text groups from five digits on, a column of a table from four, so that its figures line up. */
  readonly grouping?: 'text' | 'table';
}

/** A number as a reader of the language writes it; the same on every machine, because nothing depends on `Intl`. */
export function formatNumber(value: number, style: NumberStyle): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no figure to show; ask for the state of its cell first`);
  const { language, decimals, sign = 'negative', grouping = 'text' } = style;
  const shown = roundTo(value, decimals);
  const [whole = '', fraction] = Math.abs(shown).toFixed(Math.max(0, decimals)).split('.');
  const groupFrom = language === 'de' && grouping === 'text' ? 5 : 4;
  const grouped = whole.length < groupFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',');
  const digits = fraction === undefined ? grouped : `${grouped}${language === 'de' ? ',' : '.'}${fraction}`;
  if (shown < 0) return MINUS + digits;
  return sign === 'negative' ? digits : (shown === 0 ? '±' : '+') + digits;
}

/** The number with its unit: `12,3 %` and `12.3%`, `1.200 €` and `€1,200`, `45 je 1.000`. */
export function formatWithUnit(value: number, unit: string, style: NumberStyle): string {
  return attachUnit(formatNumber(value, style), unit, style.language);
}

/** Puts a unit to a number that is already text. */
export function attachUnit(number: string, unit: string, language: Language): string {
  if (unit === '') return number;
  if (language === 'en' && unit === '%') return `${number}%`;
  if (language === 'en' && unit === '€') return number.replace(/^([+−±]?)/, '$1€');
  return `${number}${NBSP}${unit}`;
}

const SCALES = [
  { factor: 1e9, de: 'Mrd.', en: 'billion' },
  { factor: 1e6, de: 'Mio.', en: 'million' },
  { factor: 1e3, de: 'Tsd.', en: 'thousand' },
] as const;

/** For axes and key figures: `1,2 Mio.`, `12,3 Tsd.`; below ten thousand the number itself. One decimal, left out when it is zero. */
export function formatCompact(value: number, language: Language): string {
  const size = Math.abs(roundTo(value, 0));
  // The scale is chosen by the rounded figure, so that 999,990 reads as 1 million and not as 1,000 thousand.
  const scale = size < 10_000 ? undefined : SCALES.find(({ factor }) => roundTo(size / factor, 1) >= 1);
  const scaled = roundTo(value / (scale?.factor ?? 1), 1);
  const number = formatNumber(scaled, { decimals: Number.isInteger(scaled) ? 0 : 1, language });
  return scale ? `${number}${NBSP}${scale[language]}` : number;
}
