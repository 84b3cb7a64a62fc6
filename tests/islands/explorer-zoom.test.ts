import { expect, test } from 'vitest';
import { stepped, viewBoxOf, WHOLE, within } from '../../src/islands/explorer-zoom.ts';

test('the whole drawing is its own view box, and twice as large shows the quarter in its middle', () => {
  expect(viewBoxOf(WHOLE, 1000, 700)).toBe('0 0 1000 700');
  expect(viewBoxOf({ x: 0.5, y: 0.5, scale: 2 }, 1000, 700)).toBe('250 175 500 350');
});

test('no part reaches beyond the drawing, and none is larger than the whole', () => {
  expect(within({ x: -3, y: 9, scale: 2 })).toEqual({ x: 0.25, y: 0.75, scale: 2 });
  expect(within({ x: 0.2, y: 0.2, scale: 0.5 })).toEqual(WHOLE);
});

test('steps enlarge, move by a quarter of what is seen, and lead back to the whole', () => {
  const near = stepped(WHOLE, '+')!;
  expect(near.scale).toBeCloseTo(1.6);
  expect(stepped({ x: 0.5, y: 0.5, scale: 2 }, 'right')).toEqual({ x: 0.625, y: 0.5, scale: 2 });
  expect(stepped(near, '-')).toEqual(WHOLE);
  expect(stepped(near, '0')).toEqual(WHOLE);
  expect(stepped(near, 'x')).toBeNull();
});
