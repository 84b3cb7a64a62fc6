import { expect, test } from 'vitest';
import { figureIn, isNumeric, nextDirection, sortOrder, type SortCell } from '../../src/islands/sort-order.ts';

const figures = (...keys: readonly string[]): SortCell[] => keys.map((key) => ({ text: key, key }));
const names = (...texts: readonly string[]): SortCell[] => texts.map((text) => ({ text, key: null }));

test('figures are sorted by their size', () => {
  expect(sortOrder(figures('9', '10', '-3.5'), 'ascending', 'de')).toEqual([2, 0, 1]);
  expect(sortOrder(figures('9', '10', '-3.5'), 'descending', 'de')).toEqual([1, 0, 2]);
});

test('cells without figure come last in both directions', () => {
  expect(sortOrder(figures('', '2', '1', ''), 'ascending', 'de')).toEqual([2, 1, 0, 3]);
  expect(sortOrder(figures('', '2', '1', ''), 'descending', 'de')).toEqual([1, 2, 0, 3]);
});

test('equal figures keep their order', () => {
  expect(sortOrder(figures('1', '1', '0', '1'), 'descending', 'de')).toEqual([0, 1, 3, 2]);
});

test('names are sorted as in a dictionary of the language', () => {
  expect(sortOrder(names('Zell', 'Ähren', 'Auer', 'Bezirk 10', 'Bezirk 9'), 'ascending', 'de')).toEqual([1, 2, 4, 3, 0]);
});

test('a column without keys is one of names, even where it looks like figures', () => {
  expect([isNumeric(names('1', '2')), isNumeric(figures('1', '')), isNumeric([])]).toEqual([false, true, false]);
});

test('figures start with the highest, names with A, and each press turns around', () => {
  expect([
    nextDirection(null, true),
    nextDirection(null, false),
    nextDirection('ascending', true),
    nextDirection('descending', false),
  ]).toEqual(['descending', 'ascending', 'descending', 'ascending']);
});

test.each([
  ['1.234', 'de', '1234'],
  ['1.234,5', 'de', '1234.5'],
  ['1,234.5', 'en', '1234.5'],
  ['\u22122,3', 'de', '-2.3'],
  ['+2,3', 'de', '2.3'],
  ['12,3\u00a0p', 'de', '12.3'],
  ['–', 'de', ''],
  ['', 'de', ''],
])('%s in %s is sorted as %s', (text, lang, key) => {
  expect(figureIn(text, lang)).toBe(key);
});
