import type { Indicator } from '../model/indicator.ts';
import type { Catalogue } from '../model/portal.ts';
import type { Limits } from './primary.ts';
import { rulesetsOf } from './rules.ts';

/** The limits that sums of an indicator are held to: the strictest of all its sources' rulesets. A null limit does not apply. */
export function selectionLimits(portal: Catalogue, indicator: Indicator): Limits {
  const rulesets = rulesetsOf(indicator, portal);
  const strictest = (limits: readonly (number | null)[]): number | null =>
    limits.reduce((most, limit) => (limit === null || (most !== null && most >= limit) ? most : limit), null);
  return {
    minCount: strictest(rulesets.map(({ minCount }) => minCount)),
    minDenominator: strictest(rulesets.map(({ minDenominator }) => minDenominator)),
  };
}
