import type { Language } from '../model/localized.ts';
import { parsePeriod } from '../model/period.ts';
import { duringPeriod, formatPeriod, type PeriodStyle } from './period.ts';

/** The period of a key as an adverbial: `im Jahr 2024`, in short `2024`; null for what is no period. */
export function duringKey(key: string, language: Language, style: PeriodStyle = 'long'): string | null {
  const period = parsePeriod(key);
  return period && duringPeriod(period, language, style);
}

/** What the period of a key is called, with its first and last day; null for what is no period. */
export function nameOfKey(key: string, language: Language): { label: string; start: number; end: number } | null {
  const period = parsePeriod(key);
  return period && { label: formatPeriod(period, language), start: period.start, end: period.end };
}

interface NamedPeriod {
  readonly key: string;
  /** What it is called; stands for years, and for what is no period. */
  readonly label: string;
}

/** Said of figures: `von 2024`, `vom 14. September 2025`, `aus dem Schuljahr 2024/25`; `from 2024`. */
export const ofPeriod = (period: NamedPeriod, language: Language): string =>
  language === 'en' ? `from ${named(period)}` : withArticle(period, 'vom', 'aus dem', 'von');

/** Said of figures that are missing: `für 2024`, else as of those that are there; `for 2024`. */
export const forPeriod = (period: NamedPeriod, language: Language): string =>
  language === 'en' ? `for ${named(period)}` : withArticle(period, 'vom', 'aus dem', 'für');

/** After `Unterschied`: `zu 2024`, `zum 14. September 2025`, `zum Schuljahr 2024/25`; `from 2024`. */
export const toPeriod = (period: NamedPeriod, language: Language): string =>
  language === 'en' ? `from ${named(period)}` : withArticle(period, 'zum', 'zum', 'zu');

function withArticle({ key, label }: NamedPeriod, day: string, span: string, years: string): string {
  const [, preposition, name] = /^(am|im) (.*)$/.exec(duringKey(key, 'de', 'short') ?? '') ?? [];
  return name === undefined ? `${years} ${label}` : `${preposition === 'am' ? day : span} ${name}`;
}

const named = ({ key, label }: NamedPeriod): string => duringKey(key, 'en')?.replace(/^(in|on) /, '') ?? label;
