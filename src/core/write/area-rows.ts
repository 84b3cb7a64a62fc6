import type { PublishedPortal } from '../disclose/published.ts';
import { MISSING } from '../derive/states.ts';
import type { Area } from '../model/area.ts';
import type { Dimension, Indicator } from '../model/indicator.ts';
import { inLanguage, type Language } from '../model/localized.ts';
import type { Period } from '../model/period.ts';
import type { Block } from '../model/series.ts';
import { blocksOf, dimensionsOf, existed, hasBounds, isBlank, selectionOf } from './series-rows.ts';
import { FILE_WORDS } from './words.ts';

/** One figure of a file about an area. */
export interface AreaRow {
  readonly area: Area;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly block: Block;
  readonly at: number;
  /** The selected categories; empty for the total. */
  readonly selection: ReadonlyMap<string, string>;
  /** What the indicator is broken down by. */
  readonly dimensions: ReadonlySet<string>;
}

/**
 * The figures of areas in the order areas, indicators, total and slices, periods; as in the files of one indicator, none for a time when
 * an area did not exist.
 */
export function* areaRows(
  { series: all }: Pick<PublishedPortal, 'series'>,
  areas: readonly Area[],
  indicators: readonly Indicator[],
  which: 'all' | 'totals' | 'slices' = 'all',
): Generator<AreaRow> {
  const dimensionsBy = new Map(
    indicators.map((indicator) => {
      const series = all.get(indicator.id);
      return [indicator, new Set(series === undefined ? [] : dimensionsOf(series, indicator).map(({ id }) => id))];
    }),
  );
  for (const area of areas) {
    for (const indicator of indicators) {
      const dimensions = dimensionsBy.get(indicator)!;
      const series = all.get(indicator.id);
      const row = series?.areaIndex.get(area.id);
      if (series === undefined || row === undefined) continue;
      const from = row * series.periods.length;
      for (const [key, block] of blocksOf(series)) {
        if ((which === 'totals' && key !== null) || (which === 'slices' && key === null)) continue;
        if (isBlank(block, from, from + series.periods.length)) continue;
        const selection = selectionOf(key);
        for (const [offset, period] of series.periods.entries()) {
          const at = from + offset;
          if (block.state[at] === MISSING && !block.notes.has(at) && !existed(area, period)) continue;
          yield { area, indicator, period, block, at, selection, dimensions };
        }
      }
    }
  }
}

/** The category of a dimension: `undefined` for the total over it, null where the indicator is not broken down by it. */
export const categoryIn = ({ selection, dimensions }: AreaRow, { id }: Dimension): string | undefined | null =>
  dimensions.has(id) ? selection.get(id) : null;

/** The same in words. */
export function categoryName(row: AreaRow, dimension: Dimension, language: Language): string {
  const id = categoryIn(row, dimension);
  if (id === null) return '';
  if (id === undefined) return FILE_WORDS[language].total;
  return inLanguage(dimension.categories.find((one) => one.id === id)?.title, language) || id;
}

/** The dimensions of several indicators, each once. */
export function dimensionsOfAll(
  { series }: Pick<PublishedPortal, 'series'>,
  indicators: readonly Indicator[],
): readonly Dimension[] {
  const found = new Map<string, Dimension>();
  for (const indicator of indicators) {
    const own = series.get(indicator.id);
    if (own === undefined || own.slices.size === 0) continue;
    for (const dimension of dimensionsOf(own, indicator)) if (!found.has(dimension.id)) found.set(dimension.id, dimension);
  }
  return [...found.values()];
}

export const anyBounds = ({ series }: Pick<PublishedPortal, 'series'>, indicators: readonly Indicator[]): boolean =>
  indicators.some(({ id }) => {
    const own = series.get(id);
    return own !== undefined && hasBounds(own);
  });
