import { drawShare, type Share } from '../share.ts';
import { fewerThan, type Table } from '../table.ts';
import { grid, type Grid, type World } from '../world.ts';
import { path, schoolYears, years } from '../years.ts';

/** Day care, school and help for families. */
export function bildung(world: World): Table[] {
  const annual = years();
  const school = schoolYears();
  const since2013 = years(2013);
  const aged = (times: Share['times'], from: number, to: number, part = 1): Grid =>
    grid(world, times, (area, { year }) => Math.round(part * world.people.aged(area, year, from, to)));
  const table = (id: string, share: Omit<Share, 'key'>, more: Partial<Table> = {}): Table => ({
    id,
    per: 100,
    decimals: 1,
    levels: 'SGK',
    times: share.times,
    numerator: drawShare(world, { key: id, ...share }),
    denominator: share.of,
    ...more,
  });
  return [
    table('kita-u3', {
      times: annual,
      of: aged(annual, 0, 2),
      level: path({
        2010: 0.197,
        2012: 0.243,
        2013: 0.279,
        2015: 0.308,
        2018: 0.321,
        2020: 0.341,
        2021: 0.332,
        2023: 0.349,
        2025: 0.362,
      }),
      lean: { deprivation: -0.16, urbanity: 0.12, migration: -0.1 },
      memory: 0.75,
    }),
    table('kita-3-6', {
      times: annual,
      of: aged(annual, 3, 5),
      level: path({ 2010: 0.947, 2014: 0.952, 2016: 0.938, 2019: 0.931, 2022: 0.917, 2025: 0.926 }),
      lean: { deprivation: -0.22, migration: -0.26 },
      memory: 0.7,
    }),
    table('ogs-quote', {
      times: school,
      of: aged(school, 6, 9, 0.98),
      level: path({ 2010: 0.268, 2014: 0.367, 2019: 0.463, 2020: 0.458, 2022: 0.501, 2024: 0.548 }),
      lean: { urbanity: 0.28, family: -0.04 },
      spread: 0.2,
    }),
    table('uebergang-gymnasium', {
      times: school,
      of: aged(school, 10, 10, 0.97),
      level: path({ 2010: 0.372, 2014: 0.402, 2018: 0.413, 2021: 0.421, 2024: 0.397 }),
      lean: { deprivation: -0.34, rent: 0.2, urbanity: 0.08 },
      memory: 0.4,
    }),
    table(
      'ohne-abschluss',
      {
        times: school,
        of: aged(school, 16, 16, 0.97),
        level: path({ 2010: 0.061, 2013: 0.054, 2016: 0.058, 2018: 0.066, 2020: 0.057, 2022: 0.069, 2024: 0.073 }),
        lean: { deprivation: 0.4, migration: 0.12 },
        memory: 0.4,
      },
      { levels: 'GK' },
    ),
    table('foerderbedarf', {
      times: school,
      of: aged(school, 6, 15, 0.98),
      level: path({ 2010: 0.058, 2014: 0.064, 2018: 0.071, 2024: 0.083 }),
      lean: { deprivation: 0.38 },
      memory: 0.9,
    }),
    table(
      'hilfen-erziehung',
      {
        times: annual,
        of: aged(annual, 0, 20),
        level: path({ 2010: 0.0268, 2014: 0.0301, 2017: 0.0334, 2020: 0.0321, 2022: 0.0337, 2025: 0.0362 }),
        lean: { deprivation: 0.5, rent: -0.08 },
      },
      { per: 1000, mark: fewerThan(3, 2014) },
    ),
    table(
      'kindeswohl',
      {
        times: since2013,
        of: aged(since2013, 0, 17),
        level: path({ 2013: 0.0086, 2016: 0.0098, 2019: 0.0131, 2021: 0.0142, 2023: 0.0161, 2025: 0.0172 }),
        lean: { deprivation: 0.5 },
        memory: 0.5,
      },
      { per: 1000, levels: 'GK' },
    ),
    table(
      'jugendhilfe-gericht',
      {
        times: annual,
        of: aged(annual, 14, 20),
        level: path({ 2010: 0.047, 2015: 0.036, 2019: 0.033, 2020: 0.028, 2022: 0.031, 2025: 0.033 }),
        lean: { deprivation: 0.36, urbanity: 0.1 },
        memory: 0.5,
      },
      { per: 1000, levels: 'GK' },
    ),
  ];
}
