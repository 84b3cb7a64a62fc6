import { expect, test } from 'vitest';
import { forget, keep } from '../../src/shell/kept.ts';

test('a value is made once per key, again for another key, and again when it is to be forgotten', () => {
  let made = 0;
  const next = (): number => ++made;
  expect([keep('a', next), keep('a', next), keep('b', next), keep('a', next)]).toEqual([1, 1, 2, 3]);
  forget();
  expect(keep('a', next)).toBe(4);
  forget();
});
