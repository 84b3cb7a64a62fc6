import { drawShare, type Share } from '../share.ts';
import type { Figure, Mark, Table } from '../table.ts';
import { grid, type Grid, type World } from '../world.ts';
import { path, pooled, schoolYears, years } from '../years.ts';

const PANDEMIC: Mark = { status: 'm', note: 'Die Reihenuntersuchung fiel wegen der Pandemie aus.' };
const missingIn =
  (...cancelled: readonly number[]) =>
  ({ time }: Figure): Mark | null =>
    cancelled.includes(time.year) ? PANDEMIC : null;

/** Care homes: where they stand, how many places, since when. */
const HOMES: readonly (readonly [area: string, places: number, since: number])[] = [
  ['aue-01', 72, 0],
  ['aue-04', 88, 0],
  ['aue-10', 124, 0],
  ['aue-12', 64, 2018],
  ['lin-01', 68, 0],
  ['lin-07', 112, 0],
  ['wal-01', 96, 0],
  ['oll-01', 84, 0],
  ['bre-01', 76, 0],
  ['mue-01', 60, 0],
  ['que-01', 58, 0],
  ['has-01', 54, 2015],
  ['ebe-01', 104, 0],
  ['ebe-01', 78, 2012],
  ['hoe-01', 62, 0],
  ['san-01', 48, 2020],
];

export function gesundheit(world: World): Table[] {
  const { people, areas } = world;
  const school = schoolYears();
  const school2012 = schoolYears(2012);
  const three = pooled();
  const everyOther = years(2011, 2025, 2);
  const starters = (area: number, year: number): number => Math.round(0.96 * people.aged(area, year, 5, 5));
  const examined = (times: Share['times'], part = 1): Grid =>
    grid(world, times, (area, { year }) => Math.round(part * starters(area, year)));
  const all = grid(world, everyOther, (area, { year }) => people.all(area, year));
  const share = (area: number, year: number, from: number): number => people.aged(area, year, from, 150) / people.all(area, year);
  const table = (id: string, one: Omit<Share, 'key'>, more: Partial<Table> = {}): Table => ({
    id,
    per: 100,
    decimals: 1,
    levels: 'SGK',
    times: one.times,
    numerator: drawShare(world, { key: id, ...one }),
    denominator: one.of,
    ...more,
  });
  return [
    table(
      'deutschkenntnisse',
      {
        times: school2012,
        of: examined(school2012),
        level: path({ 2012: 0.112, 2014: 0.121, 2015: 0.138, 2017: 0.163, 2019: 0.152, 2021: 0.171, 2023: 0.198, 2024: 0.193 }),
        lean: { migration: 0.48, deprivation: 0.24 },
        memory: 0.4,
      },
      { mark: missingIn(2020) },
    ),
    table('uebergewicht', {
      times: three,
      // In 2020/21 nobody was examined.
      of: grid(world, three, (area, { over }) => over.reduce((sum, year) => sum + (year === 2020 ? 0 : starters(area, year)), 0)),
      level: path({ 2012: 0.098, 2015: 0.096, 2018: 0.101, 2021: 0.117, 2024: 0.112 }),
      lean: { deprivation: 0.26, migration: 0.06 },
      memory: 0.4,
    }),
    table(
      'u8-teilnahme',
      {
        times: school,
        of: examined(school, 0.92),
        level: path({ 2010: 0.842, 2014: 0.861, 2019: 0.882, 2021: 0.868, 2024: 0.889 }),
        lean: { deprivation: -0.28, migration: -0.2 },
        memory: 0.4,
      },
      { levels: 'GK', mark: missingIn(2020) },
    ),
    table(
      'zahngesundheit',
      {
        times: school,
        of: examined(school, 0.97),
        level: path({ 2010: 0.572, 2015: 0.601, 2019: 0.628, 2022: 0.609, 2024: 0.622 }),
        lean: { deprivation: -0.26, migration: -0.1 },
        memory: 0.4,
      },
      { levels: 'GK', mark: missingIn(2020, 2021) },
    ),
    table(
      'pflegebeduerftige',
      {
        times: everyOther,
        of: all,
        level: path({
          2011: 0.029,
          2013: 0.0312,
          2015: 0.0341,
          2017: 0.0421,
          2019: 0.0503,
          2021: 0.0598,
          2023: 0.0672,
          2025: 0.0719,
        }),
        lean: { deprivation: 0.08 },
        shift: (area, year) =>
          Math.log(0.012 + share(area, year, 80) + 0.12 * share(area, year, 65)) + (areas[area]!.character === 'spa' ? 0.2 : 0),
        memory: 0.9,
      },
      { mark: ({ time }) => (time.year === 2017 ? { status: 'b' } : null) },
    ),
    {
      id: 'pflegeheimplaetze',
      per: 100,
      decimals: 1,
      levels: 'GK',
      times: everyOther,
      numerator: grid(world, everyOther, (area, { year }) =>
        HOMES.reduce((sum, [where, places, since]) => sum + (where === areas[area]!.id && year >= since ? places : 0), 0),
      ),
      denominator: grid(world, everyOther, (area, { year }) => people.aged(area, year, 80, 150)),
    },
    table('schwerbehinderung', {
      times: everyOther,
      of: all,
      level: path({ 2011: 0.091, 2017: 0.096, 2025: 0.0975 }),
      lean: { deprivation: 0.07 },
      shift: (area, year) => 0.7 * Math.log(0.06 + share(area, year, 65)),
      spread: 0.06,
      memory: 0.95,
    }),
    {
      id: 'sterbealter',
      per: 1,
      decimals: 1,
      levels: 'GK',
      times: three,
      numerator: grid(world, three, (area, { over }) =>
        over.reduce((sum, year) => sum + Math.round(people.of(area, year).yearsLived + people.of(area, year).deaths / 2), 0),
      ),
      denominator: grid(world, three, (area, { over }) => over.reduce((sum, year) => sum + people.of(area, year).deaths, 0)),
    },
  ];
}
