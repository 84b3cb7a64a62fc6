import type { LevelId } from '../model/ids.ts';
import { currentAreas } from './areas.ts';
import { linkedPositions } from './linked-areas.ts';
import { similarTo } from './similar-areas.ts';
import type { Site } from './site.ts';

/** For each area of a level, by its position in the level's file, the positions of those most like it, nearest first. */
export type SimilarFile = Readonly<Record<number, readonly number[]>>;

/** Every area is held against every other: beyond this many the file would take longer to make than the rest of a portal. */
const MOST_AREAS = 2000;

export function similarFileOf(site: Site, level: LevelId): SimilarFile {
  const positions = linkedPositions(site, level);
  return Object.fromEntries(
    currentAreas(site, level).flatMap(({ id }) => {
      const alike = similarTo(site, id).flatMap(({ area }) => positions.get(area.id) ?? []);
      return alike.length === 0 ? [] : [[positions.get(id)!, alike]];
    }),
  );
}

/** The levels that have such a file. */
export const similarLevels = (site: Site): readonly LevelId[] =>
  [...site.portal.levels.keys()].filter((level) => {
    const areas = currentAreas(site, level);
    return areas.length <= MOST_AREAS && areas.some(({ id }) => similarTo(site, id).length > 0);
  });
