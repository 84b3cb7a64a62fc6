import { roundTo } from '../text/round.ts';

export interface Extreme<Key> {
  readonly value: number;
  /** Everyone who shows this figure, in the order given. */
  readonly of: readonly Key[];
}

/** Highest and lowest figure as shown with these decimals, with all who tie; null when there is no figure. */
export function extremes<Key>(
  entries: Iterable<readonly [Key, number]>,
  decimals: number,
): { readonly highest: Extreme<Key>; readonly lowest: Extreme<Key> } | null {
  const shown = [...entries]
    .filter(([, value]) => Number.isFinite(value))
    .map(([key, value]) => [key, roundTo(value, decimals)] as const);
  if (shown.length === 0) return null;
  const at = (value: number): Extreme<Key> => ({ value, of: shown.filter((entry) => entry[1] === value).map(([key]) => key) });
  return {
    highest: at(shown.reduce((most, [, value]) => Math.max(most, value), -Infinity)),
    lowest: at(shown.reduce((least, [, value]) => Math.min(least, value), Infinity)),
  };
}
