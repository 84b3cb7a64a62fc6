export type Point = readonly [x: number, y: number];
/** Points of a closed line in whole numbers, the first one not repeated at the end. */
export type Ring = readonly Point[];

const equal = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

/** Twice the area: positive when the ring runs clockwise on a screen, where y grows downwards. */
export function doubleArea(ring: Ring): number {
  let sum = 0;
  for (let i = 0, before = ring.at(-1); i < ring.length; before = ring[i++])
    sum += before![0] * ring[i]![1] - ring[i]![0] * before![1];
  return sum;
}

type Idle = (a: Point, b: Point, c: Point) => boolean;

/**
 * b adds no surface between a and c: it repeats one of them, lies on the straight line through them, or is the tip of a spike.
 */
const noSurface: Idle = (a, b, c) => (b[0] - a[0]) * (c[1] - b[1]) === (b[1] - a[1]) * (c[0] - b[0]);

/** b lies on the way from a to c. */
const onTheWay: Idle = (a, b, c) => noSurface(a, b, c) && (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) >= 0;

function without(idle: Idle, line: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of line) {
    while (kept.length > 1 && idle(kept.at(-2)!, kept.at(-1)!, point)) kept.pop();
    if (kept.length === 0 || !equal(kept.at(-1)!, point)) kept.push(point);
  }
  return kept;
}

/** The same open line with as few points as it needs. */
export const straighten = (line: readonly Point[]): Point[] => without(onTheWay, line);

/** The same surface with as few points as it needs; no points at all when there is no surface. */
export function tidy(ring: Ring): Ring {
  const kept = without(noSurface, ring);
  let start = 0;
  while (kept.length - start > 2) {
    const [last, first] = [kept.at(-1)!, kept[start]!];
    if (noSurface(kept.at(-2)!, last, first)) kept.pop();
    else if (noSurface(last, first, kept[start + 1]!)) start++;
    else break;
  }
  return kept.length - start > 2 ? kept.slice(start) : [];
}

/**
 * What stands for a ring that is too small to be drawn: a square around its middle, two `unit`s wide, with corners on multiples
 * of `unit`.
 */
export function speck(ring: Iterable<Point>, unit: number): Ring {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  const [x, y] = [Math.round((x0 + x1) / 2 / unit) * unit, Math.round((y0 + y1) / 2 / unit) * unit];
  return [[x - unit, y - unit], [x + unit, y - unit], [x + unit, y + unit], [x - unit, y + unit]]; // prettier-ignore
}
