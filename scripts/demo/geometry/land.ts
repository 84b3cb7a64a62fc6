import { EXCLAVE, GEMEINDEN, SOZIALRAEUME, type Character } from '../district.ts';
import { grow } from './grow.ts';
import { noise2 } from './noise.ts';
import { scatter, type Site } from './sites.ts';
import { voronoi, type Diagram } from './voronoi.ts';

/** The patches of the district and the Sozialraum each belongs to; a patch that is not in the map lies outside. */
export interface Land {
  readonly sites: readonly Site[];
  readonly diagram: Diagram;
  readonly sozialraum: ReadonlyMap<number, string>;
}

/** Town quarters are small, villages have fields and woods around them. */
const REACH: Readonly<Record<Character, number>> = {
  core: 0.7,
  station: 0.75,
  student: 0.75,
  estate: 0.7,
  middle: 0.8,
  ageing: 0.8,
  villa: 0.8,
  new: 0.75,
  commercial: 0.75,
  barracks: 0.75,
  smallTown: 0.9,
  works: 0.85,
  spa: 0.95,
  suburb: 1,
  village: 1.2,
  remote: 1.3,
};

/** Whether a place lies in the district: an oval with bays and headlands. */
function inside({ x, y }: Site): boolean {
  const away = Math.hypot((x - 29_000) / 22_500, (y - 24_800) / 16_400);
  return away + 0.3 * noise2('outline', x / 9500, y / 9500, 3) < 1;
}

export function land(): Land {
  const sites = scatter();
  const diagram = voronoi(sites);
  const free = mainland(sites, diagram);
  const gemeinde = grow(
    sites,
    diagram,
    free,
    GEMEINDEN.map(({ id, at, reach }) => ({ owner: id, x: at[0] * 1000, y: at[1] * 1000, reach })),
  );
  const sozialraum = new Map<number, string>();
  for (const one of GEMEINDEN) {
    const own = new Set([...gemeinde].filter(([, id]) => id === one.id).map(([i]) => i));
    const seeds = SOZIALRAEUME.filter((s) => s.gemeinde === one).map(({ id, offset, character }) => ({
      owner: id,
      x: (one.at[0] + offset[0]) * 1000,
      y: (one.at[1] + offset[1]) * 1000,
      reach: REACH[character],
    }));
    for (const [i, id] of grow(sites, diagram, own, seeds, 900)) sozialraum.set(i, id);
  }
  for (const [i] of sozialraum)
    if (Math.hypot(sites[i]!.x - EXCLAVE.at[0] * 1000, sites[i]!.y - EXCLAVE.at[1] * 1000) < EXCLAVE.radius * 1000)
      sozialraum.set(i, EXCLAVE.sozialraum);
  return { sites, diagram, sozialraum };
}

/** The largest connected piece of what lies inside, without holes. */
function mainland(sites: readonly Site[], diagram: Diagram): Set<number> {
  const all = sites.map((_, i) => i).filter((i) => diagram.cells[i] !== null);
  const largest = (members: ReadonlySet<number>): Set<number> => {
    let best = new Set<number>();
    const seen = new Set<number>();
    for (const start of members) {
      if (seen.has(start)) continue;
      const piece = new Set([start]);
      for (const i of piece) for (const j of diagram.cells[i]!.neighbours) if (members.has(j)) piece.add(j);
      for (const i of piece) seen.add(i);
      if (piece.size > best.size) best = piece;
    }
    return best;
  };
  const piece = largest(new Set(all.filter((i) => inside(sites[i]!))));
  const outside = largest(new Set(all.filter((i) => !piece.has(i))));
  return new Set(all.filter((i) => !outside.has(i)));
}
