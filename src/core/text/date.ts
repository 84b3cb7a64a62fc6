import type { Language } from '../model/localized.ts';
import { parsePeriod } from '../model/period.ts';
import { formatPeriod, type PeriodStyle } from './period.ts';

/** An ISO date (or month, quarter or year) as text; what is none of these is given back as the publisher wrote it. */
export function formatDate(iso: string, language: Language, style: PeriodStyle = 'long'): string {
  const period = parsePeriod(iso.replace(/T.*$/, ''));
  return period ? formatPeriod(period, language, style) : iso;
}

/** The last day of something that ends on an ISO date without including it: `2018-12-31` for `2019-01-01`. */
export function dayBefore(iso: string): string {
  const day = parsePeriod(iso);
  if (day?.kind !== 'date') return iso;
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
