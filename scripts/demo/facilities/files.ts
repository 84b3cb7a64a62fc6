import type { Ring } from '../geometry/borders.ts';
import { adviceCentres } from './advice.ts';
import { careHomes } from './care.ts';
import { facilityTable } from './facility.ts';
import { kitas } from './kitas.ts';
import { schools } from './schools.ts';

/** `data/facilities/*.csv`; their declarations are written by hand. */
export function facilityFiles(rings: ReadonlyMap<string, readonly Ring[]>): Map<string, string> {
  const tables = { beratung: adviceCentres(), kita: kitas(), pflegeheim: careHomes(), schule: schools() };
  return new Map(Object.entries(tables).map(([name, drafts]) => [`data/facilities/${name}.csv`, facilityTable(drafts, rings)]));
}
