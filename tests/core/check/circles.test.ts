import { expect, test } from 'vitest';
import { circlesIn } from '../../../src/core/check/circles.ts';
import { writtenDecimals } from '../../../src/core/check/written.ts';

const circles = (next: Readonly<Record<string, readonly string[]>>): string[][] =>
  circlesIn(Object.keys(next), (id) => next[id] ?? []);

test('every circle is found once, at its first member', () => {
  expect(circles({ a: ['b'], b: ['c'], c: ['b'], d: ['d'] })).toEqual([['b', 'c'], ['d']]);
  expect(circles({ a: ['b', 'b'], b: ['a', 'a'] })).toEqual([['a', 'b']]);
  expect(circles({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
});

test('a chain of any length is walked', () => {
  const length = 100_000;
  const chain = circlesIn(
    Array.from({ length }, (_, at) => String(at)),
    (id) => (Number(id) + 1 < length ? String(Number(id) + 1) : []),
  );
  expect(chain).toEqual([]);
});

test('a number needs as many decimals as its shortest form has', () => {
  expect([12, 12.5, 0.1 + 0.2, 1e-7, 1.5e-7, 1e21].map(writtenDecimals)).toEqual([0, 1, 17, 7, 8, 0]);
});
