import type { IndicatorId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Block, Series } from '../model/series.ts';
import { leftOut, namesAny, withoutIndicators, type Audience, type LeftOut } from './audience.ts';
import { crowdRule } from './crowd.ts';
import { gate, withoutColumn, type Rule } from './gate.ts';
import { populationFrom, type Population } from './population.ts';
import { tooSmall, type Reason } from './primary.ts';
import type { Published, PublishedPortal } from './published.ts';
import { rulesetsOf } from './rules.ts';

/** What the gate kept back; for the report on disclosure control, never for pages. */
export interface Withheld {
  readonly indicators: ReadonlyMap<IndicatorId, LeftOut>;
  readonly cells: readonly { readonly indicator: IndicatorId; readonly reason: Reason; readonly count: number }[];
}

/**
 * The gate. Withholds small numbers by the rulesets of the sources (of several, each must allow a figure), in totals and in every
 * breakdown, and leaves out what the audience is not to see. It checks; the release itself stays with the office that owns the data.
 */
export function disclosePortal(
  portal: Portal,
  audience: Audience,
): { readonly published: PublishedPortal; readonly withheld: Withheld } {
  const out = leftOut(portal, audience);
  const populations = new Map<IndicatorId | null, Population>();
  const populationOf = (id: IndicatorId | null): Population => {
    let population = populations.get(id);
    if (!population) populations.set(id, (population = populationFrom(portal, id)));
    return population;
  };

  const series = new Map<IndicatorId, Published<Series>>();
  const cells: Withheld['cells'][number][] = [];
  for (const [id, open] of portal.series) {
    const indicator = portal.indicators.get(id);
    if (indicator === undefined || out.has(id)) continue;
    const counts = new Map<Reason, number>();
    const count = (reason: Reason): void => void counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const gated = gateSeries(open, indicator, portal, populationOf, count);
    series.set(id, publish(hideColumns(gated, indicator, out)));
    for (const [reason, number] of counts) cells.push({ indicator: id, reason, count: number });
  }
  return { published: { ...withoutIndicators(portal, out), series }, withheld: { indicators: out, cells } };
}

function gateSeries(
  series: Series,
  indicator: Indicator,
  portal: Portal,
  populationOf: (id: IndicatorId | null) => Population,
  count: (reason: Reason) => void,
): Series {
  const rulesets = rulesetsOf(indicator, portal).map((ruleset) => ({
    ruleset,
    crowd: crowdRule(series, ruleset, portal, populationOf(ruleset.population)),
    counts: ruleset.population === indicator.id,
  }));
  const { type, per } = indicator;
  const rule: Rule = (block, at) => {
    const figure = { type, per, value: block.value[at]!, numerator: block.numerator[at]!, denominator: block.denominator[at]! };
    for (const { ruleset, crowd, counts } of rulesets) {
      // How many people live in a small area tells nothing of any of them; what they are like does.
      const reason = tooSmall(figure, ruleset) ?? (counts && block === series.total ? null : crowd(at));
      if (reason !== null) return reason;
    }
    return null;
  };
  return mapBlocks(series, (block) => gate(block, rule, count));
}

/** A result may be shown although one side of its recipe may not: then that side is not given beside it. */
function hideColumns(series: Series, indicator: Indicator, out: ReadonlyMap<IndicatorId, LeftOut>): Series {
  return (['numerator', 'denominator'] as const)
    .filter((side) => namesAny(indicator, side, out))
    .reduce((shown, side) => mapBlocks(shown, (block) => withoutColumn(block, side)), series);
}

const mapBlocks = (series: Series, change: (block: Block) => Block): Series => ({
  ...series,
  total: change(series.total),
  slices: new Map([...series.slices].map(([key, block]) => [key, change(block)])),
});

/** The only place where the mark is set. */
const publish = (series: Series): Published<Series> => series as Published<Series>;
