import { hierarchyOf } from '../derive/hierarchy.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Series } from '../model/series.ts';
import { gate } from './gate.ts';
import { onlyPartsIn } from './only-part.ts';
import { ownRule } from './own.ts';
import { populationFrom, type Population } from './population.ts';
import type { Reason } from './primary.ts';
import { tellsIngredient } from './recipe.ts';
import { ingredientsFirst } from './rules.ts';

type Count = (indicator: IndicatorId, reason: Reason) => void;

/**
 * The series of these indicators with every figure withheld that must be: first what is too small of its own accord, then what would
 * tell it at once. The series of the portal are not changed.
 */
export function withhold(portal: Portal, indicators: readonly Indicator[], count: Count): ReadonlyMap<IndicatorId, Series> {
  const withholdOnlyParts = onlyPartsIn(hierarchyOf(portal));
  const populationOf = remembered((id: IndicatorId | null): Population => populationFrom(portal, id));
  const shown = new Map<IndicatorId, Series>();
  const show = (indicator: Indicator, series: Series): void => {
    const open = portal.series.get(indicator.id)!;
    shown.set(
      indicator.id,
      withholdOnlyParts(open, series, indicator, (reason) => count(indicator.id, reason)),
    );
  };

  for (const indicator of indicators) {
    const series = portal.series.get(indicator.id)!;
    const rule = ownRule(series, indicator, portal, populationOf);
    const counted = (reason: Reason): void => count(indicator.id, reason);
    const slices = [...series.slices].map(([key, block]) => [key, gate(block, rule(block), counted)] as const);
    show(indicator, { ...series, total: gate(series.total, rule(series.total), counted), slices: new Map(slices) });
  }

  const recipes = ingredientsFirst(indicators, portal.indicators).filter(({ id, derive }) => derive !== null && shown.has(id));
  // Once is enough in this order, unless tables stand beside recipes that need one another.
  for (let changed = true; changed;) {
    changed = false;
    for (const indicator of recipes) {
      const series = shown.get(indicator.id)!;
      const tells = tellsIngredient(series, indicator, portal, shown);
      const counted = (reason: Reason): void => count(indicator.id, reason);
      const total = gate(series.total, (at) => (tells(at) ? 'ingredient' : null), counted);
      if (total === series.total) continue;
      show(indicator, { ...series, total });
      changed = true;
    }
  }
  return shown;
}

function remembered<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}
