import type { LevelId } from '../model/ids.ts';
import type { MapModel } from './map.ts';
import { drawnAreas } from './areas.ts';
import { outlinesOver } from './outlines-over.ts';
import { remembered } from './remembered.ts';
import type { Site } from './site.ts';
import { mapOn, mapWithOn, vintageDays } from './vintages.ts';

/** What of a level's drawing is not the same in all years, for scripts: each of it the earliest first, valid from its day (`YYYYMMDD`). */
export interface ShapeChanges {
  readonly version: 1;
  /** By position, the areas that went on existing with another outline. */
  readonly areas: Readonly<Record<number, readonly ChangingShape[]>>;
  /** Borders of the next higher level; empty where they have always been the same. */
  readonly outlines: readonly { readonly from: number; readonly paths: readonly string[] }[];
}

interface ChangingShape {
  readonly from: number;
  readonly path: string;
  readonly centroid: readonly [x: number, y: number];
}

/** Null for a level whose drawing serves all years, but for the areas that are not there. */
export const shapeChangesOf = remembered((site: Site, level: LevelId) => [site.maps, level], changesOf);

function changesOf(site: Site, level: LevelId): ShapeChanges | null {
  const days = vintageDays(site);
  if (days.length < 2 || !site.maps.has(level)) return null;
  const changing = drawnAreas(site, level).flatMap((area, k) => {
    const shapes = changesOver(days, (from): ChangingShape => {
      const map = mapWithOn(site, area, from)!;
      return { from, path: map.paths.get(area.id)!, centroid: map.centroids.get(area.id)! };
    });
    return shapes.length < 2 ? [] : [[k, shapes] as const];
  });
  const outlines = changesOver(days, (from) => ({ from, paths: outlinesOver(site, level, mapOn(site, level, from)!, from) }));
  if (changing.length === 0 && outlines.length < 2) return null;
  return { version: 1, areas: Object.fromEntries(changing), outlines: outlines.length < 2 ? [] : outlines };
}

/** The days on which a drawing changes, the earliest first. */
export const changeDays = ({ areas, outlines }: ShapeChanges): readonly number[] => {
  const later = [...Object.values(areas), outlines].flatMap((list) => list.slice(1).map(({ from }) => from));
  return [...new Set(later)].sort((a, b) => a - b);
};

/** Says which of a level's boundaries a drawing of a day has, unless it has the newest. */
export function vintageOf(site: Site, level: LevelId, day: number): Pick<MapModel, 'vintage'> {
  const changes = shapeChangesOf(site, level);
  const days = changes === null ? [] : changeDays(changes);
  const vintage = days.filter((from) => from <= day).length;
  return vintage === days.length ? {} : { vintage };
}

/** What is made for each day, without what is made like that of the day before. */
function changesOver<T extends { readonly from: number }>(days: readonly number[], make: (day: number) => T): readonly T[] {
  const looks = days.map((day) => make(day));
  const lookOf = ({ from: _, ...look }: T): string => JSON.stringify(look);
  return looks.filter((look, at) => at === 0 || lookOf(look) !== lookOf(looks[at - 1]!));
}
