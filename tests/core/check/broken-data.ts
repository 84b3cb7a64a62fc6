import type { DATA_PROBLEMS } from '../../../src/core/text/problems-data.ts';
import type { DECLARATION_PROBLEMS } from '../../../src/core/text/problems-declaration.ts';
import type { GEOMETRY_PROBLEMS } from '../../../src/core/text/problems-geometry.ts';
import type { PROTECTION_PROBLEMS } from '../../../src/core/text/problems-protection.ts';
import { append, rekey, remove, replace, write, type Edit } from './edit.ts';

const PORTAL = 'data/portal.yaml';
const SOURCES = 'data/sources.yaml';
const GEMEINDE = 'data/areas/gemeinde.csv';
const GEOMETRY = 'data/geometry/gemeinde.geojson';
const POPULATION = 'data/indicators/bevoelkerung.csv';
const POPULATION_YAML = 'data/indicators/bevoelkerung.yaml';
const QUOTA = 'data/indicators/sgb2-quote.csv';
const QUOTA_YAML = 'data/indicators/sgb2-quote.yaml';

/** A level of quarters below the Gemeinden, without boundaries. */
const quarters = (...rows: string[]): Edit[] => [
  replace(PORTAL, 'reference:', '  - { id: quartier, one: Quartier, many: Quartiere, parent: gemeinde }\nreference:'),
  write('data/areas/quartier.csv', ['id,name,parent,valid_from,valid_to', ...rows, ''].join('\n')),
];

/** An indicator that is computed from the population. */
const derived = (numerator: string): Edit =>
  write(
    'data/indicators/frauenanteil.yaml',
    'title: Frauenanteil\ndefinition: Anteil der Frauen an der Bevölkerung.\nunit: "%"\ntype: share\nthemes: [bevoelkerung]\n' +
      `sources: [melderegister]\nderive:\n  numerator: ["${numerator}"]\n  denominator: [bevoelkerung]\n`,
  );

/** A second boundary file whose objects are of the same three areas. */
const topology = (objects: string): string =>
  `{ "type": "Topology", "arcs": [[[400000, 5700000], [408000, 5700000], [408000, 5708000], [400000, 5700000]]], "objects": { ${objects} } }\n`;

