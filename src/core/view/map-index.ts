import type { Indicator } from '../model/indicator.ts';
import { currentAreas } from './areas.ts';
import { levelsOf } from './coverage.ts';
import { mainLevel } from './coverage.ts';
import { levelName } from './level-name.ts';
import { indicatorPath, newestMap, say, type Site } from './site.ts';

/** What there is to draw: the list that the explorer chooses from. */
export interface MapIndex {
  readonly version: 2;
  readonly levels: readonly {
    readonly id: string;
    readonly name: string;
    readonly areas: number;
    readonly hasMap: boolean;
    readonly overlay: boolean;
  }[];
  readonly themes: readonly { readonly id: string; readonly title: string }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly title: string;
    readonly unit: string;
    readonly type: Indicator['type'];
    readonly mappable: boolean;
    readonly themes: readonly string[];
    /** Those with a file, the one shown first at the front. */
    readonly levels: readonly string[];
    readonly href: string;
  }[];
  readonly dataVersion: string;
}

export function mapIndexOf(site: Site): MapIndex {
  const { levels, indicators, declaration } = site.portal;
  return {
    version: 2,
    levels: [...levels.values()].map(({ id, overlay }) => ({
      id,
      name: levelName(site, id),
      areas: currentAreas(site, id).length,
      hasMap: newestMap(site, id) !== null,
      overlay,
    })),
    themes: declaration.themes.map(({ id, title }) => ({ id, title: say(site, title) })),
    indicators: [...indicators.values()].flatMap((indicator) => {
      const { id, type, mappable, themes } = indicator;
      const own = fileLevels(site, indicator);
      if (own.length === 0) return [];
      const [title, unit] = [say(site, indicator.title), say(site, indicator.unit)];
      return [{ id, title, unit, type, mappable, themes, levels: own, href: indicatorPath(site, id) }];
    }),
    dataVersion: site.dataVersion,
  };
}

/** The levels of an indicator that have several areas to compare, the one shown first at the front. */
export function fileLevels(site: Site, { id }: Pick<Indicator, 'id'>): readonly Site['portal']['declaration']['defaultLevel'][] {
  const main = mainLevel(site, id);
  const levels = levelsOf(site, id).filter((level) => currentAreas(site, level).length > 1 || level === main);
  return main === null ? [] : [main, ...levels.filter((level) => level !== main)];
}
