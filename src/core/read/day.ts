import { parsePeriod } from '../model/period.ts';

/** Whether a text is a day of the calendar in the form `2024-12-31`. */
export const isDay = (text: string): boolean => parsePeriod(text)?.kind === 'date';
