import { indexSeries } from '../derive/index-scores.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Portal } from '../model/portal.ts';
import type { Series } from '../model/series.ts';
import { leftOut, withoutIndicators, type Audience, type LeftOut } from './audience.ts';
import type { Reason } from './primary.ts';
import type { Published, PublishedPortal } from './published.ts';
import { unjudgeable } from './unjudgeable.ts';
import { withhold } from './withhold.ts';

/** What the gate kept back; for the report on disclosure control, never for pages. */
export interface Withheld {
  readonly indicators: ReadonlyMap<IndicatorId, LeftOut>;
  readonly cells: readonly { readonly indicator: IndicatorId; readonly reason: Reason; readonly count: number }[];
  /** Indicators that are shown with figures to which a rule could not be applied. */
  readonly ruleNotApplicable: readonly IndicatorId[];
}

/**
 * The gate. Withholds small numbers by the rulesets of the sources (of several, each must allow a figure), in totals and in every
 * breakdown, withholds what would tell them at once (results of recipes, areas that come down to one part), and leaves out what the
 * audience is not to see. It checks; the release itself stays with the office that owns the data.
 */
export function disclosePortal(
  portal: Portal,
  audience: Audience,
): { readonly published: PublishedPortal; readonly withheld: Withheld } {
  const out = leftOut(portal, audience);
  const kept = [...portal.series.keys()].flatMap((id) => (out.has(id) ? [] : (portal.indicators.get(id) ?? [])));
  const counts = new Map(kept.map(({ id }) => [id, new Map<Reason, number>()]));
  const shown = withhold(portal, kept, (id, reason) => {
    const own = counts.get(id)!;
    own.set(reason, (own.get(reason) ?? 0) + 1);
  });
  const withheld: Withheld = {
    indicators: out,
    cells: [...counts].flatMap(([indicator, own]) => [...own].map(([reason, count]) => ({ indicator, reason, count }))),
    ruleNotApplicable: unjudgeable(portal).filter((id) => shown.has(id)),
  };
  const series = new Map([...shown].map(([id, one]) => [id, publish(one)]));
  const catalogue = withoutIndicators(portal, out);
  // Indices come last, from what may be shown, so that nothing that is withheld can be solved from them.
  for (const recipe of catalogue.indices.values()) {
    const index = indexSeries(recipe, catalogue, series);
    if (index !== null) series.set(recipe.id, publish(index));
  }
  return { published: { ...catalogue, series }, withheld };
}

/** The only place where the mark is set. */
const publish = (series: Series): Published<Series> => series as Published<Series>;
