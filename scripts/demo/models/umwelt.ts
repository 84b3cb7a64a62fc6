import type { Character } from '../district.ts';
import { normal } from '../random.ts';
import { drawShare, type Share } from '../share.ts';
import type { Table } from '../table.ts';
import { grid, type Grid, type World } from '../world.ts';
import { path, years } from '../years.ts';

/** Public green per inhabitant in an ordinary place of its kind, in square metres; Bad Ebersgrund has a spa park. */
const GREEN: Readonly<Record<Character, number>> = {
  core: 9,
  station: 7,
  student: 19,
  estate: 24,
  middle: 13,
  ageing: 17,
  villa: 42,
  new: 31,
  commercial: 1400,
  barracks: 38,
  smallTown: 16,
  works: 14,
  spa: 148,
  suburb: 15,
  village: 22,
  remote: 27,
};

export function umwelt(world: World): Table[] {
  const { people, areas } = world;
  const annual = years();
  const since2016 = years(2016);
  const shops = years(2015, 2025, 5);
  const parks = years(2012, 2024, 3);
  const maps = years(2017, 2022, 5);
  const all = (times: Share['times']): Grid => grid(world, times, (area, { year }) => people.all(area, year));
  const is = (area: number, ...kinds: readonly Character[]): number => (kinds.includes(areas[area]!.character) ? 1 : 0);
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
      'pkw-dichte',
      {
        times: annual,
        of: grid(world, annual, (area, { year }) => people.aged(area, year, 18, 150)),
        level: path({ 2010: 0.652, 2015: 0.689, 2020: 0.724, 2025: 0.737 }),
        lean: { urbanity: -0.2, houses: 0.2, deprivation: -0.16, migration: -0.06 },
        spread: 0.06,
        memory: 0.98,
      },
      { per: 1000, decimals: 0, denominator: all(annual) },
    ),
    table('oepnv-300m', {
      times: since2016,
      of: all(since2016),
      level: path({ 2016: 0.521, 2018: 0.526, 2019: 0.561, 2022: 0.567, 2023: 0.618, 2025: 0.624 }),
      lean: { urbanity: 0.85 },
      shift: (area, year) =>
        (areas[area]!.gemeinde.key === 'wal' && year >= 2019 ? 1 : 0) +
        (areas[area]!.gemeinde.key === 'oll' && year >= 2023 ? 1.1 : 0),
      spread: 0.4,
      memory: 0.99,
    }),
    table(
      'nahversorgung',
      {
        times: shops,
        of: all(shops),
        level: path({ 2015: 0.679, 2020: 0.662, 2025: 0.641 }),
        lean: { urbanity: 0.7 },
        shift: (area, year) =>
          0.9 * is(area, 'smallTown', 'spa', 'core') - 1.1 * is(area, 'remote') - 1.4 * is(area, 'new') * (year < 2018 ? 1 : 0),
        spread: 0.45,
        memory: 0.9,
      },
      {
        mark: ({ unit }) =>
          unit.parts.length === 1 && is(unit.parts[0]!, 'commercial')
            ? { status: 'x', note: 'Gewerbegebiet, kaum bewohnt' }
            : null,
      },
    ),
    {
      id: 'gruenflaeche',
      per: 1,
      decimals: 0,
      levels: 'SGK',
      times: parks,
      numerator: grid(world, parks, (area, { year }) => {
        const typical = GREEN[areas[area]!.character] * Math.exp(0.3 * normal(`gruen/${areas[area]!.id}`));
        return Math.round((typical * areas[area]!.population * (1 + 0.004 * (year - 2018))) / 100) * 100;
      }),
      denominator: all(parks),
    },
    table(
      'laerm',
      {
        times: maps,
        of: all(maps),
        level: path({ 2017: 0.083, 2022: 0.071 }),
        lean: { urbanity: 0.35, deprivation: 0.1 },
        shift: (area) => 0.7 * is(area, 'station', 'works') - 0.8 * is(area, 'new', 'villa'),
        spread: 0.4,
        memory: 0.95,
      },
      {
        mark: ({ unit, denominator }) =>
          unit.level === 'S' && denominator < 1000
            ? { status: 'U', note: 'Die Lärmkarte ist für so wenige Häuser zu grob.' }
            : null,
      },
    ),
  ];
}
