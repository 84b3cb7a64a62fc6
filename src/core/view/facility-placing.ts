import { placingFor, type Placing } from '../geo/maps.ts';
import type { Site } from './site.ts';

const placings = new WeakMap<Site['portal'], Placing | null>();

/** How places are put into the maps of a portal; worked out once. */
export function placingOf({ portal, maps }: Site): Placing | null {
  if (!placings.has(portal)) placings.set(portal, maps.size === 0 ? null : placingFor(portal));
  return placings.get(portal) ?? null;
}
