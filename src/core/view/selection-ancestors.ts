import { hierarchyOf, type Hierarchy } from '../derive/hierarchy.ts';
import { partsOn } from '../derive/parts.ts';
import type { LevelId } from '../model/ids.ts';
import { linkedAreas, linkedPositions } from './linked-areas.ts';
import { remembered } from './remembered.ts';
import type { Site } from './site.ts';

/** A published larger area and what it consists of on a level. */
export interface Ancestor {
  readonly id: string;
  readonly name: string;
  /** Positions of its parts in the order of `linkedAreas`, rising. */
  readonly parts: readonly number[];
  /** Present where it also has ground that is no area of the level. */
  readonly more?: true;
  /** Its own position, where it stands beside the areas of the level. */
  readonly at?: number;
}

/**
 * Every area of the portal (parents and what lies above them, combined areas, overlays) that consisted of areas of the level on a day
 * (`YYYYMMDD`), in the order in which parts come before what they make up.
 */
export function ancestorsFor(site: Site, level: LevelId, day: number): Ancestor[] {
  const hierarchy = hierarchyFor(site);
  const positions = linkedPositions(site, level);
  // Combined areas of the level give way to their members, so that parts have no ground in common.
  const single = new Set(
    linkedAreas(site, level).flatMap((area) => (area.level === level && area.members.length === 0 ? [area.id] : [])),
  );
  return hierarchy.wholes.flatMap(({ id, name }) => {
    if (single.has(id) || !hierarchy.exists(id, day)) return [];
    const found = partsOn(id, day, single, hierarchy);
    const parts = found.filter((part) => single.has(part)).map((part) => positions.get(part)!);
    if (parts.length === 0) return [];
    const at = positions.get(id);
    return [
      {
        id,
        name,
        parts: parts.sort((a, b) => a - b),
        ...(parts.length < found.length && { more: true as const }),
        ...(at !== undefined && { at }),
      },
    ];
  });
}

export const hierarchyFor = remembered(
  ({ portal }: Site) => [portal],
  ({ portal }): Hierarchy => hierarchyOf(portal),
);
