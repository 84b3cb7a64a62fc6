import { existsOn, units } from '../areas.ts';
import { csv } from '../csv.ts';
import { drawShare } from '../share.ts';
import type { Table } from '../table.ts';
import { grid, type World } from '../world.ts';
import { path, pooled, years } from '../years.ts';

const AGES: readonly (readonly [string, number, number])[] = [
  ['0-2', 0, 2],
  ['3-5', 3, 5],
  ['6-9', 6, 9],
  ['10-14', 10, 14],
  ['15-17', 15, 17],
  ['18-24', 18, 24],
  ['25-44', 25, 44],
  ['45-64', 45, 64],
  ['65-79', 65, 79],
  ['80plus', 80, 150],
];

/** Everybody by age and sex, with all margins. */
export function populationTable({ people }: World): string {
  const slices = ([['total', 0, 150], ...AGES] as const).flatMap(([age, from, to]) =>
    (['total', 'w', 'm'] as const).map((sex) => ({ age, from, to, sex })),
  );
  const rows: string[][] = [];
  for (const unit of units)
    for (const time of years()) {
      if (!existsOn(unit, time.end)) continue;
      for (const { age, from, to, sex } of slices) {
        const count = unit.parts.reduce(
          (sum, part) => sum + people.aged(part, time.year, from, to, sex === 'total' ? undefined : sex),
          0,
        );
        rows.push([unit.id, time.key, age, sex, String(count), '']);
      }
    }
  return csv(['area', 'period', 'alter', 'geschlecht', 'value', 'status'], rows);
}

export function bevoelkerung(world: World): Table[] {
  const { people } = world;
  const annual = years();
  const all = grid(world, annual, (area, { year }) => people.all(area, year));
  const later = years(2011);
  const three = pooled();
  const settled = drawShare(world, {
    key: 'wohndauer',
    times: annual,
    of: all,
    level: path({ 2010: 0.19, 2014: 0.2, 2016: 0.222, 2019: 0.213, 2020: 0.203, 2021: 0.2, 2023: 0.222, 2025: 0.216 }),
    lean: { urbanity: 0.2, migration: 0.1, rent: 0.08 },
    shift: (area, year) => 2.2 * recentGrowth(world, area, year) + (world.areas[area]!.character === 'student' ? 0.75 : 0),
    spread: 0.09,
  });
  return [
    {
      id: 'bevoelkerungsdichte',
      per: 1,
      decimals: 0,
      levels: 'SGK',
      times: annual,
      numerator: all,
      denominator: grid(world, annual, (area) => world.size[area]!),
    },
    {
      id: 'durchschnittsalter',
      per: 1,
      decimals: 1,
      levels: 'SGK',
      times: annual,
      numerator: grid(world, annual, (area, { year }) => ageSum(world, area, year)),
      denominator: all,
    },
    {
      id: 'geburtenrate',
      per: 1000,
      decimals: 1,
      levels: 'SGK',
      times: three,
      numerator: grid(world, three, (area, { over }) => over.reduce((sum, year) => sum + people.of(area, year).births, 0)),
      denominator: grid(world, three, (area, { over }) => over.reduce((sum, year) => sum + people.all(area, year), 0)),
    },
    {
      id: 'wanderungssaldo',
      per: 1000,
      decimals: 1,
      levels: 'SGK',
      times: later,
      numerator: grid(world, later, (area, { year }) => people.of(area, year).gain),
      denominator: grid(world, later, (area, { year }) => people.all(area, year)),
    },
    { id: 'wohndauer-unter-3', per: 100, decimals: 1, levels: 'SGK', times: annual, numerator: settled, denominator: all },
  ];
}

/** Completed years of life; on average people are half a year older. */
function ageSum({ people }: World, area: number, year: number): number {
  const { men, women } = people.of(area, year);
  return Math.round(men.reduce((sum, n, age) => sum + (n + women[age]!) * (age + 0.5), 0));
}

/** By how much a place has grown in three years. */
function recentGrowth({ people }: World, area: number, year: number): number {
  const now = people.all(area, year);
  return Math.max(0, now - people.all(area, Math.max(2010, year - 3))) / now;
}
