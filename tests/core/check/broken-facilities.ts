import type { FACILITY_PROBLEMS } from '../../../src/core/text/problems-facilities.ts';
import { write, type Edit } from './edit.ts';

const HEADER = 'id,name,kind,provider_type,lon,lat,area,status,opened,closed,address,url';
/** 7.58934, 51.46068 lies in the middle of Altstadt (99001001), 7.64690, 51.46136 in that of Bergdorf. */
const SOUND =
  'k1,Kita Altstadt,Kindertagesstätte,kommunal,7.58934,51.46068,99001001,offen,2001,,Am Markt 1,https://www.example.org/';

const table = (...rows: string[]): Edit => write('data/facilities/kita.csv', `${[HEADER, SOUND, ...rows].join('\n')}\n`);

/** Lists of facilities with one slip each. */
export const BROKEN_FACILITIES = {
  'KS-FAC-001': [table('k1,Kita Oberdorf,Kindertagesstätte,kirchlich,7.64690,51.46136,,offen,,,,')],
  'KS-FAC-002': [table('k2,Kita Oberdorf,Kindertagesstätte,kirchlich,7.64690,51.46136,,ruhend,,,,')],
  'KS-FAC-003': [table('k2,Kita Oberdorf,Kindertagesstätte,kirchlich,406000,5702000,99001002,offen,,,,')],
  'KS-FAC-004': [table('k2,Kita Oberdorf,Kindertagesstätte,kirchlich,51.46136,7.64690,99001002,offen,,,,')],
  'KS-FAC-005': [table('k2,Kita Oberdorf,Kindertagesstätte,kirchlich,,,,offen,,,,')],
  'KS-FAC-006': [table('k2,Kita Nachbarkreis,Kindertagesstätte,kirchlich,7.56394,51.35246,,offen,,,,')],
  'KS-FAC-007': [table('k2,Kita Oberdorf,Kindertagesstätte,kirchlich,7.64690,51.46136,99001003,offen,,,,')],
  'KS-FAC-008': [table('k2,Kita Oberdorf,Kindertagesstätte,kirchlich,7.64690,51.46136,,geschlossen,2020-08-01,2019-07-31,,')],
  'KS-FAC-009': [table('k2,Kita Oberdorf,Kindertagesstätte,kirchlich,7.64690,51.46136,,offen,,,,www.example.org')],
  'KS-FAC-010': [table(), write('data/facilities/kitas.yaml', 'title: Kindertagesstätten\nradius: 1000\n')],
} satisfies Readonly<Record<keyof typeof FACILITY_PROBLEMS, readonly Edit[]>>;
