import type { PolygonCoordinates } from '../model/portal.ts';

type Ring = PolygonCoordinates[number][number];

interface Box {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Every place that boundaries in degrees are drawn of here. */
const EUROPE: Box = { x: [-25, 45], y: [34, 72] };

function boxOf(rings: Iterable<Ring>): Box {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return { x: [west, east], y: [south, north] };
}

export const inEurope = (longitude: number, latitude: number): boolean =>
  longitude >= EUROPE.x[0] && longitude <= EUROPE.x[1] && latitude >= EUROPE.y[0] && latitude <= EUROPE.y[1];

/** The middle of boundaries in degrees whose longitude and latitude were swapped: outside Europe as given, and inside the other way round. */
export function swappedMiddle(polygons: readonly PolygonCoordinates[number][]): readonly [number, number] | null {
  const { x, y } = boxOf(polygons.flat());
  const middle = [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2] as const;
  return !inEurope(...middle) && inEurope(middle[1], middle[0]) ? middle : null;
}

/** The first ring that encloses nothing, because its points are one or lie on a line; relative to its size, so in any unit. */
export const flatRing = (polygons: PolygonCoordinates): Ring | null =>
  polygons.flat().find((ring) => {
    const { x, y } = boxOf([ring]);
    const [[left, low]] = ring as readonly [Ring[number], ...Ring];
    const doubled = ring.reduce((sum, [x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length]!;
      return sum + (x1 - left) * (y2 - low) - (x2 - left) * (y1 - low);
    }, 0);
    return Math.abs(doubled) <= 1e-10 * ((x[1] - x[0]) ** 2 + (y[1] - y[0]) ** 2);
  }) ?? null;
