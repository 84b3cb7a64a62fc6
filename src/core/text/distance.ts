import type { Language } from '../model/localized.ts';
import { formatNumber, NBSP } from './number.ts';

/** `850 m`, `1.000 m`, `12,5 km`: metres as long as they are told in whole ones without effort. */
export const formatDistance = (metres: number, language: Language): string =>
  metres < 10_000
    ? `${formatNumber(metres, { decimals: 0, language, grouping: 'table' })}${NBSP}m`
    : `${formatNumber(metres / 1000, { decimals: Number.isInteger(metres / 1000) ? 0 : 1, language })}${NBSP}km`;
