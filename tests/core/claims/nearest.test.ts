import { expect, test } from 'vitest';
import { nearest } from '../../../src/core/claims/nearest.ts';

test.each([
  ['gemeine', 'gemeinde'],
  ['Kreis', 'kreis'],
  ['sozailraum', 'sozialraum'],
  ['xyz', null],
  ['', null],
  ['x', null],
  ['W', 'w'],
])('%s is taken for %s', (written, meant) => {
  expect(nearest(written, ['kreis', 'gemeinde', 'sozialraum', 'w'])).toBe(meant);
});
