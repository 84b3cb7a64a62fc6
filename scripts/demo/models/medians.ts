import { existsOn, units, type Unit } from '../areas.ts';
import { csv } from '../csv.ts';
import { autoregressive, normal } from '../random.ts';
import { decimal, HEADER, type Mark } from '../table.ts';
import type { Factors } from '../factors.ts';
import type { Grid, World } from '../world.ts';
import { path, years, type Time } from '../years.ts';

interface Median {
  readonly id: string;
  readonly decimals: number;
  readonly times: readonly Time[];
  readonly level: (year: number) => number;
  /** By which part a factor lifts the median. */
  readonly lean: Partial<Factors>;
  readonly cases: (area: number, year: number) => number;
  readonly mark?: (unit: Unit, year: number, cases: number) => Mark | null;
}

/** Medians do not add up, so they are made for Gemeinden and Kreis directly; the number of cases stands in the denominator. */
export function medians(world: World, employed: Grid, dwellings: Grid): Map<string, string> {
  const income: Median = {
    id: 'einkommen-median',
    decimals: 0,
    times: years(2012, 2024),
    level: path({ 2012: 2612, 2015: 2790, 2019: 3124, 2020: 3137, 2021: 3221, 2022: 3362, 2023: 3549, 2024: 3741 }),
    lean: { rent: 0.028, deprivation: -0.042, houses: 0.012 },
    cases: (area, year) => Math.round(0.68 * employed[area]![year - 2010]!),
  };
  const rent: Median = {
    id: 'miete',
    decimals: 2,
    times: years(2012),
    level: path({ 2012: 5.12, 2015: 5.58, 2018: 6.31, 2020: 6.86, 2022: 7.42, 2024: 8.21, 2025: 8.5 }),
    lean: { rent: 0.085, urbanity: 0.015 },
    cases: (area, year) =>
      Math.round(dwellings[area]![year - 2010]! * Math.max(0.004, 0.016 + 0.006 * world.factors[area]!.urbanity)),
    mark: (_, year, cases) =>
      year === 2025
        ? { status: 'L', note: 'Die Auswertung für 2025 folgt.' }
        : cases < 25
          ? { status: 'e', note: 'Geschätzt aus wenigen Angeboten.' }
          : null,
  };
  return new Map([income, rent].map((median) => [median.id, table(world, median)]));
}

function table(world: World, { id, decimals, times, level, lean, cases, mark }: Median): string {
  const everybody = world.areas.map((_, area) => area);
  const mean = (parts: readonly number[]): number => {
    const people = parts.map((part) => world.people.all(part, 2018));
    const pull = parts.map((part) =>
      (Object.entries(lean) as [keyof Factors, number][]).reduce(
        (sum, [name, weight]) => sum + weight * world.factors[part]![name],
        0,
      ),
    );
    return pull.reduce((sum, one, i) => sum + one * people[i]!, 0) / people.reduce((a, b) => a + b, 0);
  };
  const middle = mean(everybody);
  const rows: string[][] = [];
  for (const unit of units) {
    if (unit.level === 'S') continue;
    const own = unit.level === 'K' ? 0 : 0.02 * normal(`${id}/own/${unit.id}`);
    const luck = autoregressive(`${id}/luck/${unit.id}`, times.length, 0.8);
    times.forEach((time, t) => {
      if (!existsOn(unit, time.end)) return;
      const number = unit.parts.reduce((sum, part) => sum + cases(part, time.year), 0);
      const made = mark?.(unit, time.year, number) ?? null;
      const noise = (unit.level === 'K' ? 0.002 : 0.16 / Math.sqrt(number + 20)) * luck[t]!;
      const value = level(time.year) * Math.exp(mean(unit.parts) - middle + own + noise);
      const figures = made?.status === 'L' ? ['', '', ''] : [decimal(value, decimals), '', String(number)];
      rows.push([unit.id, time.key, ...figures, made?.status ?? '', made?.note ?? '']);
    });
  }
  return csv([...HEADER, 'note'], rows);
}
