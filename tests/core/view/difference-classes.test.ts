import { expect, test } from 'vitest';
import { differenceClass, differenceLabels } from '../../../src/core/view/difference-classes.ts';

const labels = (bounds: readonly number[], language: 'de' | 'en' = 'de'): string[] =>
  differenceLabels(bounds, 1, language).map(({ className, label }) => `${className} ${label}`);

test('labels mirror each other around nothing, bounds with their signs', () => {
  expect(labels([0.5, 2])).toEqual([
    'd0 −2,0 und niedriger',
    'd2 über −2,0 bis −0,5',
    'd3 über −0,5 bis unter +0,5',
    'd4 +0,5 bis unter +2,0',
    'd6 +2,0 und höher',
  ]);
});

test('three bounds make the seven steps of the palette, one bound three of them', () => {
  expect(labels([1, 2, 5]).map((label) => label.slice(0, 2))).toEqual(['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6']);
  expect(labels([1], 'en')).toEqual(['d1 −1.0 and lower', 'd3 over −1.0 to under +1.0', 'd5 +1.0 and higher']);
});

test('a difference and its opposite are equally far from the middle', () => {
  for (const bounds of [[1], [1, 2], [1, 2, 5]]) {
    for (const difference of [0, 0.3, 1, 1.5, 2, 4.96, 5, 70]) {
      const [up, down] = [difference, -difference].map((one) => Number(differenceClass(bounds, one, 1).slice(1)));
      expect(up! + down!).toBe(6);
      expect(up).toBeGreaterThanOrEqual(3);
    }
  }
});
