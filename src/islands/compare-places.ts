import type { LevelFile } from '../core/view/map-level.ts';
import type { MapSource } from './map-source.ts';

/** Where an area stands in the files. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly level: LevelFile;
  readonly k: number;
}

/** Looks areas up level by level, from the top, and stops as soon as all are found; unknown ones are left out. */
export async function findPlaces(
  ids: readonly string[],
  source: Pick<MapSource, 'index' | 'level'>,
): Promise<ReadonlyMap<string, Place>> {
  const found = new Map<string, Place>();
  if (ids.length === 0) return found;
  const { levels } = await source.index();
  for (const { id: levelId } of levels) {
    const level = await source.level(levelId);
    const own = new Map(level.ids.slice(0, level.own).map((id, k) => [id, k]));
    for (const id of ids) {
      const k = own.get(id);
      if (k !== undefined && !found.has(id)) found.set(id, { id, name: level.names[k]!, level, k });
    }
    if (found.size === ids.length) break;
  }
  return found;
}
