import type { Language } from '../model/localized.ts';
import type { Period } from '../model/period.ts';
import { NBSP } from './number.ts';

/** `short` is for axes, table heads and buttons, where the kind of the period is said once elsewhere. */
export type PeriodStyle = 'long' | 'short';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const yearOfDay = (day: number): number => Math.floor(day / 10_000);
const monthOfDay = (day: number): number => Math.floor(day / 100) % 100;
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `2024`, `31. Dezember 2024`, `3. Quartal 2024`, `September 2024`, `Schuljahr 2024/25`, `2020–2024`. */
export function formatPeriod(period: Period, language: Language, style: PeriodStyle = 'long'): string {
  const year = yearOfDay(period.end);
  const month = monthOfDay(period.end);
  const long = style === 'long';
  switch (period.kind) {
    case 'year':
      return String(year);
    case 'date':
      return formatDay(period.end, language, style);
    case 'quarter':
      if (!long) return `Q${month / 3}${NBSP}${year}`;
      return language === 'de' ? `${month / 3}.${NBSP}Quartal ${year}` : `quarter${NBSP}${month / 3} of ${year}`;
    case 'month':
      return long ? `${MONTHS[language][month - 1]} ${year}` : `${twoDigits(month)}/${year}`;
    case 'schoolYear':
      return `${long ? (language === 'de' ? 'Schuljahr ' : 'school year ') : ''}${year - 1}/${twoDigits(year % 100)}`;
    case 'pooled':
      return `${yearOfDay(period.start)}–${year}`;
  }
}

function formatDay(day: number, language: Language, style: PeriodStyle): string {
  const [year, month, date] = [yearOfDay(day), monthOfDay(day), day % 100];
  if (style === 'long') {
    return language === 'de' ? `${date}.${NBSP}${MONTHS.de[month - 1]} ${year}` : `${date}${NBSP}${MONTHS.en[month - 1]} ${year}`;
  }
  return language === 'de' ? `${twoDigits(date)}.${twoDigits(month)}.${year}` : `${twoDigits(date)}/${twoDigits(month)}/${year}`;
}

/** The period as an adverbial: `im Jahr 2024`, `am 31. Dezember 2024`, `im Schuljahr 2024/25`, `in den Jahren 2020 bis 2024`. In short: `2024`. */
export function duringPeriod(period: Period, language: Language, style: PeriodStyle = 'long'): string {
  const name = formatPeriod(period, language);
  const german = language === 'de';
  const bare = german && style === 'short';
  if (period.kind === 'pooled') {
    const years = name.replace('–', german ? ' bis ' : ' to ');
    return bare ? years : german ? `in den Jahren ${years}` : `in the years ${years}`;
  }
  if (!german) return `${period.kind === 'date' ? 'on' : period.kind === 'schoolYear' ? 'in the' : 'in'} ${name}`;
  if (period.kind === 'year') return bare ? name : `im Jahr ${name}`;
  return `${period.kind === 'date' ? 'am' : 'im'} ${name}`;
}

/** From one period to another: `2010–2025`, `2012/13 bis 2024/25`. */
export function formatSpan(first: Period, last: Period, language: Language): string {
  const [from, to] = [formatPeriod(first, language, 'short'), formatPeriod(last, language, 'short')];
  if (from === to) return from;
  const years = first.kind === 'year' && last.kind === 'year';
  return years ? `${from}–${to}` : `${from} ${language === 'de' ? 'bis' : 'to'} ${to}`;
}
