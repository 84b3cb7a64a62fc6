import { expect, test } from 'vitest';
import { dodge, rows, wrap } from '../../../src/core/draw/trend-labels.ts';
import { timeAxis, valueAxis } from '../../../src/core/draw/trend-axes.ts';
import type { TrendModel } from '../../../src/core/draw/trend-model.ts';

const model = (...values: readonly number[]): TrendModel => ({
  label: '',
  describedBy: null,
  decimals: 1,
  language: 'de',
  series: [
    { label: 'A', points: values.map((value, index) => ({ label: String(2010 + index), x: 2010 + index, value, flags: [] })) },
  ],
  breaks: [],
  targets: [],
  annotations: [],
  forecast: 'vorausberechnet',
});
const years = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test.each([
  [[4, 10], 0],
  [[0, 3], 0],
  [[-3, 5], -5],
  [[11.8, 14], 11],
])('the axis of %j starts at %d', (values, low) => {
  expect(valueAxis(model(...values)).domain[0]).toBe(low);
});

test('figures far above zero keep their own range, but never less than a fifth of their size', () => {
  const [low, high] = valueAxis(model(80, 81)).domain;
  expect(low).toBeGreaterThan(0);
  expect(high - low).toBeGreaterThanOrEqual(0.2 * 81);
});

test('all figures equal, or all zero, still make an axis', () => {
  for (const value of [0, 7, -7]) {
    const [low, high] = valueAxis(model(value, value)).domain;
    expect(low).toBeLessThan(high);
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  }
});

test('ticks are written in the language of the page with the decimals they need', () => {
  expect(valueAxis(model(0, 1)).ticks.map(({ text }) => text)).toEqual(['0,0', '0,5', '1,0']);
  expect(valueAxis(model(0, 40_000)).ticks.map(({ text }) => text)).toEqual([
    '0',
    '10\u00a0Tsd.',
    '20\u00a0Tsd.',
    '30\u00a0Tsd.',
    '40\u00a0Tsd.',
  ]);
});

test('there are five gridlines at most, and none far above the highest figure', () => {
  for (let high = 0.1; high < 5000; high *= 1.07) {
    const { ticks, domain } = valueAxis(model(0, high));
    expect(ticks.length, String(high)).toBeGreaterThan(1);
    expect(ticks.length, String(high)).toBeLessThanOrEqual(5);
    expect(domain[1]).toBeGreaterThanOrEqual(high);
  }
  expect(valueAxis(model(0, 11)).ticks.map(({ at }) => at)).toEqual([0, 5, 10]);
});

test('every period is named where there is room; otherwise the first, the last and, in even steps, some between them', () => {
  const named = (count: number, width: number): string[] => timeAxis(model(...years(count)), width).ticks.map(({ text }) => text);
  expect(named(4, 600)).toEqual(['2010', '2011', '2012', '2013']);
  expect(named(16, 200)).toEqual(['2010', '2013', '2016', '2019', '2022', '2025']);
  expect(named(15, 300)).toEqual(['2010', '2012', '2014', '2016', '2018', '2020', '2022', '2024']);
  expect(named(12, 200)).toEqual(['2010', '2013', '2016', '2021']);
  expect(named(16, 30)).toEqual(['2025']);
});

test('a target after the last period makes the axis longer and has its name there', () => {
  const target = { x: 2014, label: '2014', mark: '①', value: 3, text: 'Ziel' };
  expect(timeAxis({ ...model(1, 2), targets: [target] }, 600).ticks.map(({ text }) => text)).toEqual(['2010', '2011', '2014']);
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

test('text is broken between words, and only a word too long for a line is divided; nothing is left out', () => {
  expect(wrap('Neue Abgrenzung der Leistungsberechtigten', 16)).toEqual(['Neue Abgrenzung', 'der', 'Leistungsberech-', 'tigten']);
  expect(wrap('Landkreis Auental 9,7', 22)).toEqual(['Landkreis Auental 9,7']);
  expect(wrap('Ollerhausen-Mitte 22,8', 14)).toEqual(['Ollerhausen-', 'Mitte 22,8']);
});

test('signs that would touch stand in different rows', () => {
  expect(rows([0, 10, 19, 25, 60], 20)).toEqual([0, 1, 2, 0, 0]);
});

test('the axis has room for the bounds of figures', () => {
  const bounded = model(10, 12);
  const series = bounded.series.map((line) => ({
    ...line,
    points: line.points.map((point) => ({ ...point, bounds: [point.value! - 2, point.value! + 9] as const })),
  }));
  expect(valueAxis({ ...bounded, series }).domain[1]).toBeGreaterThanOrEqual(21);
});
