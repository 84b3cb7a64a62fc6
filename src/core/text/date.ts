import type { Language } from '../model/localized.ts';
import { parsePeriod } from '../model/period.ts';
import { formatPeriod, type PeriodStyle } from './period.ts';

/** An ISO date (or month, quarter or year) as text; what is none of these is given back as the publisher wrote it. */
export function formatDate(iso: string, language: Language, style: PeriodStyle = 'long'): string {
  const period = parsePeriod(iso.replace(/T.*$/, ''));
  return period ? formatPeriod(period, language, style) : iso;
}
