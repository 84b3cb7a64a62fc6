import type { Level } from '../model/area.ts';
import type { LevelId } from '../model/ids.ts';

/** The levels above a level, nearest first. */
export function levelsAbove(id: LevelId, levels: ReadonlyMap<LevelId, Level>): LevelId[] {
  const above: LevelId[] = [];
  for (let at = levels.get(id)?.parent ?? null; at !== null && !above.includes(at); at = levels.get(at)?.parent ?? null)
    above.push(at);
  return above;
}
