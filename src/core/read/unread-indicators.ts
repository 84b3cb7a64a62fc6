import type { IndicatorId } from '../model/ids.ts';
import type { IndexRecipe } from '../model/index-recipe.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Series } from '../model/series.ts';
import { filesIn, splitName, type PortalFiles } from './files.ts';

/** What is known of indicators before figures are computed from others. */
interface Known {
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly indices: ReadonlyMap<IndicatorId, IndexRecipe>;
  readonly series: ReadonlyMap<IndicatorId, Pick<Series, 'periods'>>;
}

/**
 * Indicators that have files but no figures, because something was wrong with these files or with those they are computed from. That has been
 * reported where it is; a text that names one of them has no problem of its own.
 */
export function unreadIndicators({ indicators, indices, series }: Known, files: PortalFiles): ReadonlySet<string> {
  const readable = new Set([...series].flatMap(([id, { periods }]) => (periods.length > 0 ? [id] : [])));
  const recipes = [
    ...[...indicators.values()].flatMap(({ id, derive }) =>
      derive ? [{ id, parts: [...derive.numerator, ...derive.denominator] }] : [],
    ),
    ...indices.values(),
  ];
  for (let before = -1; before < readable.size;) {
    before = readable.size;
    for (const { id, parts } of recipes) {
      if (parts.every(({ indicator }) => readable.has(indicator))) readable.add(id);
    }
  }
  const named = ['data/indicators/', 'data/indices/'].flatMap((folder) =>
    filesIn(files, folder).map((file) => splitName(file).stem),
  );
  return new Set(named.filter((id) => !readable.has(id as IndicatorId)));
}
