import { expect, test } from 'vitest';
import { formatCompact, formatNumber, formatWithUnit, type NumberStyle } from '../../../src/core/text/number.ts';
import { roundTo } from '../../../src/core/text/round.ts';

test.each<[number, Partial<NumberStyle>, string]>([
  [1234, {}, '1234'],
  [12345, {}, '12.345'],
  [1234, { grouping: 'table' }, '1.234'],
  [1234567.891, { decimals: 2 }, '1.234.567,89'],
  [999, { grouping: 'table' }, '999'],
  [1234, { language: 'en' }, '1,234'],
  [2.35, { decimals: 1 }, '2,4'],
  [-2.35, { decimals: 1 }, '\u22122,4'],
  [2.35, { decimals: 1, sign: 'always' }, '+2,4'],
  [-0.04, { decimals: 1 }, '0,0'],
  [0.04, { decimals: 1, sign: 'always' }, '±0,0'],
  [0, { decimals: 0 }, '0'],
  [12345, { decimals: -2 }, '12.300'],
  [5, { decimals: 2 }, '5,00'],
])('%d is written in the conventions of the language (%o)', (value, style, expected) => {
  expect(formatNumber(value, { decimals: 0, language: 'de', ...style })).toBe(expected);
});

test.each([NaN, Infinity])('%d is never written', (value) => {
  expect(() => formatNumber(value, { decimals: 0, language: 'de' })).toThrow('no figure to show');
});

test.each([
  [1.005, 2, 1.01],
  [0.15, 1, 0.2],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [1250, -2, 1300],
  [0.1 + 0.2, 10, 0.3],
  [34.2 - 31.9, 10, 2.3],
  [1e-9, 1, 0],
  [1e21, 1, 1e21],
  [-0.2, 0, 0],
])('%d rounds to %d decimals as %d, as one would on paper', (value, decimals, expected) => {
  expect(roundTo(value, decimals)).toBe(expected);
});

test.each([
  [12.34, '%', 'de', '12,3\u00a0%'],
  [12.34, '%', 'en', '12.3%'],
  [-12.34, '€', 'de', '\u221212,3\u00a0€'],
  [-12.34, '€', 'en', '\u2212€12.3'],
  [12.34, 'je 1.000', 'de', '12,3\u00a0je 1.000'],
  [12.34, '', 'de', '12,3'],
] as const)('%d with the unit %j stays together (%s)', (value, unit, language, expected) => {
  expect(formatWithUnit(value, unit, { decimals: 1, language })).toBe(expected);
});

test.each([
  [999, 'de', '999'],
  [9999, 'de', '9999'],
  [12_345, 'de', '12,3\u00a0Tsd.'],
  [200_000, 'de', '200\u00a0Tsd.'],
  [999_990, 'de', '1\u00a0Mio.'],
  [-1_234_567, 'de', '\u22121,2\u00a0Mio.'],
  [2_000_000_000, 'de', '2\u00a0Mrd.'],
  [1_234_567, 'en', '1.2\u00a0million'],
  [3.14, 'de', '3,1'],
] as const)('%d in short (%s) is %s', (value, language, expected) => {
  expect(formatCompact(value, language)).toBe(expected);
});
