import type { FILE_PROBLEMS } from '../../../src/core/text/problems-file.ts';
import type { TABLE_PROBLEMS } from '../../../src/core/text/problems-table.ts';
import { append, recode, remove, removeBelow, replace, write, type Edit } from './edit.ts';

const POPULATION = 'data/indicators/bevoelkerung.csv';
const QUOTA = 'data/indicators/sgb2-quote.csv';
const PLACES = 'data/areas/places.csv';

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** Files and tables whose form is wrong. */
export const BROKEN_FORM = {
  'KS-FILE-001': [remove('data/portal.yaml')],
  'KS-FILE-002': [
    replace(
      'data/portal.yaml',
      'reference:',
      '  - { id: quartier, one: Quartier, many: Quartiere, parent: gemeinde }\nreference:',
    ),
  ],
  'KS-FILE-003': [
    removeBelow('data/indicators/'),
    removeBelow('content/indicators/'),
    removeBelow('content/reports/'),
    replace('data/portal.yaml', 'key_indicators: [sgb2-quote, bevoelkerung]\n', ''),
  ],
  'KS-FILE-004': [write('data/areas/gemeinden.csv', 'id,name,parent\n99001004,Dornau,99001\n')],
  'KS-FILE-005': [recode(PLACES, utf16)],
  'KS-FILE-006': [write(PLACES, new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]))],
  'KS-FILE-007': [replace(PLACES, 'Oberdorf', 'BÃ¼hl')],
  'KS-FILE-008': [write('data/indicators/haushalte.csv', 'area,period,value\n99001,2023,2800\n')],
  'KS-FILE-009': [
    write(
      'data/indicators/haushalte.yaml',
      'title: Haushalte\ndefinition: Haushalte am 31. Dezember.\nunit: Haushalte\ntype: count\nthemes: [bevoelkerung]\nsources: [melderegister]\n',
    ),
  ],
  'KS-FILE-010': [append('data/indicators/sgb2-quote.yaml', 'derive: { numerator: bevoelkerung, denominator: bevoelkerung }\n')],
  'KS-FILE-011': [write('data/papers.yaml', 'vorlage-2024-17:\n  title: Quartiersbüro Altstadt\n')],

  'KS-CSV-001': [write(PLACES, '\n\n')],
  'KS-CSV-002': [replace(PLACES, 'place,kind,area', 'Straßen und Orte im Kleinkreis,,')],
  'KS-CSV-003': [replace(PLACES, 'place,kind,area', 'place,kind,bereich')],
  'KS-CSV-004': [replace(QUOTA, 'hinweis', 'Jahr')],
  'KS-CSV-005': [replace(QUOTA, 'hinweis', 'altersgruppe')],
  'KS-CSV-006': [append(PLACES, 'Am Wall, 3,street,99001003\n')],
  'KS-CSV-007': [append(PLACES, '"Am Wall,street,99001003\n')],
  'KS-CSV-008': [write(PLACES, 'place,kind,area\n')],
  'KS-CSV-009': [append(PLACES, ',street,99001003\n')],
  'KS-CSV-010': [replace('data/areas/changes.csv', '2020-01-01', '1.1.2020')],

  'KS-NUM-001': [replace(QUOTA, '99001002;2022;6,3', '99001002;2022;6,3 %')],
  'KS-NUM-002': [replace('data/indicators/bevoelkerung.csv', '99001003,2022,995', '99001003,2022,1.995')],
  'KS-NUM-003': [replace(QUOTA, '99001002;2023;6,5', '99001002;2023;6.5')],
  'KS-PER-001': [append(POPULATION, '99001,31.12.2024,6010,p,total\n')],
  'KS-PER-002': [append(POPULATION, '99001,2024-12-31,6010,p,total\n')],
  'KS-PER-003': [
    replace('data/indicators/bevoelkerung.yaml', 'period_kind: year\n', ''),
    append(POPULATION, '99001,2024-06,6010,p,total\n'),
  ],

  'KS-CSV-011': [write(PLACES, 'place,kind,area\nBachgasse,street,99001001,\nOberdorf,locality,99001002,\n')],
  'KS-CSV-012': [append(PLACES, 'place,kind,area\nAm Wall,street,99001003\n')],
  'KS-NUM-004': [append(POPULATION, '99001003,2021,9007199254740993,,total\n')],
  'KS-NUM-005': [append(POPULATION, '99001003,2021,9.9E+02,,total\n')],
  'KS-PER-004': [append(POPULATION, '99001003,3021,990,,total\n')],
} satisfies Readonly<
  Record<keyof typeof FILE_PROBLEMS | keyof typeof TABLE_PROBLEMS | 'KS-NUM-004' | 'KS-NUM-005' | 'KS-PER-004', readonly Edit[]>
>;
