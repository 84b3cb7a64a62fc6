import { noise2 } from './noise.ts';
import { acrossRiver, type Site } from './sites.ts';
import type { Diagram } from './voronoi.ts';

export interface Seed {
  readonly owner: string;
  readonly x: number;
  readonly y: number;
  /** Above 1 it pushes its borders outwards. */
  readonly reach: number;
}

/** What it costs a growing area to cross a river, in metres of dry land. */
const RIVER_TOLL = 4200;

/**
 * Lets areas grow patch by patch from their seeds over the `free` patches until they meet; every patch goes to the area that
 * reaches it first. Uneven ground makes borders wander, rivers stop them. Every area stays in one piece.
 */
export function grow(
  sites: readonly Site[],
  diagram: Diagram,
  free: ReadonlySet<number>,
  seeds: readonly Seed[],
  toll = RIVER_TOLL,
): Map<number, string> {
  const owner = new Map<number, string>();
  const open = new Map<number, { cost: number; owner: string; reach: number }>();
  for (const seed of seeds) {
    const start = nearest(sites, free, seed, open);
    open.set(start, { cost: 0, owner: seed.owner, reach: seed.reach });
  }
  while (open.size > 0) {
    let best = -1;
    let least = Infinity;
    for (const [i, { cost }] of open)
      if (cost < least) {
        least = cost;
        best = i;
      }
    const { cost, owner: by, reach } = open.get(best)!;
    open.delete(best);
    owner.set(best, by);
    for (const j of diagram.cells[best]!.neighbours) {
      if (!free.has(j) || owner.has(j)) continue;
      const [a, b] = [sites[best]!, sites[j]!];
      const rough = Math.exp(1.35 * noise2('ground', (a.x + b.x) / 7000, (a.y + b.y) / 7000));
      const step = (Math.hypot(a.x - b.x, a.y - b.y) * rough + (acrossRiver(a, b) ? toll : 0)) / reach;
      const known = open.get(j);
      if (known === undefined || cost + step < known.cost) open.set(j, { cost: cost + step, owner: by, reach });
    }
  }
  return owner;
}

function nearest(
  sites: readonly Site[],
  free: ReadonlySet<number>,
  at: { x: number; y: number },
  taken: ReadonlyMap<number, unknown>,
): number {
  let best = -1;
  let least = Infinity;
  for (const i of free) {
    const away = Math.hypot(sites[i]!.x - at.x, sites[i]!.y - at.y);
    if (away < least && !taken.has(i)) {
      least = away;
      best = i;
    }
  }
  return best;
}
