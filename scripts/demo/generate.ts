import { areaFiles } from './area-files.ts';
import { facilityFiles } from './facilities/files.ts';
import { geometryFiles } from './geometry/files.ts';
import { arbeit } from './models/arbeit.ts';
import { bevoelkerung, populationTable } from './models/bevoelkerung.ts';
import { bildung } from './models/bildung.ts';
import { existenzsicherung } from './models/existenzsicherung.ts';
import { gesundheit } from './models/gesundheit.ts';
import { haushalte } from './models/haushalte.ts';
import { medians } from './models/medians.ts';
import { teilhabe } from './models/teilhabe.ts';
import { umwelt } from './models/umwelt.ts';
import { wohnen } from './models/wohnen.ts';
import { ratioTable } from './table.ts';
import { world as makeWorld } from './world.ts';

/** The tables and geometries of the fictional Landkreis Auental, by path below the portal folder. The same every time. */
export function generateDemo(): Map<string, string> {
  const geometry = geometryFiles();
  const world = makeWorld(geometry.squareKilometres);
  const homes = haushalte(world);
  const livelihood = existenzsicherung(world, homes.households);
  const work = arbeit(world);
  const housing = wohnen(world, homes.households);
  const ratios = [
    ...bevoelkerung(world),
    ...homes.tables,
    ...livelihood.tables,
    ...work.tables,
    ...bildung(world),
    ...gesundheit(world),
    ...housing.tables,
    ...teilhabe(world),
    ...umwelt(world),
  ];
  const tables = new Map([
    ['bevoelkerung', populationTable(world)],
    ...homes.counts,
    ...livelihood.counts,
    ...medians(world, work.employed, housing.dwellings),
    ...ratios.map((table) => [table.id, ratioTable(table)] as const),
  ]);
  return new Map([
    ...areaFiles(geometry.squareKilometres),
    ...geometry.files,
    ...facilityFiles(geometry.rings),
    ...[...tables].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, text]) => [`data/indicators/${id}.csv`, text] as const),
  ]);
}
