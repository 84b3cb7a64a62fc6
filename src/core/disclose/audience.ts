import type { IndicatorId } from '../model/ids.ts';
import type { Catalogue } from '../model/portal.ts';
import { ingredientsOf } from './rules.ts';

export interface Audience {
  readonly audience: 'public' | 'internal';
  /** ISO date; an embargo ends on its day. */
  readonly today: string;
}

/** Why a whole indicator is not shown. */
export type LeftOut = 'internal' | 'embargo';

/**
 * Indicators the public does not get to see. What is computed from internal figures or from figures under embargo is left out with them:
 * a scaled copy shows them, and a quotient times its denominator gives them back.
 */
export function leftOut({ indicators, indices }: Catalogue, { audience, today }: Audience): ReadonlyMap<IndicatorId, LeftOut> {
  if (audience === 'internal') return new Map();
  return new Map(
    [...indicators.values()].flatMap((indicator): [IndicatorId, LeftOut][] => {
      const parts = (indices.get(indicator.id)?.parts ?? []).flatMap((part) => indicators.get(part.indicator) ?? []);
      const all = [indicator, ...parts].flatMap((one) => [one, ...ingredientsOf(one, indicators)]);
      if (all.some(({ visibility }) => visibility === 'internal')) return [[indicator.id, 'internal']];
      return all.some(({ embargo }) => embargo !== null && embargo > today) ? [[indicator.id, 'embargo']] : [];
    }),
  );
}

/** The catalogue without these indicators, and without what is said of them or leads to them. No recipe that is kept names any of them. */
export function withoutIndicators<C extends Catalogue>(catalogue: C, out: ReadonlyMap<IndicatorId, LeftOut>): C {
  if (out.size === 0) return catalogue;
  const kept = <V>(map: ReadonlyMap<IndicatorId, V>): ReadonlyMap<IndicatorId, V> =>
    new Map([...map].filter(([id]) => !out.has(id)));
  const { declaration, prose, goals, measures, findings } = catalogue;
  const { keyIndicators, profile } = declaration;
  const shown = (ids: readonly IndicatorId[]): readonly IndicatorId[] => ids.filter((id) => !out.has(id));
  return {
    ...catalogue,
    declaration: {
      ...declaration,
      keyIndicators: shown(keyIndicators),
      profile: { ...profile, indicators: shown(profile.indicators), similarity: kept(profile.similarity) },
    },
    indicators: kept(catalogue.indicators),
    indices: kept(catalogue.indices),
    // The figures a goal starts from and aims at are figures of its indicator.
    goals: entries(goals, (goal) =>
      goal.indicator === null || !out.has(goal.indicator) ? goal : { ...goal, indicator: null, baseline: null, target: null },
    ),
    measures: entries(measures, (measure) => ({ ...measure, indicators: shown(measure.indicators) })),
    findings: entries(findings, (finding) => ({ ...finding, indicators: shown(finding.indicators) })),
    prose: { ...prose, indicators: kept(prose.indicators) },
  };
}

const entries = <K, V>(map: ReadonlyMap<K, V>, change: (entry: V) => V): ReadonlyMap<K, V> =>
  new Map([...map].map(([id, entry]) => [id, change(entry)]));
