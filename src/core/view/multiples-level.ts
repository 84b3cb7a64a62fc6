import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { drawnAreas } from './areas.ts';
import { coverageOf, levelsOf, mainLevel } from './coverage.ts';
import type { Site } from './site.ts';

/** More areas cannot be told apart in a picture of a finger's width, and would make it heavy. */
const MOST_AREAS = 1000;

/** The level an indicator is shown at first; where that has too many areas the nearest coarser one with figures and a map. */
export function multiplesLevel(site: Site, indicator: Indicator, most = MOST_AREAS): LevelId | null {
  const main = mainLevel(site, indicator.id);
  if (!indicator.mappable || main === null) return null;
  const known = levelsOf(site, indicator.id);
  for (let level: LevelId | null = main; level !== null; level = site.portal.levels.get(level)?.parent ?? null) {
    const areas = known.includes(level) ? drawnAreas(site, level).length : 0;
    if (areas < 2 || areas > most) continue;
    const { first, newest } = coverageOf(site, indicator.id).get(level)!;
    return newest > first ? level : null;
  }
  return null;
}
