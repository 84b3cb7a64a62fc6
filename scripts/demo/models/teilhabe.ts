import { drawShare, type Share } from '../share.ts';
import type { Table } from '../table.ts';
import { combine, grid, plus, type Grid, type World } from '../world.ts';
import { days, path, years } from '../years.ts';

export function teilhabe(world: World): Table[] {
  const times = years();
  const { people, areas } = world;
  const aged = (from: number, to: number): Grid => grid(world, times, (area, { year }) => people.aged(area, year, from, to));
  const draw = (share: Omit<Share, 'times'>): Grid => drawShare(world, { times, memory: 0.96, ...share });
  const shelter = path({ 2013: 0, 2014: 0.9, 2015: 2.4, 2016: 2.1, 2018: 1.1, 2021: 0.8, 2022: 1.7, 2025: 1.3 });
  const sheltered = (area: number, year: number): number => (areas[area]!.character === 'barracks' ? shelter(year) - 0.7 : 0);

  const [minors, adults, all] = [aged(0, 17), aged(18, 150), aged(0, 150)];
  const foreignMinors = draw({
    key: 'ausland-jung',
    of: minors,
    level: path({ 2010: 0.043, 2014: 0.053, 2015: 0.072, 2016: 0.087, 2019: 0.103, 2021: 0.112, 2022: 0.141, 2025: 0.149 }),
    lean: { migration: 0.62, urbanity: 0.06, deprivation: 0.1 },
    shift: sheltered,
  });
  const foreignAdults = draw({
    key: 'ausland',
    of: adults,
    level: path({ 2010: 0.061, 2014: 0.071, 2015: 0.085, 2016: 0.0885, 2019: 0.0985, 2021: 0.1025, 2022: 0.118, 2025: 0.1265 }),
    lean: { migration: 0.55, urbanity: 0.06, deprivation: 0.06 },
    shift: (area, year) => sheltered(area, year) + (areas[area]!.character === 'student' ? 0.5 : 0),
    spread: 0.1,
  });
  const foreigners = plus(foreignMinors, foreignAdults);
  const german = (everyone: Grid, foreign: Grid): Grid => combine((a, b) => a - b, everyone, foreign);
  const minorsWithHistory = plus(
    foreignMinors,
    draw({
      key: 'mh-jung',
      of: german(minors, foreignMinors),
      level: path({ 2010: 0.172, 2015: 0.196, 2025: 0.248 }),
      lean: { migration: 0.42, deprivation: 0.1 },
    }),
  );
  const withHistory = plus(
    minorsWithHistory,
    foreignAdults,
    draw({
      key: 'mh',
      of: german(adults, foreignAdults),
      level: path({ 2010: 0.079, 2015: 0.088, 2025: 0.112 }),
      lean: { migration: 0.36, deprivation: 0.1 },
    }),
  );
  const naturalised = draw({
    key: 'einbuergerungen',
    of: foreigners,
    level: path({
      2010: 0.0118,
      2015: 0.0113,
      2018: 0.0109,
      2020: 0.0098,
      2021: 0.0124,
      2022: 0.0161,
      2023: 0.0186,
      2024: 0.0262,
      2025: 0.0271,
    }),
    shift: sheltered,
    memory: 0.3,
  });

  const elections = days('2014-05-25', '2020-09-13', '2025-09-14');
  // About four in ten foreigners are citizens of the European Union and may vote.
  const voters = grid(
    world,
    elections,
    (area, { year }) => people.aged(area, year, 16, 150) - Math.round(0.62 * foreignAdults[area]![year - 2010]!),
  );
  const voted = drawShare(world, {
    key: 'wahlbeteiligung',
    times: elections,
    of: voters,
    level: path({ 2014: 0.511, 2020: 0.529, 2025: 0.573 }),
    lean: { deprivation: -0.28, migration: -0.1, houses: 0.06 },
    shift: (area) => (areas[area]!.character === 'remote' || areas[area]!.character === 'village' ? 0.12 : 0),
    spread: 0.08,
  });

  const table = (id: string, numerator: Grid, denominator: Grid, more: Partial<Table> = {}): Table => ({
    id,
    per: 100,
    decimals: 1,
    levels: 'SGK',
    times,
    numerator,
    denominator,
    ...more,
  });
  const estimated: Partial<Table> = { mark: ({ newest }) => ({ status: newest ? 'pe' : 'e' }) };
  return [
    table('auslaenderanteil', foreigners, all),
    table('migrationshintergrund', withHistory, all, estimated),
    table('migration-unter-18', minorsWithHistory, minors, estimated),
    table('einbuergerungen', naturalised, foreigners, { per: 1000, levels: 'GK' }),
    table('wahlbeteiligung', voted, voters, { times: elections }),
  ];
}
