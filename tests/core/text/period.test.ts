import { expect, test } from 'vitest';
import { parsePeriod } from '../../../src/core/model/period.ts';
import { formatDate } from '../../../src/core/text/date.ts';
import { duringPeriod, formatPeriod } from '../../../src/core/text/period.ts';

test.each([
  ['2024', '2024', '2024', 'im Jahr 2024', '2024', 'in 2024'],
  [
    '2024-12-31',
    '31.\u00a0Dezember 2024',
    '31.12.2024',
    'am 31.\u00a0Dezember 2024',
    '31\u00a0December 2024',
    'on 31\u00a0December 2024',
  ],
  [
    '2024-Q3',
    '3.\u00a0Quartal 2024',
    'Q3\u00a02024',
    'im 3.\u00a0Quartal 2024',
    'quarter\u00a03 of 2024',
    'in quarter\u00a03 of 2024',
  ],
  ['2024-09', 'September 2024', '09/2024', 'im September 2024', 'September 2024', 'in September 2024'],
  ['2024/25', 'Schuljahr 2024/25', '2024/25', 'im Schuljahr 2024/25', 'school year 2024/25', 'in the school year 2024/25'],
  ['1999/00', 'Schuljahr 1999/00', '1999/00', 'im Schuljahr 1999/00', 'school year 1999/00', 'in the school year 1999/00'],
  ['2020--2024', '2020–2024', '2020–2024', 'in den Jahren 2020 bis 2024', '2020–2024', 'in the years 2020 to 2024'],
])('%s is written in full, in short and within a sentence', (key, long, short, during, english, duringEnglish) => {
  const period = parsePeriod(key)!;
  expect(formatPeriod(period, 'de')).toBe(long);
  expect(formatPeriod(period, 'de', 'short')).toBe(short);
  expect(duringPeriod(period, 'de')).toBe(during);
  expect(formatPeriod(period, 'en')).toBe(english);
  expect(duringPeriod(period, 'en')).toBe(duringEnglish);
});

test.each([
  ['2025-03-01', '1.\u00a0März 2025'],
  ['2025-03-01T12:00:00Z', '1.\u00a0März 2025'],
  ['2025-03', 'März 2025'],
  ['Herbst 2025', 'Herbst 2025'],
])('the date %s reads %s', (iso, expected) => {
  expect(formatDate(iso, 'de')).toBe(expected);
});
