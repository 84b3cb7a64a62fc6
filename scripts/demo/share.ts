import { binomial } from './binomial.ts';
import type { Factors } from './factors.ts';
import { autoregressive, normal } from './random.ts';
import type { Grid, World } from './world.ts';
import type { Time } from './years.ts';

export interface Share {
  readonly key: string;
  readonly times: readonly Time[];
  /** Those of whom a part is counted. */
  readonly of: Grid;
  /** The part over the whole district, between 0 and 1. */
  readonly level: (year: number) => number;
  /** How strongly hidden factors pull, in log-odds. */
  readonly lean?: Partial<Factors>;
  /** Anything else that sets a Sozialraum apart in a year, in log-odds. */
  readonly shift?: (area: number, year: number) => number;
  /** How far areas of one kind differ for good, and drift apart over the years. */
  readonly spread?: number;
  /** How much of its luck an area keeps from one time to the next; near 1 for a stock that hardly changes. */
  readonly memory?: number;
}

/** Draws how many have a property, so that the whole district has it as often as it should. */
export function drawShare(world: World, { key, times, of, level, lean = {}, shift, spread = 0.13, memory = 0.85 }: Share): Grid {
  const pulls = Object.entries(lean) as [keyof Factors, number][];
  const odds = world.areas.map(({ id }, area) => {
    const fixed = pulls.reduce(
      (sum, [name, weight]) => sum + weight * world.factors[area]![name],
      spread * normal(`${key}/own/${id}`),
    );
    const drift = autoregressive(`${key}/drift/${id}`, times.length, 0.96);
    return times.map(({ year }, t) => fixed + 0.45 * spread * drift[t]! + (shift?.(area, year) ?? 0));
  });
  const luck = world.areas.map(({ id }) => autoregressive(`${key}/luck/${id}`, times.length, memory));
  const base = times.map(({ year }, t) => {
    const all = of.reduce((sum, row) => sum + row[t]!, 0);
    return solve((x) => of.reduce((sum, row, area) => sum + row[t]! * logistic(x + odds[area]![t]!), 0) - level(year) * all);
  });
  return of.map((row, area) => row.map((n, t) => binomial(n, logistic(base[t]! + odds[area]![t]!), luck[area]![t]!)));
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Where a rising function crosses zero. */
function solve(rising: (x: number) => number): number {
  let low = -20;
  let high = 20;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
