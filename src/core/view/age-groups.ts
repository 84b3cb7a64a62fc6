/** A group of ages as its id tells: `0-2`, `18-24`, `65`, `80plus`, `80+`. */
export interface AgeGroup {
  readonly from: number;
  /** The last year of age; null for all that are older. */
  readonly to: number | null;
}

export function ageGroup(id: string): AgeGroup | null {
  const [, from, to, open] = /^(\d{1,3})(?:[-_](\d{1,3})|(\+|-?plus))?$/.exec(id) ?? [];
  if (from === undefined) return null;
  if (open !== undefined) return { from: Number(from), to: null };
  const last = Number(to ?? from);
  return last < Number(from) ? null : { from: Number(from), to: last };
}

/** The groups in their order where every one tells its ages, each later than the one before; else null. */
export function ageGroups(ids: readonly string[]): readonly AgeGroup[] | null {
  const groups = ids.map(ageGroup);
  const ascending = groups.every((group, at) => {
    const end = at === 0 ? -1 : (groups[at - 1]?.to ?? Infinity);
    return group !== null && group.from > end;
  });
  return ascending ? groups.filter((group) => group !== null) : null;
}

/** Hardly anybody is older. */
export const OLDEST = 99;

/** How many years of age a group spans; an open one is taken to end with the oldest. */
export const yearsOf = ({ from, to }: AgeGroup): number => Math.max(1, (to ?? OLDEST) - from + 1);
