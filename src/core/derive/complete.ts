import type { AreaId, IndicatorId } from '../model/ids.ts';
import type { Derivation } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Series } from '../model/series.ts';
import { breaksOf, withBreaks } from '../territory/breaks.ts';
import { recomputed } from '../territory/recompute.ts';
import { aggregate } from './aggregate.ts';
import { hierarchyOf } from './hierarchy.ts';
import { quotient } from './quotient.ts';
import type { Refusal } from './refusal.ts';

/** The portal with everything that can be computed: recipes, and rows of areas whose parts have figures. Given rows are never changed. */
export const completePortal = (portal: Portal): Portal => completion(portal).portal;

/** The completed portal, and what was not computed. */
export function completion(portal: Portal): { readonly portal: Portal; readonly refusals: readonly Refusal[] } {
  const { areas, indicators, declaration } = portal;
  const hierarchy = hierarchyOf(portal);
  const breaks = breaksOf(portal, hierarchy);
  const series = new Map<IndicatorId, Series>();
  const refusals: Refusal[] = [];

  for (const [id, given] of portal.series) {
    const indicator = indicators.get(id);
    if (indicator === undefined) continue;
    const added = aggregate(given, { indicator, areas, hierarchy, language: declaration.language });
    // What was added up just now may itself have become something else.
    const grown = recomputed(added.series, indicator, hierarchy.lifelines, () => false);
    // Recipes take the marks over; a district is not marked with what moved within it.
    series.set(id, withBreaks(grown, breaks, given));
    refusals.push(...added.refusals);
    if (indicator.derive) refusals.push({ indicator: id, level: null, reason: 'tableGiven' });
  }

  // A recipe may need the result of another one: each waits until none of its parts waits.
  let waiting = [...indicators.values()].filter(({ id, derive }) => derive !== null && !series.has(id));
  while (waiting.length > 0) {
    const open = new Set(waiting.map(({ id }) => id));
    const ready = waiting.filter(({ derive }) => partsOf(derive!).every((part) => !open.has(part)));
    for (const { id, derive, levels } of ready.length > 0 ? ready : waiting) {
      const wanted = (area: AreaId): boolean => levels.length === 0 || levels.some((level) => level === areas.get(area)?.level);
      const kitchen = { indicators, series, wanted, language: declaration.language };
      const result = ready.length > 0 ? quotient(id, derive!, kitchen) : 'circle';
      if (typeof result === 'string') refusals.push({ indicator: id, level: null, reason: result });
      else series.set(id, result);
    }
    waiting = ready.length > 0 ? waiting.filter((indicator) => !ready.includes(indicator)) : [];
  }

  return { portal: { ...portal, series: inOrder(indicators, series) }, refusals };
}

const partsOf = ({ numerator, denominator }: Derivation): IndicatorId[] =>
  [...numerator, ...denominator].map(({ indicator }) => indicator);

/** In the order of the indicators, whatever the order of the computation was. */
const inOrder = (indicators: Portal['indicators'], series: ReadonlyMap<IndicatorId, Series>): Portal['series'] =>
  new Map([...indicators.keys()].flatMap((id) => (series.has(id) ? [[id, series.get(id)!] as const] : [])));
