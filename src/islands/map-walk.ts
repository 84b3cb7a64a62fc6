export type Point = readonly [number, number];
export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const AHEAD: Readonly<Record<Direction, Point>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

export const isDirection = (key: string): key is Direction => Object.hasOwn(AHEAD, key);

/**
 * The area one goes to from `from` in a direction: the nearest one within 45° of it, or else the nearest one that lies ahead at all, so
 * that as many areas as possible can be walked to. Where nothing lies ahead, one stays.
 */
export function areaAhead(centroids: readonly Point[], from: number, direction: Direction): number {
  const [x, y] = centroids[from]!;
  const [ahead, aside] = [AHEAD[direction], [-AHEAD[direction][1], AHEAD[direction][0]] as const];
  let best = from;
  let least = Infinity;
  centroids.forEach(([cx, cy], k) => {
    const along = (cx - x) * ahead[0] + (cy - y) * ahead[1];
    const across = Math.abs((cx - x) * aside[0] + (cy - y) * aside[1]);
    if (along <= 0) return;
    const cost = Math.hypot(along, across) + (across > along ? 1e6 : 0);
    if (cost < least) [best, least] = [k, cost];
  });
  return best;
}

/** The area to start from: the one nearest to the middle of them all. */
export function middleArea(centroids: readonly Point[]): number {
  const mean = (axis: 0 | 1): number => centroids.reduce((sum, point) => sum + point[axis], 0) / centroids.length;
  const [mx, my] = [mean(0), mean(1)];
  let best = 0;
  centroids.forEach(([x, y], k) => {
    const [bx, by] = centroids[best]!;
    if ((x - mx) ** 2 + (y - my) ** 2 < (bx - mx) ** 2 + (by - my) ** 2) best = k;
  });
  return best;
}
