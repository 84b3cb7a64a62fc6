import { classOf, type Classes } from '../../../src/core/derive/classes.ts';

/** How many figures are in each class. */
export function classCounts(classes: Classes, values: ArrayLike<number>): number[] {
  const counts = new Array<number>(classes.count).fill(0);
  for (let i = 0; i < values.length && counts.length > 0; i++) {
    const value = values[i]!;
    if (Number.isFinite(value)) counts[classOf(classes, value)]! += 1;
  }
  return counts;
}
