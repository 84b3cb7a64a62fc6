import { COMPUTED } from '../derive/states.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Block } from '../model/series.ts';
import type { Ruleset } from '../model/source.ts';
import { rulesetsOf } from './rules.ts';

/**
 * Indicators with figures that a ruleset of theirs limits but cannot be applied to: shares and rates whose numerator and denominator are
 * not both known or to be worked out, means without the number of cases, amounts and indices. Offices deliver such figures checked, so
 * they are published; that the gate did not check them must be said. In the order of the portal.
 */
export const unjudgeable = (portal: Portal): IndicatorId[] =>
  [...portal.series].flatMap(([id, { total, slices }]) => {
    const indicator = portal.indicators.get(id);
    if (indicator === undefined) return [];
    const limits = rulesetsOf(indicator, portal);
    const open = unchecked(indicator, limits);
    return open !== null &&
      [total, ...slices.values()].some((block) => block.state.some((state, at) => state === 0 && open(block, at)))
      ? [id]
      : [];
  });

/** Says of a figure whether a limit cannot be applied to it; null where every limit always can. */
function unchecked({ type, derive }: Indicator, limits: readonly Ruleset[]): ((block: Block, at: number) => boolean) | null {
  const counted = limits.some(({ minCount }) => minCount !== null);
  const divided = limits.some(({ minDenominator }) => minDenominator !== null);
  if (type === 'count' || !(counted || divided)) return null;
  const unknown = ({ numerator, denominator }: Block, at: number): boolean => {
    const noDenominator = Number.isNaN(denominator[at]!);
    if (type === 'mean' || type === 'median') return noDenominator;
    if (type === 'share') return noDenominator;
    const noNumerator = Number.isNaN(numerator[at]!);
    if (type === 'rate') return (divided && noDenominator) || (counted && noNumerator && noDenominator);
    return (divided && noDenominator) || (counted && noNumerator);
  };
  // What a recipe makes is judged by what goes into it.
  return (block, at) => unknown(block, at) && !(derive !== null && (block.flags[at]! & COMPUTED) !== 0);
}
