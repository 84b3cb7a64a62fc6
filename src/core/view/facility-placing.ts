import { placingFor, type Placing } from '../geo/maps.ts';
import { remembered } from './remembered.ts';
import type { Site } from './site.ts';

/** How places are put into the maps of a portal; worked out once. */
export const placingOf = remembered(
  ({ portal }: Site) => [portal],
  ({ portal, maps }): Placing | null => (maps.size === 0 ? null : placingFor(portal)),
);
