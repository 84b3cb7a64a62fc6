import { expect, test } from 'vitest';
import { drawSparkline } from '../../../src/core/draw/sparkline.ts';

const path = (values: readonly (number | null)[], reference: readonly (number | null)[] = []): string[] =>
  [...(drawSparkline({ values, reference, label: 'x' }) ?? '').matchAll(/ d="([^"]*)"/g)].map(([, d]) => d!);

test('a line runs from left to right and from its lowest value at the bottom to its highest at the top', () => {
  expect(path([1, 2, 3])).toEqual(['M3 21L48 12L93 3']);
});

test('a missing period is a gap, never a bridge and never a zero', () => {
  expect(path([1, 2, null, 2, 3])).toEqual(['M3 21L26 12M71 12L93 3']);
});

test('a value alone between gaps is a short stroke', () => {
  expect(path([1, null, 2, null, 3])).toEqual(['M2 21h2M47 12h2M92 3h2']);
});

test('values that are all equal lie in the middle', () => {
  expect(path([5, 5])).toEqual(['M3 12L93 12']);
});

test('the reference shares the scale of the line and is drawn before it', () => {
  expect(path([1, 1], [0, 2])).toEqual(['M3 21L93 3', 'M3 12L93 12']);
});

test('fewer than two values draw nothing', () => {
  expect(drawSparkline({ values: [null, 4], reference: [1, 2], label: 'x' })).toBeNull();
  expect(drawSparkline({ values: [], reference: [], label: 'x' })).toBeNull();
});

test('the dot stands at the newest value, also when later periods are missing', () => {
  expect(drawSparkline({ values: [1, 2, null], reference: [], label: 'x' })).toContain('cx="48" cy="3"');
});
