import { expect, test } from 'vitest';
import { parsePeriod } from '../../../src/core/model/period.ts';
import { dayBefore, formatDate } from '../../../src/core/text/date.ts';
import { forPeriod, ofPeriod, toPeriod } from '../../../src/core/text/period-key.ts';
import { duringPeriod, formatPeriod, formatSpan } from '../../../src/core/text/period.ts';

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

test.each([
  ['2024', '2024', 'in 2024'],
  ['2024-12-31', 'am 31.\u00a0Dezember 2024', 'on 31\u00a0December 2024'],
  ['2024/25', 'im Schuljahr 2024/25', 'in the school year 2024/25'],
  ['2020--2024', '2020 bis 2024', 'in the years 2020 to 2024'],
])('%s in short leaves out what a sentence does not need', (key, german, english) => {
  expect(duringPeriod(parsePeriod(key)!, 'de', 'short')).toBe(german);
  expect(duringPeriod(parsePeriod(key)!, 'en', 'short')).toBe(english);
});

test.each([
  ['2010', '2025', '2010–2025', '2010–2025'],
  ['2012/13', '2024/25', '2012/13 bis 2024/25', '2012/13 to 2024/25'],
  ['2010--2012', '2022--2024', '2010–2012 bis 2022–2024', '2010–2012 to 2022–2024'],
  ['2014-05-25', '2025-09-14', '25.05.2014 bis 14.09.2025', '25/05/2014 to 14/09/2025'],
  ['2024', '2024', '2024', '2024'],
])('from %s to %s', (first, last, german, english) => {
  expect(formatSpan(parsePeriod(first)!, parsePeriod(last)!, 'de')).toBe(german);
  expect(formatSpan(parsePeriod(first)!, parsePeriod(last)!, 'en')).toBe(english);
});

test.each([
  ['2019-01-01', '2018-12-31'],
  ['2024-03-01', '2024-02-29'],
  ['2023-03-01', '2023-02-28'],
  ['2023-07-02', '2023-07-01'],
  ['Herbst 2025', 'Herbst 2025'],
])('what ends on %s without including it was last on %s', (end, last) => {
  expect(dayBefore(end)).toBe(last);
});

test.each([
  ['2024', '2024', 'für 2024', 'von 2024', 'zu 2024', 'from 2024'],
  [
    '2025-09-14',
    '14.\u00a0September 2025',
    'vom 14.\u00a0September 2025',
    'vom 14.\u00a0September 2025',
    'zum 14.\u00a0September 2025',
    'from 14\u00a0September 2025',
  ],
  [
    '2024/25',
    'Schuljahr 2024/25',
    'aus dem Schuljahr 2024/25',
    'aus dem Schuljahr 2024/25',
    'zum Schuljahr 2024/25',
    'from the school year 2024/25',
  ],
  [
    '2024-Q3',
    '3.\u00a0Quartal 2024',
    'aus dem 3.\u00a0Quartal 2024',
    'aus dem 3.\u00a0Quartal 2024',
    'zum 3.\u00a0Quartal 2024',
    'from quarter\u00a03 of 2024',
  ],
  ['2020--2024', '2020–2024', 'für 2020–2024', 'von 2020–2024', 'zu 2020–2024', 'from the years 2020 to 2024'],
  ['irgendwann', 'irgendwann', 'für irgendwann', 'von irgendwann', 'zu irgendwann', 'from irgendwann'],
])('%s takes the article that its kind needs', (key, label, missing, there, against, english) => {
  const period = { key, label };
  expect([forPeriod, ofPeriod, toPeriod].map((phrase) => phrase(period, 'de'))).toEqual([missing, there, against]);
  expect(ofPeriod(period, 'en')).toBe(english);
});
