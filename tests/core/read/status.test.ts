import { expect, test } from 'vitest';
import { DEFAULT_SIGNS } from '../../../src/core/model/declaration.ts';
import { parseStatus, signTable } from '../../../src/core/read/status.ts';

test.each([
  ['', null, []],
  ['A', null, []],
  ['m', 'missing', []],
  ['M', 'missing', []],
  ['L', 'later', []],
  ['s', 'suppressed', []],
  ['C', 'suppressed', []],
  ['U', 'unreliable', []],
  ['/', 'unreliable', []],
  ['x', 'notMeaningful', []],
  ['N', 'notMeaningful', []],
  ['u', null, ['uncertain']],
  ['E', null, ['estimated']],
  ['P', null, ['provisional']],
  ['p, e', null, ['provisional', 'estimated']],
  ['rb', null, ['revised', 'break']],
  ['f', null, ['forecast']],
] as const)('status %j', (text, absence, flags) => {
  expect(parseStatus(text)).toEqual({ absence, flags });
});

test.each(['q', 'ms', 'Geheim', '5'])('status %j does not exist', (text) => {
  expect(parseStatus(text)).toBeNull();
});

test('signs of the contract are known, and signs of the portal when they mean one thing', () => {
  const signs = signTable({ ...DEFAULT_SIGNS, suppressed: '*', protected: '*', later: 'folgt' });
  expect(['', '.', '–', '-', '…', '/', 'x', 'folgt'].map((sign) => signs.get(sign))).toEqual([
    'blank',
    'blank',
    'zero',
    'zero',
    'later',
    'unreliable',
    'notMeaningful',
    'later',
  ]);
  expect(signs.get('*')).toBe('suppressed');
  expect(signTable({ ...DEFAULT_SIGNS, later: '!', unreliable: '!' }).has('!')).toBe(false);
});