/** Declarations, areas, figures and boundaries that do not fit together. */
export const BROKEN_DATA = {
  'KS-YAML-001': [replace(SOURCES, 'title: Melderegister', 'title: "Melderegister')],
  'KS-YAML-002': [replace(QUOTA_YAML, 'title: SGB-II-Quote\n', '')],
  'KS-YAML-003': [replace(QUOTA_YAML, 'period_kind: year', 'decimals: eine')],
  'KS-YAML-004': [replace(QUOTA_YAML, 'definition:', 'limits: Ohne Asylbewerberleistungen.\nquestions: Wie viele?\ndefinition:')],
  'KS-YAML-005': [replace(QUOTA_YAML, 'type: share', 'type: share\nshort: Quote')],
  'KS-ID-001': [
    replace(
      PORTAL,
      '{ id: existenzsicherung, title: Existenzsicherung }',
      '{ id: existenzsicherung, title: Existenzsicherung }\n  - { id: Gesundheit & Pflege, title: Gesundheit und Pflege }',
    ),
  ],
  'KS-ID-002': [
    replace(
      PORTAL,
      '{ id: existenzsicherung, title: Existenzsicherung }',
      '{ id: existenzsicherung, title: Existenzsicherung }\n  - { id: existenzsicherung, title: Armut }',
    ),
  ],
  'KS-REF-001': [replace(QUOTA_YAML, '[existenzsicherung]', '[existenzsicherung, armut]')],
  'KS-REF-002': [replace(QUOTA_YAML, '[grundsicherung]', '[grundsicherungen]')],
  'KS-REF-003': [replace(SOURCES, 'ruleset: kleinzahl', 'ruleset: kleinezahl')],
  'KS-REF-004': [replace(PORTAL, 'default_level: gemeinde', 'default_level: stadtteil')],
  'KS-REF-005': [replace(PORTAL, '[sgb2-quote, bevoelkerung]', '[sgb-quote, bevoelkerung]')],
  'KS-REF-006': [replace('data/areas/changes.csv', '99001001,99001002', '99001001,99001009')],
  'KS-REF-007': [derived('bevoelkerung{alter=0-17}')],
  'KS-REF-008': [replace('content/reports/lagebericht/report.yaml', 'edition: live', 'edition: 2023')],
  'KS-META-001': [replace(POPULATION_YAML, 'unit: Personen\n', '')],
  'KS-META-002': [
    replace(QUOTA_YAML, 'themes: [existenzsicherung]\n', ''),
    replace(PORTAL, '[sgb2-quote, bevoelkerung]', '[bevoelkerung]'),
    remove('content/reports/lagebericht/01-einkommen.mdx'),
  ],
  'KS-META-003': [
    replace('data/areas/kreis.csv', 'id,name,parent,population\n99001,Kleinkreis,,6000', 'id,name,parent\n99001,Kleinkreis,'),
    write(GEMEINDE, 'id,name,parent\n99001001,Altstadt,99001\n99001002,Bergdorf,99001\n99001003,Cammin,99001\n'),
  ],
  'KS-META-004': [replace(QUOTA_YAML, 'type: share', 'type: share\naggregation: sum')],
  'KS-META-005': [
    replace(QUOTA_YAML, 'period_kind: year', 'period_kind: year\nlevels: [kreis, gemeinde]'),
    replace('content/reports/lagebericht/01-einkommen.mdx', 'kreis, 2023', '99001001, 2023'),
    write(QUOTA, 'gebiet;jahr;wert\n99001001;2023;10,2\n99001002;2023;6,5\n99001003;2023;5,6\n'),
  ],

  'KS-META-006': [
    derived('maenneranteil'),
    write(
      'data/indicators/maenneranteil.yaml',
      'title: Männeranteil\ndefinition: Anteil der Männer an der Bevölkerung.\nunit: "%"\ntype: share\nthemes: [bevoelkerung]\n' +
        'sources: [melderegister]\nderive: { numerator: frauenanteil }\n',
    ),
  ],

  'KS-AREA-001': [append(GEMEINDE, '99001002,Bergdorf am See,99001,,,,2000\n')],
  'KS-AREA-002': quarters('q1,Nordviertel,9900101,,'),
  'KS-AREA-003': [
    replace(PORTAL, 'keys: ags }', 'keys: ags, parent: land }\n  - { id: land, one: Land, many: Länder }'),
    write('data/areas/land.csv', 'id,name,parent\n99,Kleinland,99001\n'),
    replace('data/areas/kreis.csv', 'Kleinkreis,,', 'Kleinkreis,99,'),
  ],
  'KS-AREA-004': quarters('q1,Nordviertel,99001001,,', 'q2,Am Wall,q1,,'),
  'KS-AREA-005': quarters('q1,Nordviertel,99001001,2019-01-01,2018-01-01'),
  'KS-AREA-006': [
    replace(PORTAL, 'reference:', 'overlays:\n  - { id: programm, one: Programmgebiet, many: Programmgebiete }\nreference:'),
    write('data/areas/programm.csv', 'id,name,members\np1,Soziale Stadt,99001001;99001005\n'),
  ],
  'KS-AREA-007': [
    replace(
      PORTAL,
      'reference:',
      'overlays:\n  - { id: nachbarn, one: Nachbarkreis, many: Nachbarkreise, keys: ags }\nreference:',
    ),
    write('data/areas/nachbarn.csv', 'id,name\n5978,Nachbarkreis\n'),
  ],
  'KS-AREA-008': [replace(GEMEINDE, '99001003,Cammin,99001,,,,1000', '99001003,Cammin,99001,,,,80')],

  'KS-DATA-001': [rekey('99001', '05978'), append(QUOTA, '5978003;2021;5,6;45;800;;\n')],
  'KS-DATA-002': [append(QUOTA, '99001003;2023;5,6;45;800;p;\n')],
  'KS-DATA-003': [replace(QUOTA, '99001001;2022;10,0;250;2500;', '99001001;2022;10,0;250;2500;q')],
  'KS-DATA-004': [replace(QUOTA, '99001003;2022;5,4;43;800;', '99001003;2022;5,4;43;800;s')],
  'KS-DATA-005': [append(POPULATION, '99001001,2022,2,,divers\n')],
  'KS-DATA-006': [replace(QUOTA, '99001003;2022;5,4;43;800;;', '99001003;2022;105,4;.;.;;')],
  'KS-DATA-007': [append(POPULATION, '99001003,2021,-990,,total\n')],
  'KS-DATA-008': [append(POPULATION, '99001003,2021,990.5,,total\n')],
  'KS-DATA-009': [
    write(
      QUOTA,
      'gebiet;jahr;wert;untergrenze;obergrenze\n99001;2023;8,2;7,9;8,5\n99001001;2023;10,2;10,8;9,6\n99001002;2023;6,5;6,1;6,9\n99001003;2023;5,6;5,0;6,2\n',
    ),
  ],
  'KS-DATA-010': [replace(QUOTA, '99001002;2022;6,3;107;1700', '99001002;2022;6,8;107;1700')],
  'KS-DATA-011': [replace(POPULATION, '99001,2022,5980', '99001,2022,5990')],
  'KS-DATA-012': [replace(QUOTA, '99001002;2023;6,5;110;1700;p;vorläufig\n99001003;2023;5,6;45;800;p;vorläufig\n', '')],
  'KS-DATA-013': [replace(POPULATION_YAML, 'levels: [kreis, gemeinde]', 'levels: [gemeinde]')],

  'KS-GEO-001': [replace(GEOMETRY, '"features": [', '"features": [,')],
  'KS-GEO-002': [write('data/geometry/kreis.gpkg', 'SQLite format 3')],
  'KS-GEO-003': [
    replace(
      GEOMETRY,
      '{\n      "type": "Feature"',
      '{ "type": "Feature", "properties": { "GEN": "See" }, "geometry": { "type": "Polygon", "coordinates": [[[1, 1], [2, 1], [2, 2], [1, 1]]] } },\n    {\n      "type": "Feature"',
    ),
  ],
  'KS-GEO-004': [
    replace(
      GEOMETRY,
      '{\n      "type": "Feature"',
      '{ "type": "Feature", "properties": { "AGS": "99001001" }, "geometry": { "type": "Point", "coordinates": [402000, 5702000] } },\n    {\n      "type": "Feature"',
    ),
  ],
  'KS-GEO-005': [replace(PORTAL, 'EPSG:25832', 'EPSG:99999')],
  'KS-GEO-006': [
    replace(
      GEOMETRY,
      '{\n      "type": "Feature"',
      '{ "type": "Feature", "properties": { "AGS": "99001001" }, "geometry": { "type": "Polygon", "coordinates": [[[402000, null], [403000, 5702000], [403000, 5703000], [402000, 5702000]]] } },\n    {\n      "type": "Feature"',
    ),
  ],
  'KS-GEO-007': [
    replace(
      GEOMETRY,
      '"99001003"',
      '"99001003" } , "geometry": { "type": "Polygon", "coordinates": [[[400000, 5704000], [408000, 5704000], [408000, 5708000], [400000, 5704000]]] } },\n    { "type": "Feature", "properties": { "AGS": "099001003"',
    ),
  ],
  'KS-GEO-008': [append(GEMEINDE, '99001004,Dornau,99001,,,,1000\n')],
  'KS-GEO-009': [
    write(
      'data/geometry/kreis.topojson',
      topology('"flaeche": { "type": "Polygon", "id": "99001", "arcs": [[0]] }, "linie": { "type": "LineString", "arcs": [0] }'),
    ),
  ],
  'KS-GEO-010': [replace(PORTAL, 'EPSG:25832', 'EPSG:4326')],
  'KS-GEO-011': [write('data/geometry/kreis@2020-13-01.geojson', '{ "type": "FeatureCollection", "features": [] }\n')],

  'KS-YAML-006': [replace(SOURCES, 'ruleset: kleinzahl', 'rulset: kleinzahl')],
  'KS-YAML-007': [replace(SOURCES, 'ruleset: kleinzahl', 'ruleset:')],
  'KS-ID-003': quarters('q1,Nordviertel,99001001,,', 'Q1,Am Wall,99001001,,'),
  'KS-ID-004': [write('content/pages/suche.mdx', '---\ntitle: Suche\n---\n\nSo finden Sie Ihr Gebiet.\n')],
  'KS-CSV-013': [replace(QUOTA, ';status', ';staus')],
  'KS-META-007': [append('data/disclosure.yaml', 'gesundheit:\n  title: Regel für Gesundheitsdaten\n')],
  'KS-AREA-009': [
    replace(PORTAL, 'reference:', 'overlays:\n  - { id: programm, one: Programmgebiet, many: Programmgebiete }\nreference:'),
    write('data/areas/programm.csv', 'id,name,members\np1,Soziale Stadt,99001001;99001002;99001001\n'),
  ],
  'KS-DATA-014': [replace(QUOTA, '99001003;2022;5,4;43;800', '99001003;2022;5,4;43;-800')],
  'KS-DATA-015': [
    write(QUOTA, 'gebiet;jahr;wert\n99001;2023;0,082\n99001001;2023;0,102\n99001002;2023;0,065\n99001003;2023;0,056\n'),
  ],
  'KS-GEO-012': [
    replace(PORTAL, 'EPSG:25832', 'EPSG:4326'),
    write(
      GEOMETRY,
      `{ "type": "FeatureCollection", "features": [\n${['99001001', '99001002', '99001003']
        .map(
          (key, at) =>
            `{ "type": "Feature", "properties": { "AGS": "${key}" }, "geometry": { "type": "Polygon", "coordinates": [[[51.${at}, 7.5], [51.${at + 1}, 7.5], [51.${at + 1}, 7.6], [51.${at}, 7.5]]] } }`,
        )
        .join(',\n')}\n] }\n`,
    ),
  ],
  'KS-GEO-013': [
    replace(
      GEOMETRY,
      '{\n      "type": "Feature"',
      '{ "type": "Feature", "properties": { "AGS": "99001003" }, "geometry": { "type": "Polygon", "coordinates": [[[409000, 5704000], [410000, 5704000], [410000, 5705000], [409000, 5704000]]] } },\n    {\n      "type": "Feature"',
    ),
  ],
  'KS-GEO-014': [
    replace(
      GEOMETRY,
      '[[[[400000, 5704000]',
      '[[[[409000, 5704000], [410000, 5705000], [411000, 5706000], [409000, 5704000]]], [[[400000, 5704000]',
    ),
  ],
} satisfies Readonly<
  Record<
    | keyof typeof DECLARATION_PROBLEMS
    | keyof typeof DATA_PROBLEMS
    | keyof typeof GEOMETRY_PROBLEMS
    | keyof typeof PROTECTION_PROBLEMS
    | 'KS-DATA-014'
    | 'KS-DATA-015',
    readonly Edit[]
  >
>;
