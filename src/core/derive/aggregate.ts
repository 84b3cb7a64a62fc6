import type { AreaId, LevelId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { isTotal } from './is-total.ts';
import type { Language } from '../model/localized.ts';
import type { Catalogue } from '../model/portal.ts';
import type { Block, Series } from '../model/series.ts';
import { goesOver } from '../territory/steps.ts';
import { addUp } from './add-up.ts';
import { withRows } from './grow.ts';
import type { Hierarchy } from './hierarchy.ts';
import { areasAbove, partRows } from './parts.ts';
import type { Refusal } from './refusal.ts';
import { RECOMPUTED } from './states.ts';

/** Types whose figures say nothing about the whole, whatever the declaration says. */
const NEVER: readonly Indicator['type'][] = ['mean', 'median', 'index'];

export interface Context {
  readonly indicator: Indicator;
  readonly areas: Catalogue['areas'];
  readonly hierarchy: Hierarchy;
  /** Of the notes that say why a figure was not computed. */
  readonly language: Language;
}

export interface Aggregated {
  readonly series: Series;
  readonly refusals: readonly Refusal[];
}

/**
 * Adds rows for areas that have none but whose parts have: sums, or ratios of summed numerators and denominators. A figure is computed
 * only when every part that existed in the period has one; a part to which the indicator does not apply adds nothing.
 */
export function aggregate(series: Series, context: Context): Aggregated {
  const { indicator, areas, hierarchy } = context;
  const published = (level: LevelId): boolean => indicator.levels.length === 0 || indicator.levels.includes(level);
  const rows = new Set(series.areas);
  const above = areasAbove(rows, hierarchy);
  const added: AreaId[] = [];
  for (const { id, level } of hierarchy.wholes) if (!rows.has(id) && published(level) && above.has(id)) added.push(id);
  if (added.length === 0) return { series, refusals: [] };

  const reason = refusalFor(series, indicator);
  if (reason !== null) {
    const levels = new Set(added.map((area) => areas.get(area)!.level));
    return { series, refusals: [...levels].map((level) => ({ indicator: indicator.id, level, reason })) };
  }
  const grown = withRows(series, added);
  for (const area of added) {
    const parts = partRows(area, grown, hierarchy);
    for (const block of [grown.total, ...grown.slices.values()]) {
      addUp(grown, block, area, parts, context);
      markPast(grown, block, area, hierarchy);
    }
  }
  return { series: grown, refusals: [] };
}

/** An area that was something else before under another key only has figures of its own. */
function markPast({ areaIndex, periods }: Series, block: Block, area: AreaId, { lifelines }: Hierarchy): void {
  const row = areaIndex.get(area)! * periods.length;
  periods.forEach(({ end }, period) => {
    const parts = lifelines.madeOf(area, end);
    if (parts !== null && !goesOver(parts) && block.state[row + period] === 0) block.flags[row + period]! |= RECOMPUTED;
  });
}

/** Why figures of an indicator are never added up; null where they are. */
export function refusalFor({ total }: Series, { type, aggregation }: Indicator): Refusal['reason'] | null {
  const sums = isTotal({ type });
  if (NEVER.includes(type) || aggregation === 'none' || (aggregation === 'sum' && !sums)) return 'aggregation';
  const hasParts = total.numerator.some((n, at) => !Number.isNaN(n) && !Number.isNaN(total.denominator[at]!));
  return aggregation === 'ratio' && !hasParts ? 'noParts' : null;
}
