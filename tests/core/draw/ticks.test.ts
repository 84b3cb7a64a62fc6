import { expect, test } from 'vitest';
import { roundTicks } from '../../../src/core/draw/ticks.ts';

test.each<[number, number, number, number[]]>([
  [1.5, 30.3, 5, [10, 20, 30]],
  [0, 10, 5, [0, 5, 10]],
  [-6, 6, 5, [-5, 0, 5]],
  [0.1, 0.32, 5, [0.1, 0.15, 0.2, 0.25, 0.3]],
  [0.02, 0.08, 4, [0.02, 0.04, 0.06, 0.08]],
  [12_300, 98_000, 5, [20_000, 40_000, 60_000, 80_000]],
  [7, 7, 5, [7]],
])('from %d to %d with at most %i ticks: %j', (low, high, most, ticks) => {
  expect(roundTicks(low, high, most)).toEqual(ticks);
});

test('there are never more than wanted, all inside, and nothing stands for no range', () => {
  for (let size = 1; size < 400; size++) {
    const [low, high] = [size * 0.137, size * 0.137 + size ** 1.7];
    const ticks = roundTicks(low, high, 5);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(5);
    expect(ticks.every((tick) => tick >= low * (1 - 1e-8) && tick <= high * (1 + 1e-8))).toBe(true);
  }
  expect(roundTicks(Infinity, -Infinity, 5)).toEqual([]);
});
