import { expect, test } from 'vitest';
import { drawSymbols, type SymbolsModel } from '../../../src/core/draw/symbols.ts';

const model: SymbolsModel = {
  ground: { width: 1000, height: 600, label: 'x', classCount: 0, paths: [], outlines: ['M9'] },
  circles: [
    { k: 7, x: 500, y: 300, r: 60, negative: false },
    { k: 2, x: 510, y: 310, r: 20, negative: true },
  ],
  legend: {
    circles: [
      { r: 60, text: '5.000' },
      { r: 27, text: '1.000' },
      { r: 12, text: '200' },
    ],
    hollow: 'negativer Wert',
  },
};

test('circles lie above the borders, the largest first, a negative one hollow', () => {
  const svg = drawSymbols(model);
  expect(svg).toContain(
    '<g class="outlines"><path d="M9"/></g><g class="symbols" aria-hidden="true"><circle data-c="7" cx="500" cy="300" r="60"/><circle data-c="2" class="neg" cx="510" cy="310" r="20"/>',
  );
});

test('the legend is part of the picture: its circles stand on one line, with their figures, and all of it has room', () => {
  const svg = drawSymbols(model);
  const height = Number(/viewBox="0 0 1000 (\d+)"/.exec(svg)![1]);
  const legend = [...svg.matchAll(/<circle cx="(\d+)" cy="(\d+)" r="(\d+)"/g)].map((found) => found.slice(1).map(Number));
  expect(new Set(legend.map(([, y, r]) => y! + r!)).size).toBe(1);
  expect(legend.every(([x, y, r]) => x! - r! >= 0 && y! - r! >= 600 && y! + r! <= height)).toBe(true);
  for (const [, y] of svg.matchAll(/<text x="\d+" y="(\d+)"/g)) expect(Number(y)).toBeLessThanOrEqual(height);
  expect(svg).toContain('>negativer Wert</text>');
});
