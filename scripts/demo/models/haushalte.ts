import { autoregressive } from '../random.ts';
import { drawShare } from '../share.ts';
import { countTable, type Table } from '../table.ts';
import { combine, grid, least, type Grid, type World } from '../world.ts';
import { path, years } from '../years.ts';

export interface Households {
  readonly all: Grid;
  readonly withChildren: Grid;
  readonly loneParents: Grid;
}

/** The part of a place's people that lives in a household of its own, not in a home or a shared accommodation. */
function privatePart(character: string): (year: number) => number {
  if (character === 'barracks')
    return path({ 2013: 0.9, 2014: 0.75, 2015: 0.36, 2016: 0.5, 2018: 0.72, 2021: 0.76, 2022: 0.5, 2025: 0.58 });
  return () => (character === 'spa' ? 0.95 : 0.985);
}

export function haushalte(world: World): { households: Households; tables: Table[]; counts: Map<string, string> } {
  const times = years();
  const size = path({ 2010: 2.12, 2015: 2.07, 2016: 2.07, 2020: 2.04, 2025: 2.03 });
  const all = grid(world, times, (area, { year }) => {
    const { family, urbanity } = world.factors[area]!;
    const persons = world.people.all(area, year) * privatePart(world.areas[area]!.character)(year);
    return Math.round(persons / (size(year) * Math.exp(0.075 * family - 0.045 * urbanity)));
  });
  const single = drawShare(world, {
    key: 'einpersonen',
    times,
    of: all,
    level: path({ 2010: 0.342, 2016: 0.362, 2021: 0.374, 2025: 0.381 }),
    lean: { family: -0.36, urbanity: 0.17, houses: -0.05 },
    spread: 0.06,
    memory: 0.95,
  });
  const luck = world.areas.map(({ id }) => autoregressive(`kinder/${id}`, times.length, 0.95));
  const withChildren = combine(
    (mine, alone, minors) => Math.min(mine - alone, Math.round(minors)),
    all,
    single,
    grid(world, times, (area, { year }) => {
      const minors = world.people.aged(area, year, 0, 17) * Math.min(1, privatePart(world.areas[area]!.character)(year) + 0.01);
      const { deprivation, migration } = world.factors[area]!;
      return minors / (1.6 + 0.03 * deprivation + 0.04 * migration + 0.02 * luck[area]![year - 2010]!);
    }),
  );
  const loneParents = drawShare(world, {
    key: 'alleinerziehende',
    times,
    of: withChildren,
    level: path({ 2010: 0.176, 2015: 0.181, 2020: 0.187, 2022: 0.195, 2025: 0.197 }),
    lean: { deprivation: 0.24, urbanity: 0.1, family: -0.12 },
    memory: 0.93,
  });
  const large = drawShare(world, {
    key: 'familien3',
    times,
    of: withChildren,
    level: path({ 2010: 0.112, 2014: 0.111, 2017: 0.122, 2025: 0.131 }),
    lean: { migration: 0.2, deprivation: 0.14, family: 0.1, urbanity: -0.08 },
    memory: 0.93,
  });
  const share = (id: string, numerator: Grid, denominator: Grid): Table => ({
    id,
    per: 100,
    decimals: 1,
    levels: 'SGK',
    times,
    numerator,
    denominator,
  });
  return {
    households: { all, withChildren, loneParents },
    tables: [
      share('einpersonenhaushalte', single, all),
      share('haushalte-mit-kindern', withChildren, all),
      share('alleinerziehende', loneParents, withChildren),
      share('familien-3plus', least(large, withChildren), withChildren),
    ],
    counts: new Map([['haushalte', countTable('SGK', times, all)]]),
  };
}
