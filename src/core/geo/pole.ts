import { doubleArea, type Point, type Ring } from './ring.ts';

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Distance from the middle to the border, negative outside. */
  readonly distance: number;
}

/**
 * How far from the best the point may be, in pixels and as a share of the longer side; cells begin no smaller than ten times that
 * share.
 */
const NEAR = { pixels: 0.5, share: 0.01 };

/**
 * The whole-numbered point of a polygon (outer ring, then holes) that lies about farthest from its border: the pole of
 * inaccessibility, found by dividing cells, best first. Where the polygon is too thin for a whole-numbered point inside, one of
 * its corners.
 */
export function poleOf(polygon: readonly Ring[]): Point {
  const outer = polygon[0]!;
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
  const [x0, y0, x1, y1] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const cell = (x: number, y: number, half: number): Cell => ({ x, y, half, distance: distanceTo(polygon, x, y) });
  const reach = ({ half, distance }: Cell): number => distance + half * Math.SQRT2;

  const longer = Math.max(x1 - x0, y1 - y0);
  const near = Math.max(NEAR.pixels, NEAR.share * longer);
  const half = Math.max(Math.min(x1 - x0, y1 - y0), 10 * NEAR.share * longer) / 2;
  const open: Cell[] = [];
  for (let x = x0; x < x1; x += 2 * half) for (let y = y0; y < y1; y += 2 * half) open.push(cell(x + half, y + half, half));
  let best = cell((x0 + x1) / 2, (y0 + y1) / 2, 0);
  while (open.length > 0) {
    const index = open.reduce((top, candidate, i) => (reach(candidate) > reach(open[top]!) ? i : top), 0);
    const [next] = open.splice(index, 1);
    if (next!.distance > best.distance) best = next!;
    if (reach(next!) - best.distance <= near) break;
    const quarter = next!.half / 2;
    for (const dx of [-quarter, quarter])
      for (const dy of [-quarter, quarter]) open.push(cell(next!.x + dx, next!.y + dy, quarter));
  }
  return wholePoint(polygon, best);
}

function wholePoint(polygon: readonly Ring[], { x, y }: Cell): Point {
  const rounded = [Math.floor(x), Math.ceil(x)].flatMap((px) => [Math.floor(y), Math.ceil(y)].map((py): Point => [px, py]));
  const inside = rounded
    .map((point) => ({ point, distance: distanceTo(polygon, ...point) }))
    .sort((a, b) => b.distance - a.distance)[0]!;
  if (inside.distance > 0) return inside.point;
  const away = ([px, py]: Point): number => (px - x) ** 2 + (py - y) ** 2;
  return polygon[0]!.reduce((near, corner) => (away(corner) < away(near) ? corner : near));
}

/** The polygon of a drawn area with the largest surface, its holes (which run against it) taken off. */
export const largest = (area: readonly (readonly Ring[])[]): readonly Ring[] => {
  const surface = (polygon: readonly Ring[]): number => Math.abs(polygon.reduce((sum, ring) => sum + doubleArea(ring), 0));
  return area.reduce((top, polygon) => (surface(polygon) > surface(top) ? polygon : top));
};

/** Distance of a point to the nearest border of a polygon: positive inside, negative outside. */
export function distanceTo(polygon: readonly Ring[], x: number, y: number): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of polygon) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i]!;
      const [bx, by] = ring[j]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, squaredDistance(x, y, ax, ay, bx - ax, by - ay));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

/** From a point to the stretch that begins at (ax, ay) and goes by (dx, dy). */
function squaredDistance(x: number, y: number, ax: number, ay: number, dx: number, dy: number): number {
  const along = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}
