import type { Indicator } from '../model/indicator.ts';
import { currentAreas } from './areas.ts';
import { levelsOf, mainLevel } from './coverage.ts';
import { levelName } from './level-name.ts';
import { newestMap, say, type Site } from './site.ts';

/** What there is to draw: the list that the explorer chooses from. */
export interface MapIndex {
  readonly version: 2;
  readonly levels: readonly {
    readonly id: string;
    readonly name: string;
    readonly hasMap: boolean;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly title: string;
    /** Those with a file, the one shown first at the front. */
    readonly levels: readonly string[];
  }[];
}

export function mapIndexOf(site: Site): MapIndex {
  const { levels, indicators } = site.portal;
  return {
    version: 2,
    levels: [...levels.keys()].map((id) => ({ id, name: levelName(site, id), hasMap: newestMap(site, id) !== null })),
    indicators: [...indicators.values()].flatMap((indicator) => {
      const own = fileLevels(site, indicator);
      return own.length === 0 ? [] : [{ id: indicator.id, title: say(site, indicator.title), levels: own }];
    }),
  };
}

/** The levels of an indicator that have several areas to compare, the one shown first at the front. */
export function fileLevels(site: Site, { id }: Pick<Indicator, 'id'>): readonly Site['portal']['declaration']['defaultLevel'][] {
  const main = mainLevel(site, id);
  const levels = levelsOf(site, id).filter((level) => currentAreas(site, level).length > 1 || level === main);
  return main === null ? [] : [main, ...levels.filter((level) => level !== main)];
}
