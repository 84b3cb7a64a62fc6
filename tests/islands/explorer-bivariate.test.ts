import { expect, test } from 'vitest';
import { classify } from '../../src/core/derive/classes.ts';
import { thirdOf, thirdsInUse } from '../../src/islands/explorer-bivariate.ts';
import { pairClasses } from '../../src/islands/explorer-paint.ts';
import { scene } from './explorer-scene.ts';

const thirds = (values: readonly number[], decimals = 0) => ({
  breaks: classify(values, { method: 'quantile', count: 3, decimals }).breaks,
  decimals,
});

test('nine different values make three thirds of three', () => {
  const of = thirds([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => thirdOf(of, value))).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
});

test('equal values are never in different thirds', () => {
  const values = [1, 4, 4, 4, 4, 4, 4, 4, 9];
  const of = thirds(values);
  expect(new Set(values.filter((value) => value === 4).map((value) => thirdOf(of, value))).size).toBe(1);
});

test('with two different values there is low and high, with one only the middle', () => {
  expect(thirdsInUse(thirds([1, 1, 2, 2]))).toEqual([0, 2]);
  expect([1, 2].map((value) => thirdOf(thirds([1, 1, 2, 2]), value))).toEqual([0, 2]);
  expect(thirdsInUse(thirds([7, 7, 7]))).toEqual([1]);
  expect(thirdOf(thirds([7, 7, 7]), 7)).toBe(1);
  expect(thirdsInUse(thirds([]))).toEqual([1]);
});

test('values are classed as they are shown: what reads 10,0 is in the third from 10 on', () => {
  const of = { breaks: [10, 20], decimals: 1 };
  expect([9.94, 9.96, 19.96].map((value) => thirdOf(of, value))).toEqual([0, 1, 2]);
});

test('an area has the colour of both its thirds, and without one of the figures stands apart by its state', () => {
  const first = scene([5, 15, 25, NaN, 25, 5, 12]);
  const second = scene([5, 25, 5, 25, NaN, 15, 12]);
  expect(pairClasses(first, second)).toEqual(['b00', 'b12', 'b20', 's-suppressed', 's-suppressed', 'b01']);
});

test('an area that does not exist in the period is not painted, and a second indicator without the period leaves none coloured', () => {
  const values = [5, 15, 25, 5, 25, 5, 12];
  expect(pairClasses(scene(values, {}, 0), scene(values, {}, 0))[5]).toBe('gone');
  const without = { ...scene(values.map(() => NaN)), period: -1 };
  expect(new Set(pairClasses(scene(values), without))).toEqual(new Set(['s-missing']));
});
