import type { Dimension, Indicator } from '../model/indicator.ts';
import { ageGroups, type AgeGroup } from './age-groups.ts';

/** What an indicator must be made of to be a pyramid. */
export interface PyramidDimensions {
  readonly age: Dimension;
  readonly groups: readonly AgeGroup[];
  readonly sides: Dimension;
}

type Category = Dimension['categories'][number];

/** A count by age groups and by something that has two categories; null where an indicator is not made like this. */
export function pyramidDimensions({ type, dimensions }: Pick<Indicator, 'type' | 'dimensions'>): PyramidDimensions | null {
  if (type !== 'count' || dimensions.length !== 2) return null;
  const sides = dimensions.find(({ categories }) => categories.length === 2);
  const age = dimensions.find((dimension) => dimension !== sides && dimension.categories.length > 2);
  const groups = age === undefined ? null : ageGroups(age.categories.map(({ id }) => id));
  return sides === undefined || age === undefined || groups === null ? null : { age, groups, sides };
}

/** Pyramids have had men on the left for two hundred years; anything else stands as declared. */
export function leftAndRight({ categories }: Dimension): readonly [Category, Category] {
  const [one, other] = [categories[0]!, categories[1]!];
  return /^m/i.test(other.id) && /^[wf]/i.test(one.id) ? [other, one] : [one, other];
}
