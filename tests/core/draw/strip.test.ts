import { expect, test } from 'vitest';
import { drawStrip, type StripDot, type StripModel } from '../../../src/core/draw/strip.ts';

const dot = (k: number, value: number, more: Partial<StripDot> = {}): StripDot => ({
  k,
  value,
  className: 'c0',
  title: null,
  marked: false,
  ...more,
});
const model = (dots: readonly StripDot[], more: Partial<StripModel> = {}): StripModel => ({
  label: 'x',
  classCount: 1,
  domain: [0, 100],
  ticks: [{ value: 50, text: '50' }],
  dots,
  reference: null,
  ...more,
});
const circles = (svg: string) =>
  [...svg.matchAll(/<circle class="([^"]*)"(?: data-k="(\d+)")? cx="(-?\d+)" cy="(-?\d+)" r="(\d+)">/g)].map(
    ([, className, k, x, y, r]) => ({ className, k: Number(k), x: Number(x), y: Number(y), r: Number(r) }),
  );

test('each area has one dot at its figure, with its position in the map and its class', () => {
  const drawn = circles(drawStrip(model([dot(4, 0), dot(2, 50, { className: 'c3', marked: true }), dot(9, 100)])));
  expect(drawn.map(({ k, x, className }) => [k, x, className])).toEqual([
    [4, 24, 'c0'],
    [2, 360, 'c3 marked'],
    [9, 696, 'c0'],
  ]);
});

test('dots that would meet are piled up, so that no two touch', () => {
  const drawn = circles(drawStrip(model(Array.from({ length: 120 }, (_, k) => dot(k, 20 + ((k * 37) % 60))))));
  expect(drawn).toHaveLength(120);
  for (const [i, a] of drawn.entries()) {
    for (const b of drawn.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(14);
  }
});

test('however many figures are the same, the pile stays inside the picture', () => {
  const svg = drawStrip(model(Array.from({ length: 400 }, (_, k) => dot(k, 50))));
  const top = Number(/viewBox="0 (-?\d+)/.exec(svg)![1]);
  expect(top).toBeGreaterThanOrEqual(-400);
  for (const { y, r } of circles(svg)) expect(y - r).toBeGreaterThanOrEqual(top);
});

test('more areas than can be told apart are columns: one path, whose bars count them, and the marked area', () => {
  const dots = Array.from({ length: 11_000 }, (_, k) => dot(k, k % 2 === 0 ? 10 : k % 100, { marked: k === 7 }));
  const svg = drawStrip(model(dots));
  expect(svg.length).toBeLessThan(3000);
  expect(svg.match(/<circle/g)).toHaveLength(1);
  const bars = [...svg.matchAll(/M(\d+) 0v-(\d+)h/g)].map(([, x, height]) => ({ x: Number(x), height: Number(height) }));
  expect(bars.length).toBeLessThanOrEqual(56);
  expect(Math.max(...bars.map(({ height }) => height))).toBe(220);
});

test('the reference is a line with its name on the side where there is room', () => {
  const named = (value: number): string =>
    drawStrip(model([dot(0, 0), dot(1, 100)], { reference: { value, text: 'Kreis & Stadt: 7' } }));
  expect(named(10)).toContain('text-anchor="start">Kreis &amp; Stadt: 7');
  expect(named(90)).toContain('text-anchor="end">Kreis &amp; Stadt: 7');
  expect(named(10)).toContain('<path class="ref"');
  expect(drawStrip(model([dot(0, 0), dot(1, 100)]))).not.toContain('class="ref"');
});

test('figures that are all equal stand in the middle, drawn with whole numbers only', () => {
  const svg = drawStrip(model([dot(0, 5), dot(1, 5)], { domain: [5, 5], ticks: [{ value: 5, text: '5' }] }));
  expect(circles(svg).map(({ x }) => x)).toEqual([360, 360]);
  expect(svg).not.toMatch(/\d\.\d|NaN/);
});
