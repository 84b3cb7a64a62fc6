import type { Level } from '../model/area.ts';
import type { LevelId } from '../model/ids.ts';
import type { Portal } from '../model/portal.ts';
import type { Series } from '../model/series.ts';
import type { Ruleset } from '../model/source.ts';
import type { Population } from './population.ts';
import type { Reason } from './primary.ts';

/** Judges the area and period of a cell: does anybody live there to hide among? */
export type CrowdRule = (at: number) => Extract<Reason, 'population' | 'populationUnknown'> | null;

/**
 * The rule on inhabitants for a series: the limit of the ruleset, else that of the level of the area. An area whose population nobody
 * knows is taken to be too small.
 */
export function crowdRule(series: Series, ruleset: Ruleset, { areas, levels }: Portal, population: Population): CrowdRule {
  const limits = series.areas.map((area) => ruleset.minPopulation ?? levelLimit(levels, areas.get(area)?.level));
  const width = series.periods.length;
  return (at) => {
    const row = Math.floor(at / width);
    const limit = limits[row] ?? 0;
    if (limit <= 0) return null;
    const people = population(series.areas[row]!, series.periods[at % width]!);
    return Number.isNaN(people) ? 'populationUnknown' : people < limit ? 'population' : null;
  };
}

const levelLimit = (levels: ReadonlyMap<LevelId, Level>, level: LevelId | undefined): number | null =>
  level === undefined ? null : (levels.get(level)?.minPopulation ?? null);
