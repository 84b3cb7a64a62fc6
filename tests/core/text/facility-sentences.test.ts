import { expect, test } from 'vitest';
import { formatDistance } from '../../../src/core/text/distance.ts';
import {
  beyondSentence,
  countSentence,
  noneInsideSentence,
  ruleSentences,
  statusText,
} from '../../../src/core/text/facility-sentences.ts';

test.each([
  [{ open: 0, planned: 0, closed: 0 }, '0 Einrichtungen.', '0 facilities.'],
  [{ open: 1, planned: 0, closed: 0 }, '1 Einrichtung, geöffnet.', '1 facility, open.'],
  [{ open: 0, planned: 2, closed: 0 }, '2 Einrichtungen, geplant.', '2 facilities, planned.'],
  [
    { open: 3, planned: 0, closed: 1 },
    '4 Einrichtungen, davon 3 geöffnet und 1 geschlossen.',
    '4 facilities: 3 open and 1 closed.',
  ],
  [
    { open: 12_345, planned: 2, closed: 1 },
    '12.348 Einrichtungen, davon 12.345 geöffnet, 2 geplant und 1 geschlossen.',
    '12,348 facilities: 12,345 open, 2 planned and 1 closed.',
  ],
])('%j is told as a sentence', (counts, german, english) => {
  expect([countSentence(counts, 'de'), countSentence(counts, 'en')]).toEqual([german, english]);
});

test('distances are told in metres up to ten kilometres', () => {
  expect([300, 1000, 9999, 10_000, 12_500].map((metres) => formatDistance(metres, 'de'))).toEqual([
    '300\u00a0m',
    '1.000\u00a0m',
    '9.999\u00a0m',
    '10\u00a0km',
    '12,5\u00a0km',
  ]);
});

test('a status has the day that belongs to it', () => {
  expect(statusText('open', '1962', null, 'de')).toBe('geöffnet seit 1962');
  expect(statusText('open', null, '2027-07-31', 'de')).toBe('geöffnet bis 31.07.2027');
  expect(statusText('open', '1962', '2027', 'de')).toBe('geöffnet seit 1962 bis 2027');
  expect(statusText('planned', '2027-08-01', null, 'de')).toBe('geplant ab 01.08.2027');
  expect(statusText('planned', null, null, 'en')).toBe('planned');
  expect(statusText('closed', '1962', '2020', 'en')).toBe('closed since 2020');
});

test('areas without are counted out of all, and none is said as none', () => {
  const level = 'Sozialräume';
  expect(noneInsideSentence(10, 56, level, 'de')).toBe('In 10 von 56 Sozialräumen liegt keine geöffnete Einrichtung.');
  expect(noneInsideSentence(0, 56, level, 'de')).toBe('In allen 56 Sozialräumen liegt mindestens eine geöffnete Einrichtung.');
  expect(noneInsideSentence(56, 56, level, 'de')).toBe('In keinem der 56 Sozialräume liegt eine geöffnete Einrichtung.');
  expect(noneInsideSentence(1, 2, 'Municipalities', 'en')).toBe('1 of 2 municipalities have no open facility.');
  expect(beyondSentence(1, 56, 800, level, 'de')).toBe(
    'In 1 von 56 Sozialräumen ist die Mitte mehr als 800\u00a0m von jeder geöffneten Einrichtung entfernt.',
  );
  expect(beyondSentence(0, 56, 800, level, 'de')).toBe(
    'In allen 56 Sozialräumen ist die Mitte höchstens 800\u00a0m von einer geöffneten Einrichtung entfernt.',
  );
});

test('the rules say what is not in the numbers', () => {
  const rules = ruleSentences({ radius: 1000, precision: 35, unplaced: 2, unassigned: 1 }, 'de');
  expect(rules).toHaveLength(4);
  expect(rules[1]).toContain('auf etwa 40\u00a0m genau');
  expect(rules[2]).toMatch(/: 2\.$/);
  expect(rules[3]).toMatch(/: 1\.$/);
  expect(ruleSentences({ radius: null, precision: 0, unplaced: 2, unassigned: 0 }, 'en')).toHaveLength(1);
});
