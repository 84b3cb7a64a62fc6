import type { IndicatorId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Catalogue } from '../model/portal.ts';
import { ingredientsOf } from './rules.ts';

export interface Audience {
  readonly audience: 'public' | 'internal';
  /** ISO date; an embargo ends on its day. */
  readonly today: string;
}

/** Why a whole indicator is not shown. */
export type LeftOut = 'internal' | 'embargo';

/** Indicators the public does not get to see. What is computed from figures under embargo is under embargo too. */
export function leftOut({ indicators }: Catalogue, { audience, today }: Audience): ReadonlyMap<IndicatorId, LeftOut> {
  if (audience === 'internal') return new Map();
  const embargoed = ({ embargo }: Indicator): boolean => embargo !== null && embargo > today;
  return new Map(
    [...indicators.values()].flatMap((indicator): [IndicatorId, LeftOut][] => {
      if (indicator.visibility === 'internal') return [[indicator.id, 'internal']];
      return [indicator, ...ingredientsOf(indicator, indicators)].some(embargoed) ? [[indicator.id, 'embargo']] : [];
    }),
  );
}

/** The catalogue without these indicators, and without what is said of them or leads to them. */
export function withoutIndicators<C extends Catalogue>(catalogue: C, out: ReadonlyMap<IndicatorId, LeftOut>): C {
  if (out.size === 0) return catalogue;
  const kept = <V>(map: ReadonlyMap<IndicatorId, V>): ReadonlyMap<IndicatorId, V> =>
    new Map([...map].filter(([id]) => !out.has(id)));
  const { declaration, prose } = catalogue;
  return {
    ...catalogue,
    declaration: { ...declaration, keyIndicators: declaration.keyIndicators.filter((id) => !out.has(id)) },
    indicators: new Map([...kept(catalogue.indicators)].map(([id, indicator]) => [id, withoutRecipe(indicator, out)])),
    prose: { ...prose, indicators: kept(prose.indicators) },
  };
}

/** A recipe that names what is left out is not told. */
const withoutRecipe = (indicator: Indicator, out: ReadonlyMap<IndicatorId, LeftOut>): Indicator =>
  namesAny(indicator, 'numerator', out) || namesAny(indicator, 'denominator', out) ? { ...indicator, derive: null } : indicator;

/** Whether one side of a recipe holds figures that are left out. */
export const namesAny = (
  { derive }: Indicator,
  side: 'numerator' | 'denominator',
  out: ReadonlyMap<IndicatorId, LeftOut>,
): boolean => (derive?.[side] ?? []).some((ref) => out.has(ref.indicator));
