import { expect, test } from 'vitest';
import { within } from '../../src/shell/paths.ts';

test('within holds for a folder itself and what is below, not for neighbours that share the beginning of a name', () => {
  expect(within('/a/b', '/a/b')).toBe(true);
  expect(within('/a/b', '/a/b/c/d')).toBe(true);
  expect(within('/a/b', '/a/b/..c')).toBe(true);
  expect(within('/a/b', '/a/bc')).toBe(false);
  expect(within('/a/b', '/a')).toBe(false);
  expect(within('/a/b', '/a/b/../c')).toBe(false);
  expect(within('/', '/a')).toBe(true);
});
