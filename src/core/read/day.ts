import { parsePeriod } from '../model/period.ts';

/** Whether a text is a day of the calendar in the form `2024-12-31`. */
export const isDay = (text: string): boolean => parsePeriod(text)?.kind === 'date';

const MOMENTS: ReadonlySet<string | undefined> = new Set(['year', 'month', 'date']);

/** Whether a text is a year, a month or a day. */
export const isMoment = (text: string): boolean => MOMENTS.has(parsePeriod(text)?.kind);
