import type { Dimension, SeriesRef } from '../model/indicator.ts';

/**
 * Where references to one indicator together name every category of a dimension, one reference to their total does the same, and may be
 * known where a category is not. Null when there is nothing to replace.
 */
export function wholeDimension(refs: readonly SeriesRef[], dimensions: readonly Dimension[]): readonly SeriesRef[] | null {
  for (const { id, categories } of dimensions) {
    const named = refs.map(({ selection }) => selection.get(id));
    const complete = refs.length === categories.length && categories.every((category) => named.includes(category.id));
    const totals = refs.map(({ indicator, selection }) => {
      const rest = new Map([...selection].filter(([dimension]) => dimension !== id));
      return { indicator, selection: rest };
    });
    const alike = new Set(totals.map(({ indicator, selection }) => JSON.stringify([indicator, [...selection].sort()])));
    if (complete && alike.size === 1) return totals.slice(0, 1);
  }
  return null;
}
