import { expect, test } from 'vitest';
import { detectNotation, evidence, isShortened, isTooLarge, parseNumber } from '../../../src/core/read/numbers.ts';

const detect = (...texts: string[]) => detectNotation(texts.length, (at) => texts[at]!);

test.each([
  ['1234', null, 1234],
  ['-7', null, -7],
  ['−7', 'comma', -7],
  ['1,5', 'comma', 1.5],
  ['1,234', 'comma', 1.234],
  ['1.234,5', 'comma', 1234.5],
  ['1.234.567', 'comma', 1234567],
  ['1 234,5', 'comma', 1234.5],
  ['1\u202f234', null, 1234],
  ["1'234.5", 'point', 1234.5],
  ['1,234.5', 'point', 1234.5],
  ['.5', 'point', 0.5],
  ['1e5', 'point', 100000],
  ['1.2E-3', 'point', 0.0012],
] as const)('%s in notation %s is %d', (text, decimal, number) => {
  expect(parseNumber(text, decimal)).toBe(number);
});

test.each([
  ['1.234,5', 'point'],
  ['12.34', 'comma'],
  ['1.23.456', 'comma'],
  ['1,5', null],
  ['12 %', 'comma'],
  ['', 'comma'],
  ['1e999', 'point'],
  ['0.123.456', 'comma'],
  ['012.345', 'comma'],
  ['9'.repeat(400), null],
  [`${'9'.repeat(400)},5`, 'comma'],
  ['9007199254740992', null],
  ['-9007199254740992', null],
  ['0x10', 'point'],
  ['Infinity', 'point'],
  ['31.12.2024', 'comma'],
] as const)('%s in notation %s is no number', (text, decimal) => {
  expect(parseNumber(text, decimal)).toBeNull();
});

test('a number says which mark its file uses, unless it can be read both ways', () => {
  expect(['1,5', '1.5', '1.234,5', '1,234.5', '1.234.567', '1,234,567'].map(evidence)).toEqual([
    'comma',
    'point',
    'comma',
    'point',
    'comma',
    'point',
  ]);
  expect(['1.234', '1,234', '-12.345'].map(evidence)).toEqual(['either', 'either', 'either']);
  expect(['0.234', '1234.567', '1 234.567', '12.3456'].map(evidence)).toEqual(['point', 'point', 'point', 'point']);
});

test('one clear number decides for the whole file', () => {
  expect(detect('1.234', '12', '3.456', '0,5')).toEqual({ decimal: 'comma', ambiguous: null, contradiction: null });
  expect(detect('1.234', '12.5').decimal).toBe('point');
});

test('a file with nothing but numbers that can be read both ways is ambiguous, never a guess', () => {
  expect(detect('12', '1.234', '5.678')).toEqual({ decimal: null, ambiguous: 1, contradiction: null });
});

test('a file with both marks contradicts itself', () => {
  expect(detect('1', '2,5', '3', '4.5').contradiction).toEqual([1, 3]);
});

test('what is no number has no say', () => {
  expect(detect('31.12.2024', 'a,b', '.', '...')).toEqual({ decimal: null, ambiguous: null, contradiction: null });
});

test('the largest number is the last whole one that differs from its neighbour; beyond it a text is a number that is too large', () => {
  expect(parseNumber('9007199254740991', null)).toBe(Number.MAX_SAFE_INTEGER);
  for (const text of ['9007199254740993', '9.007.199.254.740.993', '9'.repeat(400), '-1e300'])
    expect(isTooLarge(text, 'comma')).toBe(true);
  for (const text of ['9007199254740991', 'abc', '0,5', '']) expect(isTooLarge(text, 'comma')).toBe(false);
});

test('powers of ten that may stand for lost digits are known, small fractions are not among them', () => {
  expect(['1,23E+05', '1e5', '9E+12', '4.5e010'].map(isShortened)).toEqual([true, true, true, true]);
  expect(['1,2E-3', '1e0', '123', 'E5', ''].map(isShortened)).toEqual([false, false, false, false, false]);
});
