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
export function leftOut({ indicators }: Catalogue, { audience, today }: Audience): ReadonlyMap<IndicatorId, LeftOut> {
  if (audience === 'internal') return new Map();
  return new Map(
    [...indicators.values()].flatMap((indicator): [IndicatorId, LeftOut][] => {
      const all = [indicator, ...ingredientsOf(indicator, indicators)];
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
  const { declaration, prose } = catalogue;
  return {
    ...catalogue,
    declaration: { ...declaration, keyIndicators: declaration.keyIndicators.filter((id) => !out.has(id)) },
    indicators: kept(catalogue.indicators),
    prose: { ...prose, indicators: kept(prose.indicators) },
  };
}
