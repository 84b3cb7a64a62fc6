import { partsFirst } from '../derive/parts-first.ts';
import type { SourceId } from '../model/ids.ts';
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

/** Every indicator that a recipe needs, directly or through others; not the indicator itself. */
export const ingredientsOf = (indicator: Indicator, indicators: Catalogue['indicators']): readonly Indicator[] =>
  ingredientsFirst([indicator], indicators).filter((one) => one !== indicator);

/** The indicators and everything they are computed from, what is needed before what needs it. */
export const ingredientsFirst = (wanted: Iterable<Indicator>, indicators: Catalogue['indicators']): readonly Indicator[] =>
  partsFirst(wanted, ({ derive }) =>
    [...(derive?.numerator ?? []), ...(derive?.denominator ?? [])].flatMap(({ indicator }) => indicators.get(indicator) ?? []),
  );
