import { drawShare, type Share } from '../share.ts';
import { fewerThan, type Figure, type Mark, type Table } from '../table.ts';
import { grid, plus, type Grid, type World } from '../world.ts';
import { path, years } from '../years.ts';
import type { Character } from '../district.ts';

/** Jobs for every employee who lives here. The business park has few inhabitants and thousands of jobs. */
const JOBS: Readonly<Record<Character, number>> = {
  core: 2.1,
  station: 1.5,
  student: 1.7,
  estate: 0.35,
  middle: 0.5,
  ageing: 0.3,
  villa: 0.3,
  new: 0.12,
  commercial: 0,
  barracks: 0.5,
  smallTown: 0.85,
  works: 1.5,
  spa: 1.15,
  suburb: 0.32,
  village: 0.34,
  remote: 0.26,
};

export function arbeit(world: World): { tables: Table[]; employed: Grid } {
  const times = years();
  const { people, areas } = world;
  const aged = (from: number, to: number, sex?: 'm' | 'w'): Grid =>
    grid(world, times, (area, { year }) => people.aged(area, year, from, to, sex));
  const draw = (share: Omit<Share, 'times'>): Grid => drawShare(world, { times, ...share });
  const closure = (area: number, year: number): number => (areas[area]!.id === 'wal-02' && year >= 2017 ? 0.22 : 0);
  const studying = (area: number): number => (areas[area]!.character === 'student' ? 1 : 0);
  const waiting = (area: number, year: number): number => (areas[area]!.character === 'barracks' && year >= 2015 ? 1 : 0);

  const workingAge = aged(15, 64);
  const young = aged(15, 24);
  const youngJobless = draw({
    key: 'jugendarbeitslosigkeit',
    of: young,
    level: path({
      2010: 0.041,
      2012: 0.036,
      2016: 0.032,
      2019: 0.027,
      2020: 0.037,
      2021: 0.03,
      2022: 0.027,
      2024: 0.032,
      2025: 0.034,
    }),
    lean: { deprivation: 0.42, migration: 0.1 },
    shift: (area, year) => closure(area, year) - 0.7 * studying(area),
    memory: 0.7,
  });
  const otherJobless = draw({
    key: 'arbeitslose',
    of: aged(25, 64),
    level: path({
      2010: 0.052,
      2012: 0.048,
      2015: 0.0445,
      2018: 0.0385,
      2019: 0.038,
      2020: 0.0468,
      2021: 0.043,
      2022: 0.0425,
      2023: 0.0448,
      2025: 0.0474,
    }),
    lean: { deprivation: 0.46, migration: 0.12, houses: -0.06 },
    shift: (area, year) => closure(area, year) + 0.25 * waiting(area, year) - 0.3 * studying(area),
    spread: 0.09,
  });
  const jobless = plus(youngJobless, otherJobless);
  const long = draw({
    key: 'langzeitarbeitslose',
    of: jobless,
    level: path({ 2010: 0.362, 2014: 0.382, 2017: 0.361, 2019: 0.331, 2021: 0.419, 2022: 0.391, 2025: 0.366 }),
    lean: { deprivation: 0.12 },
  });
  const worker = (key: string, of: Grid, level: (year: number) => number): Grid =>
    draw({
      key,
      of,
      level,
      lean: { deprivation: -0.13, migration: -0.1, urbanity: -0.03 },
      shift: (area, year) => -0.95 * studying(area) - 0.9 * waiting(area, year),
      spread: 0.06,
      memory: 0.93,
    });
  const women = aged(15, 64, 'w');
  const employedWomen = worker('svb-frauen', women, path({ 2010: 0.468, 2015: 0.525, 2019: 0.567, 2020: 0.568, 2025: 0.596 }));
  const employed = plus(
    employedWomen,
    worker('svb-maenner', aged(15, 64, 'm'), path({ 2010: 0.563, 2015: 0.603, 2019: 0.638, 2020: 0.635, 2025: 0.651 })),
  );
  const since2013 = times.slice(3);
  const workingAge2013 = workingAge.map((row) => row.slice(3));
  const minijobs = drawShare(world, {
    key: 'minijobs',
    times: since2013,
    of: workingAge2013,
    level: path({ 2013: 0.087, 2019: 0.079, 2020: 0.0705, 2021: 0.0668, 2022: 0.0695, 2025: 0.0702 }),
    lean: { urbanity: -0.06 },
    spread: 0.08,
  });
  const trade = path({ 2010: 0.93, 2015: 0.98, 2019: 1.03, 2020: 1.0, 2025: 1.03 });
  const business = path({ 2010: 4300, 2015: 5100, 2019: 5900, 2020: 5700, 2025: 6400 });
  const commuting = grid(world, times, (area, { year }) => {
    const living = employed[area]![year - 2010]!;
    const { character } = areas[area]!;
    const closed = areas[area]!.id === 'wal-02' && year >= 2017 ? 0.55 : 1;
    const jobs =
      character === 'commercial' ? business(year) : living * JOBS[character] * (JOBS[character] > 0.8 ? trade(year) : 1) * closed;
    return Math.round(jobs) - living;
  });

  const share = (id: string, numerator: Grid, denominator: Grid, more: Partial<Table> = {}): Table => ({
    id,
    per: 100,
    decimals: 1,
    levels: 'SGK',
    times,
    numerator,
    denominator,
    ...more,
  });
  const revised = ({ time }: Figure): Mark | null => (time.year === 2023 ? { status: 'r' } : null);
  return {
    employed,
    tables: [
      share('arbeitslosenanteil', jobless, workingAge),
      share('jugendarbeitslosigkeit', youngJobless, young, { mark: fewerThan(3) }),
      share('langzeitarbeitslose', long, jobless),
      share('beschaeftigungsquote', employed, workingAge, { mark: revised }),
      share('beschaeftigungsquote-frauen', employedWomen, women, { mark: revised }),
      share('minijobs', minijobs, workingAge2013, { levels: 'GK', times: since2013 }),
      share('pendlersaldo', commuting, employed, { levels: 'GK' }),
    ],
  };
}
