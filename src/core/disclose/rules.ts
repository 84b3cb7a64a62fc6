import type { IndicatorId, SourceId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Catalogue } from '../model/portal.ts';
import type { Ruleset } from '../model/source.ts';

/** The rulesets a figure is held to: those of the sources of the indicator and of everything it is computed from. Every one must allow it. */
export function rulesetsOf(indicator: Indicator, { indicators, sources, rulesets }: Catalogue): readonly Ruleset[] {
  const suppliers = new Set<SourceId>();
  for (const each of [indicator, ...ingredientsOf(indicator, indicators)])
    each.sources.forEach((source) => suppliers.add(source));
  const ids = new Set([...suppliers].map((source) => sources.get(source)?.ruleset ?? null));
  return [...ids].flatMap((id) => (id === null ? [] : (rulesets.get(id) ?? [])));
}

/** Every indicator that a recipe needs, directly or through others. */
export function ingredientsOf(indicator: Indicator, indicators: Catalogue['indicators']): readonly Indicator[] {
  const found = new Map<IndicatorId, Indicator>();
  const collect = ({ derive }: Indicator): void => {
    for (const { indicator: id } of [...(derive?.numerator ?? []), ...(derive?.denominator ?? [])]) {
      const part = indicators.get(id);
      if (part === undefined || found.has(id)) continue;
      found.set(id, part);
      collect(part);
    }
  };
  collect(indicator);
  return [...found.values()];
}
