import { expect, test } from 'vitest';
import { dodge, rows, wrap } from '../../../src/core/draw/trend-labels.ts';
import { timeAxis, valueAxis } from '../../../src/core/draw/trend-axes.ts';
import type { TrendModel } from '../../../src/core/draw/trend-model.ts';

const model = (...values: readonly number[]): TrendModel => ({
  label: '',
  unit: '%',
  decimals: 1,
  language: 'de',
  series: [
    { label: 'A', points: values.map((value, index) => ({ label: String(2010 + index), x: 2010 + index, value, flags: [] })) },
  ],
  breaks: [],
  targets: [],
  annotations: [],
});
const years = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test.each([
  [[4, 10], 0],
  [[0, 3], 0],
  [[-3, 5], -4],
])('the axis of %j starts at %d', (values, low) => {
  expect(valueAxis(model(...values), 5).domain[0]).toBe(low);
});

test('figures far above zero keep their own range, but never less than a fifth of their size', () => {
  const [low, high] = valueAxis(model(80, 81), 5).domain;
  expect(low).toBeGreaterThan(0);
  expect(high - low).toBeGreaterThanOrEqual(0.2 * 81);
});

test('all figures equal, or all zero, still make an axis', () => {
  for (const value of [0, 7, -7]) {
    const [low, high] = valueAxis(model(value, value), 5).domain;
    expect(low).toBeLessThan(high);
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  }
});

test('ticks are written in the language of the page with the decimals they need', () => {
  expect(valueAxis(model(0, 1), 5).ticks.map(({ text }) => text)).toEqual(['0,0', '0,2', '0,4', '0,6', '0,8', '1,0']);
  expect(valueAxis(model(0, 40_000), 4).ticks.map(({ text }) => text)).toEqual([
    '0',
    '10\u00a0Tsd.',
    '20\u00a0Tsd.',
    '30\u00a0Tsd.',
    '40\u00a0Tsd.',
  ]);
});

test('every period is named where there is room, and the newest always', () => {
  expect(timeAxis(model(...years(4)), 600).ticks.map(({ text }) => text)).toEqual(['2010', '2011', '2012', '2013']);
  expect(timeAxis(model(...years(16)), 200).ticks.map(({ text }) => text)).toEqual(['2010', '2015', '2020', '2025']);
});

test('one period alone stands in the middle of its axis', () => {
  expect(timeAxis(model(5), 600).domain).toEqual([2009, 2011]);
});

test('labels that want the same place stand one below the other, in their order', () => {
  const wishes = [50, 50, 51].map((y) => ({ y, height: 10 }));
  const places = dodge(wishes, 0, 100);
  expect(places.map((place) => Math.round(place * 10) / 10)).toEqual([40.3, 50.3, 60.3]);
});

test('labels stay inside', () => {
  expect(
    dodge(
      [
        { y: -20, height: 10 },
        { y: 130, height: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([5, 90]);
});

test('labels far apart stay where they are, in the order they were given', () => {
  expect(
    dodge(
      [
        { y: 80, height: 10 },
        { y: 20, height: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([80, 20]);
});

test('text is broken between words, and cut with an ellipsis', () => {
  expect(wrap('Neue Abgrenzung der Leistungsberechtigten', 16, 2)).toEqual(['Neue Abgrenzung', 'der…']);
  expect(wrap('Landkreis Auental 9,7', 22, 3)).toEqual(['Landkreis Auental 9,7']);
});

test('a text under which an earlier one reaches goes down a row', () => {
  const text = (x: number): { x: number; start: number; width: number } => ({ x, start: x + 4, width: 100 });
  expect(rows([text(0), text(50), text(130), text(300)])).toEqual([0, 1, 2, 0]);
});
