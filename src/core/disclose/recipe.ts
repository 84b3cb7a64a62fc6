import { isWithheld } from '../derive/states.ts';
import { wholeDimension } from '../derive/whole-dimension.ts';
import type { Indicator, SeriesRef } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Series } from '../model/series.ts';
import { addUpToCount, ingredientOf, type Ingredient, type SeriesMap } from './ingredient.ts';
import { few } from './primary.ts';
import { rulesetsOf } from './rules.ts';

/** One side of a recipe. */
interface Side {
  readonly ingredients: readonly Ingredient[];
  /** The total that stands for all ingredients together where they are all categories of a dimension. */
  readonly whole: Ingredient | null;
  readonly kind: 'figure' | 'count' | 'sumOfCounts';
}

/**
 * Says of a result (by its position in the total) whether it would tell a withheld ingredient. A sum of counts may be shown although some
 * of them are withheld, as long as it is no small number itself and more than one of them adds to it; anything else may not.
 */
export function tellsIngredient(result: Series, indicator: Indicator, portal: Portal, shown: SeriesMap): (at: number) => boolean {
  const { numerator, denominator } = indicator.derive!;
  const sides = [numerator, denominator].map((refs) => sideOf(refs, result, portal, shown));
  const minimum = Math.max(0, ...rulesetsOf(indicator, portal).map(({ minCount }) => minCount ?? 0));
  return (at) => sides.some((side) => tells(side, at, minimum));
}

function sideOf(refs: readonly SeriesRef[], result: Series, { indicators, series }: Portal, shown: SeriesMap): Side {
  const resolve = (ref: SeriesRef): Ingredient | null => ingredientOf(ref, result, series, shown);
  const dimensions = refs[0] === undefined ? [] : (indicators.get(refs[0].indicator)?.dimensions ?? []);
  const whole = wholeDimension(refs, dimensions)?.[0];
  const counts = refs.every(({ indicator }) => indicators.get(indicator)?.type === 'count');
  return {
    ingredients: refs.flatMap((ref) => resolve(ref) ?? []),
    whole: whole === undefined ? null : resolve(whole),
    kind: !counts ? 'figure' : refs.length > 1 && addUpToCount(refs, indicators) ? 'sumOfCounts' : 'count',
  };
}

function tells({ ingredients, whole, kind }: Side, at: number, minimum: number): boolean {
  const total = whole?.at(at) ?? -1;
  if (whole && total >= 0) {
    if (isWithheld(whole.shown.state[total]!)) return true;
    // Then the result was computed from the total.
    const known = ingredients.every(({ open, at: of }) => of(at) < 0 || open.state[of(at)] === 0);
    if (!known && whole.open.state[total] === 0) return false;
  }
  let [adding, sum] = [0, 0];
  let [withheld, withheldAdding] = [0, 0];
  for (const { open, shown, at: of } of ingredients) {
    const position = of(at);
    const hidden = position >= 0 && isWithheld(shown.state[position]!);
    if (position < 0 || (!hidden && shown.state[position] !== 0)) continue;
    const value = open.value[position]!;
    sum += value;
    if (hidden) withheld += 1;
    if (value === 0) continue;
    adding += 1;
    if (hidden) withheldAdding += 1;
  }
  if (kind !== 'figure' && few(sum, minimum)) return true;
  if (kind !== 'sumOfCounts') return withheld > 0;
  return adding === 0 ? withheld > 0 : adding === 1 && withheldAdding === 1;
}
