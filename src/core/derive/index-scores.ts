import { FLAGS, type Absence, type Cell, type Flag } from '../model/cell.ts';
import { existsOn, type Area } from '../model/area.ts';
import type { AreaId, IndicatorId, LevelId } from '../model/ids.ts';
import { LEAST_AREAS, type IndexPart, type IndexRecipe } from '../model/index-recipe.ts';
import { parsePeriod, yearOf, type Period } from '../model/period.ts';
import type { Catalogue } from '../model/portal.ts';
import { cellAt, createSeries, setCell, type Series } from '../model/series.ts';
import type { Indicator } from '../model/indicator.ts';
import { isTotal } from './is-total.ts';
import { meanOf, spreadOf } from './spread.ts';

/** Totals say how large an area is, and indices of indices cannot be followed any more. */
export const canBePart = (indicator: Pick<Indicator, 'type'>): boolean => !isTotal(indicator) && indicator.type !== 'index';

type Known = Pick<Catalogue, 'areas' | 'levels'>;

/** A part with its figures, and the position of the period they are taken from. */
interface Placed {
  readonly part: IndexPart;
  readonly series: Series;
  readonly at: number;
}

/**
 * The figures of an index: 100 + 10 times the weighted mean of the z-scores of its parts, for one period and in each level by itself. Mean and
 * standard deviation (of all, not of a sample) are those of the areas that live then and have a figure; areas do not weigh. An area that lacks
 * a part has no index but the reason; where all areas have the same figure, the part adds nothing. It is computed from published figures, so
 * that it tells nothing they do not tell. Null where no level has enough areas.
 */
export function indexSeries(recipe: IndexRecipe, portal: Known, series: ReadonlyMap<IndicatorId, Series>): Series | null {
  const parts = recipe.parts.flatMap((part) => {
    const own = series.get(part.indicator);
    return own === undefined ? [] : [{ part, series: own }];
  });
  if (parts.length === 0 || parts.length < recipe.parts.length) return null;
  const levels = recipe.levels.length > 0 ? [...new Set(recipe.levels)] : [...portal.levels.keys()];
  const byLevel = Map.groupBy(portal.areas.values(), ({ level }) => level);

  let best: { period: Period; placed: readonly Placed[]; scored: readonly (readonly Area[])[] } | null = null;
  for (const period of candidates(recipe, parts)) {
    const placed = parts.map((one) => ({ ...one, at: positionIn(one.series, period) }));
    if (placed.some(({ at }) => at < 0)) continue;
    const scored = levels.map((level) => living(byLevel, level, period)).filter((areas) => hasEnough(areas, placed));
    if (scored.length > (best?.scored.length ?? 0)) best = { period, placed, scored };
  }
  if (best === null) return null;

  const index = createSeries(
    recipe.id,
    best.scored.flat().map(({ id }) => id),
    [best.period],
  );
  let row = 0;
  for (const areas of best.scored) for (const cell of scores(areas, best.placed)) setCell(index.total, row++, cell);
  return index;
}

const living = (byLevel: ReadonlyMap<LevelId, readonly Area[]>, level: LevelId, { end }: Period): readonly Area[] =>
  (byLevel.get(level) ?? []).filter((area) => existsOn(area, end));

const hasEnough = (areas: readonly Area[], placed: readonly Placed[]): boolean => {
  let count = 0;
  for (const { id } of areas) {
    if (placed.every(({ series, at }) => cellAt(series, id, at).kind === 'value') && ++count >= LEAST_AREAS) return true;
  }
  return false;
};

/** The period that the recipe names, or every period of the parts that may be the newest all of them have, newest first. */
function candidates({ period }: IndexRecipe, parts: readonly { readonly series: Series }[]): readonly Period[] {
  if (period !== null) {
    const wanted = parsePeriod(period);
    return wanted === null ? [] : [wanted];
  }
  const keys = parts.map(({ series }) => new Set(series.periods.map(({ key }) => key)));
  return [...new Set(parts.flatMap(({ series }) => series.periods.map(yearOf)))]
    .sort((a, b) => b - a)
    .flatMap((year) => {
      // A period that all parts share keeps its own name; else it is the year.
      const shared = parts[0]!.series.periods.findLast((own) => yearOf(own) === year && keys.every((one) => one.has(own.key)));
      return shared ?? parsePeriod(String(year)) ?? [];
    });
}

/** The same period, or else the last one of its year: parts may be counted on different days of it. */
function positionIn({ periods }: Series, period: Period): number {
  const same = periods.findIndex(({ key }) => key === period.key);
  return same >= 0 ? same : periods.findLastIndex((one) => yearOf(one) === yearOf(period));
}

function scores(areas: readonly Area[], placed: readonly Placed[]): readonly Cell[] {
  const ids = areas.map(({ id }) => id);
  const measured = placed.map((one) => ({ ...one, ...distribution(ids, one) }));
  const weights = placed.reduce((sum, { part }) => sum + part.weight, 0);
  return ids.map((id): Cell => {
    const cells = measured.map(({ series, at }) => cellAt(series, id, at));
    const absent = worst(cells);
    if (absent !== null) return absent;
    let sum = 0;
    cells.forEach((cell, k) => {
      const { part, mean, spread } = measured[k]!;
      if (cell.kind !== 'value' || spread === 0) return;
      sum += (part.reverse ? -1 : 1) * part.weight * ((cell.value - mean) / spread);
    });
    return { kind: 'value', value: 100 + (10 * sum) / weights, flags: flagsFrom(cells) };
  });
}

function distribution(ids: readonly AreaId[], { series, at }: Placed): { mean: number; spread: number } {
  const values = ids.flatMap((id) => {
    const cell = cellAt(series, id, at);
    return cell.kind === 'value' ? [cell.value] : [];
  });
  const mean = meanOf(values);
  return { mean, spread: spreadOf(values, mean) };
}

/** What is withheld comes before what is missing: it is the reason nobody can change. */
const ORDER: readonly Absence[] = ['suppressed', 'protected', 'unreliable', 'notMeaningful', 'later', 'missing'];

function worst(cells: readonly Cell[]): Cell | null {
  const kind = ORDER.find((absence) => cells.some((cell) => cell.kind === absence));
  return kind === undefined ? null : { kind };
}

/** A figure computed from provisional, estimated or recomputed ones is so itself; a revision or a break of one part says nothing of one period. */
function flagsFrom(cells: readonly Cell[]): readonly Flag[] {
  const found = new Set(cells.flatMap((cell) => (cell.kind === 'value' ? cell.flags : [])));
  return FLAGS.filter((flag) => flag === 'computed' || (found.has(flag) && flag !== 'revised' && flag !== 'break'));
}
