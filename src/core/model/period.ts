/**
 * The time a figure speaks of. `key` is as written in the table (`2024`, `2024-12-31`, `2024-Q3`, `2024-09`, `2024/25`, `2020--2024`);
 * `start` and `end` are the first and last day as `YYYYMMDD` numbers, so periods of different kinds have one order.
 */
export interface Period {
  readonly key: string;
  readonly kind: PeriodKind;
  readonly start: number;
  readonly end: number;
}

export const PERIOD_KINDS = ['year', 'date', 'quarter', 'month', 'schoolYear', 'pooled'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

const day = (year: number, month: number, date: number): number => year * 10_000 + month * 100 + date;
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const FORMS: readonly [RegExp, (m: readonly number[]) => Omit<Period, 'key'> | null][] = [
  [/^(\d{4})$/, ([y]) => ({ kind: 'year', start: day(y!, 1, 1), end: day(y!, 12, 31) })],
  [
    /^(\d{4})-(\d{2})-(\d{2})$/,
    ([y, m, d]) =>
      m! >= 1 && m! <= 12 && d! >= 1 && d! <= lastDay(y!, m!)
        ? { kind: 'date', start: day(y!, m!, d!), end: day(y!, m!, d!) }
        : null,
  ],
  [
    /^(\d{4})-Q([1-4])$/,
    ([y, q]) => ({ kind: 'quarter', start: day(y!, 3 * q! - 2, 1), end: day(y!, 3 * q!, lastDay(y!, 3 * q!)) }),
  ],
  [
    /^(\d{4})-(\d{2})$/,
    ([y, m]) => (m! >= 1 && m! <= 12 ? { kind: 'month', start: day(y!, m!, 1), end: day(y!, m!, lastDay(y!, m!)) } : null),
  ],
  [
    /^(\d{4})\/(\d{2})$/,
    ([y, next]) => ((y! + 1) % 100 === next ? { kind: 'schoolYear', start: day(y!, 8, 1), end: day(y! + 1, 7, 31) } : null),
  ],
  [/^(\d{4})--(\d{4})$/, ([a, b]) => (a! < b! ? { kind: 'pooled', start: day(a!, 1, 1), end: day(b!, 12, 31) } : null)],
];

/** Reads one period, or returns null when the text is in none of the forms of the contract. */
export function parsePeriod(text: string): Period | null {
  for (const [form, make] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const made = make(match.slice(1).map(Number));
    return made && { key: text, ...made };
  }
  return null;
}

/** An ISO date as periods count days: `YYYYMMDD`. */
export const dayOf = (iso: string): number => Number(iso.replaceAll('-', ''));

/** Earlier end first; of two periods that end together the longer one first. */
export const comparePeriods = (a: Period, b: Period): number => a.end - b.end || a.start - b.start;

/** The year a period is filed under: the year it ends in, for a school year the one it starts in. */
export const yearOf = (period: Period): number => Math.floor((period.kind === 'schoolYear' ? period.start : period.end) / 10_000);
