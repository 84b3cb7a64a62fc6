import { drawShare, type Share } from '../share.ts';
import { countTable, fewerThan, provisional, type Figure, type Mark, type Table } from '../table.ts';
import { grid, least, plus, type Grid, type World } from '../world.ts';
import { path, years } from '../years.ts';
import type { Households } from './haushalte.ts';

const BROKEN: Mark = { status: 'b' };

export function existenzsicherung(world: World, households: Households): { tables: Table[]; counts: Map<string, string> } {
  const times = years();
  const { people, areas } = world;
  const aged = (from: number, to: (year: number) => number): Grid =>
    grid(world, times, (area, { year }) => people.aged(area, year, from, to(year)));
  const draw = (share: Omit<Share, 'times'>): Grid => drawShare(world, { times, ...share });
  const lastWorkingAge = (year: number): number => (year < 2024 ? 64 : 65);

  const children = aged(0, () => 14);
  const poorChildren = draw({
    key: 'kinderarmut',
    of: children,
    level: path({
      2010: 0.128,
      2013: 0.12,
      2015: 0.126,
      2017: 0.139,
      2019: 0.13,
      2021: 0.119,
      2022: 0.13,
      2023: 0.129,
      2025: 0.122,
    }),
    lean: { deprivation: 0.66, migration: 0.22, houses: -0.1 },
    shift: (area, year) => improving(areas[area]!.id, year),
    memory: 0.9,
  });
  const able = draw({
    key: 'elb',
    of: aged(15, lastWorkingAge),
    level: path({
      2010: 0.064,
      2012: 0.06,
      2015: 0.0592,
      2016: 0.0595,
      2019: 0.0535,
      2020: 0.0562,
      2021: 0.054,
      2022: 0.0585,
      2023: 0.0592,
      2025: 0.0575,
    }),
    lean: { deprivation: 0.64, migration: 0.18, houses: -0.1 },
    shift: (area, year) => improving(areas[area]!.id, year),
    spread: 0.1,
    memory: 0.92,
  });
  const recipients = plus(poorChildren, able);
  const communities = draw({
    key: 'bg',
    of: able,
    level: path({ 2010: 0.735, 2016: 0.745, 2025: 0.752 }),
    lean: { family: -0.16, urbanity: 0.06 },
    spread: 0.06,
    memory: 0.95,
  });
  const loneCommunities = least(
    draw({
      key: 'bg-alleinerziehend',
      of: communities,
      level: path({ 2010: 0.178, 2015: 0.181, 2022: 0.196, 2025: 0.184 }),
      lean: { family: 0.16, urbanity: -0.05 },
    }),
    poorChildren,
    households.loneParents,
  );
  const since2012 = times.slice(2);
  const ableSince2012 = able.map((row) => row.slice(2));
  const longTerm = drawShare(world, {
    key: 'langzeitbezug',
    times: since2012,
    of: ableSince2012,
    level: path({ 2012: 0.452, 2015: 0.461, 2017: 0.438, 2019: 0.452, 2021: 0.449, 2022: 0.385, 2023: 0.374, 2025: 0.391 }),
    lean: { deprivation: 0.1 },
    shift: (area, year) => (areas[area]!.character === 'barracks' && year >= 2015 ? -0.9 : 0),
    memory: 0.9,
  });

  const old = aged(65, () => 150);
  const oldPoor = draw({
    key: 'grundsicherung-alter',
    of: old,
    level: path({ 2010: 0.0235, 2015: 0.0283, 2020: 0.0309, 2022: 0.0372, 2025: 0.0405 }),
    lean: { deprivation: 0.4, migration: 0.24, urbanity: 0.1 },
    memory: 0.92,
  });
  const disabled = draw({
    key: 'erwerbsminderung',
    of: aged(18, () => 64),
    level: path({ 2010: 0.0098, 2017: 0.0129, 2025: 0.0138 }),
    lean: { deprivation: 0.4, urbanity: 0.1 },
    memory: 0.95,
  });
  const asylum = draw({
    key: 'asylblg',
    of: grid(world, times, (area, { year }) => people.all(area, year)),
    level: path({
      2010: 0.0018,
      2013: 0.0032,
      2014: 0.005,
      2015: 0.0128,
      2016: 0.0102,
      2017: 0.0068,
      2020: 0.0048,
      2021: 0.0047,
      2022: 0.0061,
      2023: 0.006,
      2025: 0.0049,
    }),
    lean: { migration: 0.75 },
    shift: (area, year) => (areas[area]!.character === 'barracks' ? (year >= 2014 ? 2.2 : -1) : 0),
    spread: 0.4,
  });
  const everybody = grid(world, times, (area, { year }) => people.all(area, year));

  const housing = draw({
    key: 'wohngeld',
    of: households.all,
    level: path({
      2010: 0.0172,
      2012: 0.0141,
      2015: 0.0094,
      2016: 0.0117,
      2019: 0.0087,
      2020: 0.0108,
      2022: 0.0101,
      2023: 0.0209,
      2024: 0.0238,
      2025: 0.0243,
    }),
    lean: { deprivation: 0.34, houses: -0.05 },
    memory: 0.9,
  });
  const since2014 = times.slice(4);
  const adults = grid(world, since2014, (area, { year }) => people.aged(area, year, 18, 150));
  const advised = drawShare(world, {
    key: 'schuldner',
    times: since2014,
    of: adults,
    level: path({ 2014: 0.0079, 2019: 0.0083, 2020: 0.0071, 2021: 0.0078, 2023: 0.0094, 2025: 0.0097 }),
    lean: { deprivation: 0.34 },
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
  const breakIn =
    (year: number) =>
    (figure: Figure): Mark | null =>
      figure.time.year === year ? BROKEN : null;
  return {
    tables: [
      table('sgb2-quote', recipients, aged(0, lastWorkingAge), {
        mark: (figure) => breakIn(2016)(figure) ?? provisional(figure),
      }),
      table('kinderarmut', poorChildren, children, { mark: provisional }),
      table('bg-alleinerziehend', loneCommunities, communities, {
        mark: (figure) => fewerThan(3)(figure) ?? provisional(figure),
      }),
      table('langzeitbezug', longTerm, ableSince2012, { times: since2012, mark: provisional }),
      table('mindestsicherung', plus(recipients, oldPoor, disabled, asylum), everybody),
      table('grundsicherung-alter', oldPoor, old),
      table('wohngeld', housing, households.all, { per: 1000, mark: breakIn(2023) }),
      table('schuldnerberatung', advised, adults, { per: 1000, levels: 'GK', times: since2014 }),
    ],
    counts: new Map([['bedarfsgemeinschaften', countTable('SGK', times, communities, provisional)]]),
  };
}

/** Two places that changed course: a quarter that was renewed, and a works settlement after the works closed in 2017. */
function improving(id: string, year: number): number {
  if (id === 'lin-03') return -0.045 * Math.max(0, year - 2014);
  if (id === 'wal-02') return 0.05 * Math.max(0, year - 2017);
  return 0;
}
