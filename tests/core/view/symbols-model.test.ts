import { expect, test } from 'vitest';
import { radiusOf, symbolCircles, symbolLegend, symbolScale } from '../../../src/core/view/symbols-model.ts';

test('four times the figure is twice the radius: the surface is the figure', () => {
  const scale = { factor: 0.5, most: 6400 };
  expect([100, 400, 1600, 6400].map((value) => radiusOf(scale, value))).toEqual([5, 10, 20, 40]);
  expect(radiusOf(scale, -400)).toBe(10);
  expect([radiusOf(scale, 0), radiusOf(scale, 1)]).toEqual([0, 2]);
});

test('the scale is one for all years: the fullest covers a sixth of the picture, and no circle is wider than a fifth of it', () => {
  const area = 1000 * 600;
  const many = symbolScale([new Array<number>(400).fill(50), new Array<number>(400).fill(100)], 1000, 600)!;
  expect((400 * Math.PI * (many.factor * Math.sqrt(100)) ** 2) / area).toBeCloseTo(0.16, 6);
  const few = symbolScale([[100, NaN, 40]], 1000, 600)!;
  expect(few.factor * Math.sqrt(100)).toBeCloseTo(90, 6);
  expect(few.most).toBe(100);
  expect(symbolScale([[0, NaN]], 1000, 600)).toBeNull();
});

test('the largest come first whatever their sign; nothing stands for zero or for no figure', () => {
  const places = [5, -80, 0, NaN, 20].map((value, k) => ({ k, x: k, y: k, value }));
  const circles = symbolCircles({ factor: 1, most: 80 }, places);
  expect(circles.map(({ k, negative }) => [k, negative])).toEqual([
    [1, true],
    [4, false],
    [0, false],
  ]);
});

test.each<[number, number, string[]]>([
  [14_300, 0, ['10.000', '2.000', '500']],
  [5000, 0, ['5.000', '1.000', '200']],
  [7, 0, ['5', '1']],
  [0.8, 1, ['0,5', '0,1']],
])('the legend of figures up to %d has round figures in it: %j', (most, decimals, texts) => {
  const { circles, hollow } = symbolLegend({ factor: 1, most }, decimals, false, 'de');
  expect(circles.map(({ text }) => text)).toEqual(texts);
  expect(hollow).toBeNull();
});

test('where there are negative figures the legend says what a hollow circle is', () => {
  expect(symbolLegend({ factor: 1, most: 10 }, 0, true, 'de').hollow).toBe('negativer Wert');
});
