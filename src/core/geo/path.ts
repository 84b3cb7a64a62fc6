import type { DrawnArea } from './draw-rings.ts';
import type { Point, Ring } from './ring.ts';

/** `M412 93l3-1 2 4z M…` without any blank that is not needed; empty for no rings. */
export const areaPath = (area: DrawnArea): string => area.flatMap((rings) => rings.map((ring) => line(ring, true))).join('');

/** An open line, or a closed one if it ends where it begins. */
export function linePath(points: readonly Point[]): string {
  const closed = points.length > 3 && String(points[0]) === String(points.at(-1));
  return line(closed ? points.slice(0, -1) : points, closed);
}

function line(points: Ring, closed: boolean): string {
  const [first, ...others] = points;
  if (first === undefined) return '';
  let steps = '';
  let [x, y] = first;
  for (const [nextX, nextY] of others) {
    steps += number(nextX - x) + number(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return `M${first[0]}${number(first[1])}l${steps.trimStart()}${closed ? 'z' : ''}`;
}

/** A minus sign separates as well as a blank does. */
const number = (value: number): string => (value < 0 ? String(value) : ` ${value}`);

/** Reads back what this file writes: the points of every ring or line, a closed one without its first point repeated. */
export const parsePath = (path: string): Ring[] =>
  [...path.matchAll(/M([^lz]*)l?([^Mz]*)/g)].map(([, start, steps]) => {
    let [x, y] = pairs(start!)[0]!;
    const points: Point[] = [[x, y]];
    for (const [dx, dy] of pairs(steps!)) points.push([(x += dx), (y += dy)]);
    return points;
  });

function pairs(text: string): Point[] {
  const numbers = (text.match(/-?\d+/g) ?? []).map(Number);
  return Array.from({ length: numbers.length >> 1 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);
}
