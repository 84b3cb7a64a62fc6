import type { IndicatorId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Block, Series } from '../model/series.ts';
import { crowdRule } from './crowd.ts';
import type { Rule } from './gate.ts';
import type { Population } from './population.ts';
import { tooSmall } from './primary.ts';
import { halfUnits } from './rounding.ts';
import { rulesetsOf } from './rules.ts';

/** Judges figures of a series of their own accord: by their size and by the inhabitants of their area. */
export function ownRule(
  series: Series,
  indicator: Indicator,
  portal: Portal,
  populationOf: (id: IndicatorId | null) => Population,
): (block: Block) => Rule {
  const rulesets = rulesetsOf(indicator, portal).map((ruleset) => ({
    ruleset,
    crowd: crowdRule(series, ruleset, portal, populationOf(ruleset.population)),
    counts: ruleset.population === indicator.id,
  }));
  if (rulesets.length === 0) return () => () => null;
  const { type, per, decimals } = indicator;
  return (block) => {
    const halfUnit = halfUnits(block, decimals);
    // How many people live in a small area tells nothing of any of them; what they are like does.
    const held = rulesets.map(({ ruleset, crowd, counts }) => ({
      ruleset,
      crowd: counts && block === series.total ? null : crowd,
    }));
    return (at) => {
      const value = block.value[at]!;
      const figure = { type, per, value, numerator: block.numerator[at]!, denominator: block.denominator[at]!, halfUnit, at };
      for (const { ruleset, crowd } of held) {
        const reason = tooSmall(figure, ruleset) ?? crowd?.(at) ?? null;
        if (reason !== null) return reason;
      }
      return null;
    };
  };
}
