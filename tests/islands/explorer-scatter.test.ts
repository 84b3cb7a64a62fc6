import { expect, test } from 'vitest';
import { scatterAxis, scatterFrame, scatterLayout } from '../../src/islands/explorer-scatter.ts';

test('an axis has few round ticks and starts at zero where the figures lie near it', () => {
  const { ticks, at } = scatterAxis([3, 12, 28]);
  expect(ticks).toEqual([0, 10, 20]);
  expect(at(0)).toBe(0);
  expect(at(28)).toBeLessThan(1);
});

test('figures far from zero get an axis of their own, and those below zero keep their side', () => {
  expect(scatterAxis([81, 90]).at(81)).toBeGreaterThan(0);
  expect(scatterAxis([81, 90]).ticks.every((tick) => tick >= 80 && tick <= 91)).toBe(true);
  expect(scatterAxis([-20, 10]).ticks).toContain(0);
  expect(scatterAxis([-20, -2]).at(0)).toBe(1);
});

test('a single figure stands inside the axis, and no figure at all is no error', () => {
  for (const values of [[7], [0], [-3], [], [NaN]]) {
    const { ticks, at } = scatterAxis(values);
    expect(ticks.length, String(values)).toBeGreaterThan(0);
    expect(at(values[0] || 0), String(values)).toBeGreaterThanOrEqual(0);
    expect(at(values[0] || 0), String(values)).toBeLessThanOrEqual(1);
  }
});

test('points are the areas with both figures, right for more of the first and up for more of the second', () => {
  const { points } = scatterLayout([1, 2, NaN, 4], [10, 30, 20, 20], [0, 1, 2, 3], [NaN, NaN], scatterFrame(600));
  expect(points.map(({ k }) => k)).toEqual([0, 1, 3]);
  const [a, b, d] = points;
  expect([a!.x < b!.x, b!.x < d!.x, a!.y > d!.y, d!.y > b!.y]).toEqual([true, true, true, true]);
});

test('every point and the lines of the reference area lie within the frame', () => {
  const { points, guide } = scatterLayout([1, 2, 3], [-5, 0, 5], [0, 1, 2], [10, -9], scatterFrame(320));
  const { left, right, top, bottom, width, height } = scatterFrame(320);
  for (const x of [...points.map((point) => point.x), guide.x!]) {
    expect(x).toBeGreaterThanOrEqual(left);
    expect(x).toBeLessThanOrEqual(width - right);
  }
  for (const y of [...points.map((point) => point.y), guide.y!]) {
    expect(y).toBeGreaterThanOrEqual(top);
    expect(y).toBeLessThanOrEqual(height - bottom);
  }
});
