import { FINE, type Frame } from './frame.ts';
import type { FlatRing } from './plane.ts';
import { speck, tidy, type Point, type Ring } from './ring.ts';

/** Rings on the fine grid of the frame; the first ring of a polygon is its outer ring. */
export type SnappedPolygon = readonly Ring[];

/**
 * Puts the polygons of a level on the fine grid. None is lost: one without a surface there becomes a speck. A hole of that size
 * stays only where such a speck fills it. Points on straight lines stay, because a third area may begin there.
 */
export function snapLevel<Id>(level: ReadonlyMap<Id, readonly (readonly FlatRing[])[]>, frame: Frame): Map<Id, SnappedPolygon[]> {
  const specks = new Set<string>();
  const snapped = [...level].map(([id, polygons]) => ({
    id,
    polygons: polygons.flatMap((rings) => {
      const [outer, ...holes] = rings.map((ring) => placed(ring, frame)).filter((ring) => ring.length > 0);
      if (outer === undefined) return [];
      if (hasSurface(outer)) return [{ outer, holes }];
      const small = speck(outer, FINE);
      specks.add(String(small));
      return [{ outer: small, holes: [] }];
    }),
  }));
  const filled = (hole: Ring): Ring[] => {
    if (hasSurface(hole)) return [hole];
    const small = speck(hole, FINE);
    return specks.has(String(small)) ? [small] : [];
  };
  return new Map(snapped.map(({ id, polygons }) => [id, polygons.map(({ outer, holes }) => [outer, ...holes.flatMap(filled)])]));
}

const hasSurface = (ring: Ring): boolean => tidy(ring).length > 0;

/** The ring on the grid, without repeated points. */
function placed(ring: FlatRing, frame: Frame): Ring {
  const points: Point[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const point = frame.place(ring[i]!, ring[i + 1]!);
    const last = points.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  while (points.length > 1 && points[0]![0] === points.at(-1)![0] && points[0]![1] === points.at(-1)![1]) points.pop();
  return points;
}
