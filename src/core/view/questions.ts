import type { Indicator } from '../model/indicator.ts';
import { levelsOf } from './coverage.ts';
import { currentAreas } from './areas.ts';
import { fileLevels } from './map-index.ts';
import { areaPath, indicatorPath, say, type Site } from './site.ts';

/** What the search page knows in order to understand a question; the figures themselves stand in the files of the maps. */
export interface QuestionIndex {
  readonly version: 1;
  /** Address of the area that is meant where a question names none; null where the portal names none. */
  readonly reference: { readonly name: string; readonly address: string } | null;
  readonly levels: readonly {
    readonly id: string;
    readonly one: string;
    readonly many: string;
    /** Its only area today; null where there are several. */
    readonly only: { readonly name: string; readonly address: string } | null;
  }[];
  /** Those with figures, the ones that the portal shows first at the front. */
  readonly indicators: readonly QuestionIndicator[];
}

export interface QuestionIndicator {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly question: string;
  /** Words that readers may use for it: its tags, `{suchworte: 'Senioren, Rentner'}`. */
  readonly words: readonly string[];
  readonly numerator: string;
  readonly denominator: string;
  readonly type: Indicator['type'];
  readonly href: string;
  /** Levels that have a file of figures, and the others that have figures. */
  readonly files: readonly string[];
  readonly levels: readonly string[];
}

export function questionIndex(site: Site): QuestionIndex {
  const { declaration, areas, levels, indicators } = site.portal;
  const reference = declaration.reference === null ? undefined : areas.get(declaration.reference);
  const keys = declaration.keyIndicators.flatMap((id) => indicators.get(id) ?? []);
  return {
    version: 1,
    reference: reference === undefined ? null : { name: reference.name, address: areaPath(site, reference.id) },
    levels: [...levels.values()].map(({ id, one, many }) => {
      const [only, ...others] = currentAreas(site, id);
      return {
        id,
        one: say(site, one),
        many: say(site, many),
        only: only === undefined || others.length > 0 ? null : { name: only.name, address: areaPath(site, only.id) },
      };
    }),
    indicators: [...new Set([...keys, ...indicators.values()])].flatMap((indicator) => {
      const files = fileLevels(site, indicator);
      return files.length === 0 ? [] : [entryOf(site, indicator, files)];
    }),
  };
}

const entryOf = (site: Site, indicator: Indicator, files: readonly string[]): QuestionIndicator => ({
  id: indicator.id,
  title: say(site, indicator.title),
  short: say(site, indicator.short),
  question: say(site, indicator.question),
  words: [...indicator.tags.values()]
    .flatMap((words) => words.split(/[,;]/))
    .map((word) => word.trim())
    .filter((word) => word !== ''),
  numerator: say(site, indicator.numeratorText),
  denominator: say(site, indicator.denominatorText),
  type: indicator.type,
  href: indicatorPath(site, indicator.id),
  files,
  levels: levelsOf(site, indicator.id),
});
