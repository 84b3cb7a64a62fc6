import type { Language } from '../model/localized.ts';
import { parsePeriod } from '../model/period.ts';
import { duringPeriod, type PeriodStyle } from './period.ts';

/** The period of a key as an adverbial: `im Jahr 2024`, in short `2024`; null for what is no period. */
export function duringKey(key: string, language: Language, style: PeriodStyle = 'long'): string | null {
  const period = parsePeriod(key);
  return period && duringPeriod(period, language, style);
}
