import { drawShare } from '../share.ts';
import type { Table } from '../table.ts';
import { grid, type Grid, type World } from '../world.ts';
import { path, years } from '../years.ts';
import type { Households } from './haushalte.ts';

export function wohnen(world: World, households: Households): { tables: Table[]; dwellings: Grid } {
  const times = years();
  // Dwellings are rarely pulled down: their number follows the most households there have been.
  const dwellings = world.areas.map((_, area) => {
    let most = 0;
    return households.all[area]!.map((count) => (most = Math.max(most, Math.round(count * 1.028))));
  });
  const houses = drawShare(world, {
    key: 'ein-zwei',
    times,
    of: dwellings,
    level: path({ 2010: 0.604, 2025: 0.588 }),
    lean: { houses: 1.0 },
    spread: 0.12,
    memory: 0.999,
  });
  const space = path({ 2010: 0.985, 2025: 1.02 });
  const square = grid(world, times, (area, { year }) => {
    const t = year - 2010;
    const [house, all] = [houses[area]![t]!, dwellings[area]![t]!];
    const { rent, deprivation } = world.factors[area]!;
    return Math.round((house * 118 + (all - house) * 67) * space(year) * Math.exp(-0.04 * deprivation + 0.01 * rent));
  });
  const subsidised = drawShare(world, {
    key: 'sozialwohnungen',
    times,
    of: dwellings,
    level: path({ 2010: 0.061, 2015: 0.049, 2020: 0.041, 2023: 0.037, 2025: 0.0385 }),
    lean: { deprivation: 0.55, houses: -0.55 },
    shift: (area) => (['village', 'remote', 'villa', 'commercial'].includes(world.areas[area]!.character) ? -30 : 0),
    spread: 0.3,
    memory: 0.999,
  });
  const census = [2011, 2022].flatMap((year) => years(year, year));
  const counted = grid(world, census, (area, { year }) => dwellings[area]![year - 2010]!);
  const empty = drawShare(world, {
    key: 'leerstand',
    times: census,
    of: counted,
    level: path({ 2011: 0.043, 2022: 0.039 }),
    lean: { rent: -0.28, urbanity: -0.1 },
    spread: 0.18,
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
  return {
    dwellings,
    tables: [
      table(
        'wohnflaeche',
        square,
        grid(world, times, (area, { year }) => world.people.all(area, year)),
        { per: 1 },
      ),
      table('leerstand', empty, counted, { times: census }),
      table('ein-zweifamilienhaeuser', houses, dwellings),
      table('sozialwohnungen', subsidised, dwellings, { per: 1000 }),
    ],
  };
}
