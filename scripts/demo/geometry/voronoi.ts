import type { Site } from './sites.ts';
import type { Point } from './river.ts';

/** The border of one patch, counter-clockwise: edge k leads from vertex k to vertex k + 1 and has one neighbour behind it. */
export interface Cell {
  readonly vertices: readonly string[];
  readonly neighbours: readonly number[];
}

export interface Diagram {
  readonly cells: readonly (Cell | null)[];
  readonly vertices: ReadonlyMap<string, Point>;
}

interface Corner {
  readonly x: number;
  readonly y: number;
  /** Neighbour behind the edge that starts here; -1 is the frame. */
  readonly edge: number;
}

const REACH = 9000;

/**
 * Voronoi cells by cutting a square with the bisectors to the neighbours, nearest first. A vertex is named by the three sites it is
 * equally far from and computed from them in one order, so that neighbours share it exactly. Cells that reach the frame are null.
 */
export function voronoi(sites: readonly Site[]): Diagram {
  const vertices = new Map<string, Point>();
  const shelves = shelve(sites);
  const cells = sites.map((_, i): Cell | null => {
    const corners = cut(sites, i, around(shelves, sites, i));
    if (corners.some(({ edge }) => edge < 0)) return null;
    const keys = corners.map((corner, k) => {
      const trio = [i, corners[(k + corners.length - 1) % corners.length]!.edge, corner.edge].sort((a, b) => a - b);
      const key = trio.join('-');
      if (!vertices.has(key)) vertices.set(key, centre(sites[trio[0]!]!, sites[trio[1]!]!, sites[trio[2]!]!));
      return key;
    });
    return { vertices: keys, neighbours: corners.map(({ edge }) => edge) };
  });
  return { cells, vertices };
}

function shelve(sites: readonly Site[]): Map<string, number[]> {
  const shelves = new Map<string, number[]>();
  sites.forEach(({ x, y }, i) => {
    const key = `${Math.floor(x / 2000)}/${Math.floor(y / 2000)}`;
    shelves.set(key, [...(shelves.get(key) ?? []), i]);
  });
  return shelves;
}

/** The sites in the surrounding shelves, nearest first. */
function around(shelves: ReadonlyMap<string, number[]>, sites: readonly Site[], i: number): { j: number; away: number }[] {
  const { x, y } = sites[i]!;
  const found: { j: number; away: number }[] = [];
  for (let a = -2; a <= 2; a++)
    for (let b = -2; b <= 2; b++)
      for (const j of shelves.get(`${Math.floor(x / 2000) + a}/${Math.floor(y / 2000) + b}`) ?? [])
        if (j !== i) found.push({ j, away: Math.hypot(sites[j]!.x - x, sites[j]!.y - y) });
  return found.sort((p, q) => p.away - q.away || p.j - q.j);
}

function cut(sites: readonly Site[], i: number, others: readonly { j: number; away: number }[]): Corner[] {
  const { x, y } = sites[i]!;
  let corners: Corner[] = [
    { x: x - REACH, y: y - REACH, edge: -1 },
    { x: x + REACH, y: y - REACH, edge: -1 },
    { x: x + REACH, y: y + REACH, edge: -1 },
    { x: x - REACH, y: y + REACH, edge: -1 },
  ];
  for (const { j, away } of others) {
    const radius = Math.max(...corners.map((c) => Math.hypot(c.x - x, c.y - y)));
    if (away > 2 * radius) break;
    const other = sites[j]!;
    const [mx, my] = [(x + other.x) / 2, (y + other.y) / 2];
    const beyond = (c: Corner): number => (c.x - mx) * (other.x - x) + (c.y - my) * (other.y - y);
    const kept: Corner[] = [];
    corners.forEach((c, k) => {
      const next = corners[(k + 1) % corners.length]!;
      const [here, there] = [beyond(c), beyond(next)];
      if (here <= 0) kept.push(c);
      if (here <= 0 !== there <= 0) {
        const t = here / (here - there);
        const [px, py] = [c.x + (next.x - c.x) * t, c.y + (next.y - c.y) * t];
        kept.push({ x: px, y: py, edge: here <= 0 ? j : c.edge });
      }
    });
    corners = kept;
  }
  return corners;
}

/** The point equally far from three sites. */
function centre(a: Site, b: Site, c: Site): Point {
  const [bx, by, cx, cy] = [b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y];
  const d = 2 * (bx * cy - by * cx);
  const [b2, c2] = [bx * bx + by * by, cx * cx + cy * cy];
  return [a.x + (cy * b2 - by * c2) / d, a.y + (bx * c2 - cx * b2) / d];
}
