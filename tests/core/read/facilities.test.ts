import { expect, test } from 'vitest';
import type { AreaId, FacilityCategoryId } from '../../../src/core/model/ids.ts';
import { readPortal } from '../../../src/core/read/portal.ts';
import { folder } from './helpers.ts';

const square = (x: number, y: number): string =>
  `[[[${x}, ${y}], [${x + 0.1}, ${y}], [${x + 0.1}, ${y + 0.1}], [${x}, ${y + 0.1}], [${x}, ${y}]]]`;
const feature = (key: string, x: number, y: number): string =>
  `{ "type": "Feature", "properties": { "id": "${key}" }, "geometry": { "type": "Polygon", "coordinates": ${square(x, y)} } }`;

/** Two Orte with boundaries, 01 from 9.0° E and 02 from 9.1° E, in a Kreis without any; a programme area is made of 02. */
const PORTAL = {
  'data/portal.yaml':
    'title: P\npublisher: {name: Kreis}\nlicence: dl-de-by-2.0\nlevels: [{id: kreis, one: Kreis, many: Kreise}, {id: ort, one: Ort, many: Orte, parent: kreis, geometry: {file: ort.geojson, key: id, crs: "EPSG:4326"}}]\noverlays: [{id: programm, one: Programm, many: Programme}]\n',
  'data/areas/kreis.csv': 'id,name\nK,Kreis\nL,Nachbarkreis\n',
  'data/areas/ort.csv': 'id,name,parent\n01,A,K\n02,B,K\n',
  'data/areas/programm.csv': 'id,name,members\np1,Mitte,02\n',
  'data/geometry/ort.geojson': `{ "type": "FeatureCollection", "features": [${feature('01', 9, 52)}, ${feature('02', 9.1, 52)}] }`,
  'data/indicators/a.yaml': 'title: A\ntype: count\n',
  'data/indicators/a.csv': 'area,period,value\n01,2023,5\n02,2023,7\n',
};

function read(table: string, more: Readonly<Record<string, string>> = {}) {
  const { portal, problems } = readPortal(folder({ ...PORTAL, 'data/facilities/kita.csv': table, ...more }));
  const category = portal!.facilities.get('kita' as FacilityCategoryId);
  return { category, facilities: category?.facilities ?? [], short: problems.map(({ code, row, column }) => `${code} ${row ?? ''} ${column ?? ''}`.trim()) }; // prettier-ignore
}

test('a table of the contract is read with everything in it, other columns included', () => {
  const { category, facilities, short } = read(
    'id,name,kind,provider_type,lon,lat,area,status,opened,closed,address,url,Telefon\n' +
      'k1,"Kita ""Süd""",Krippe,kommunal,9.05,52.05,01,open,2004-08-01,,"Markt 1, Ort",https://example.org/,0123\n',
  );
  expect(short).toEqual([]);
  expect(category).toMatchObject({ id: 'kita', title: 'Kita', radius: null, asOf: null, sources: [], columns: ['Telefon'] });
  expect(facilities).toEqual([
    {
      id: 'k1',
      name: 'Kita "Süd"',
      kind: 'Krippe',
      providerType: 'kommunal',
      position: [9.05, 52.05],
      area: '01',
      within: '01',
      status: 'open',
      opened: '2004-08-01',
      closed: null,
      address: 'Markt 1, Ort',
      url: 'https://example.org/',
      more: new Map([['Telefon', '0123']]),
    },
  ]);
});

test('a German table with semicolons, decimal commas and other words says the same', () => {
  const { facilities, short } = read(
    'Kennung;Einrichtung;Art;Trägerschaft;Längengrad;Breitengrad;Gebiet;Status;Eröffnet;Geschlossen;Anschrift;Internet\r\n' +
      'k1;Kita;Krippe;kirchlich;9,05;52,05;;Geplant;2027;;;\r\n' +
      'k2;Kita 2;;;;;02;außer Betrieb;;2020-07;;info@example.org\r\n' +
      'k3;Kita 3;;;9,15;52,05;;;;;;mailto:Info@example.org\r\n',
  );
  expect(short).toEqual([]);
  expect(facilities.map(({ status, area, opened, closed, url }) => [status, area, opened, closed, url])).toEqual([
    ['planned', '01', '2027', null, null],
    ['closed', '02', null, '2020-07', 'mailto:info@example.org'],
    ['open', '02', null, null, 'mailto:Info@example.org'],
  ]);
});

test('a declaration beside the table gives title, radius, day and sources', () => {
  const { category, short } = read('id,name,area\nk1,K,01\n', {
    'data/facilities/kita.yaml': 'title: {de: Kitas, en: Day care}\nradius: 1000\nas_of: 2026-03-01\nsources: amt\n',
  });
  expect(short).toEqual([]);
  expect(category).toMatchObject({
    title: { de: 'Kitas', en: 'Day care' },
    radius: 1000,
    asOf: '2026-03-01',
    sources: ['amt'],
  });
});

test.each([
  ['radius: 0', 'KS-YAML-003 1 radius'],
  ['radius: -5', 'KS-YAML-003 1 radius'],
  ['radius: weit', 'KS-YAML-003 1 radius'],
  ['as_of: heute', 'KS-YAML-003 1 as_of'],
  ['umkreis: 5', 'KS-YAML-004 1 umkreis'],
  ['visibility: internal', 'KS-YAML-006 1 visibility'],
])('the declaration %j is a problem, and the table is read', (yaml, problem) => {
  const { facilities, short } = read('id,name,area\nk1,K,01\n', { 'data/facilities/kita.yaml': `${yaml}\n` });
  expect(short).toEqual([problem]);
  expect(facilities).toHaveLength(1);
});

const row = (cells: Partial<Record<'lon' | 'lat' | 'area' | 'status' | 'opened' | 'closed' | 'url', string>>) => {
  const columns = ['lon', 'lat', 'area', 'status', 'opened', 'closed', 'url'] as const;
  const { facilities, short } = read(
    `id;name;${columns.join(';')}\nk1;K;${columns.map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`).join(';')}\n`,
  );
  return { facility: facilities[0]!, short };
};

test.each([
  [{ lon: '565000', lat: '5700000' }, 'KS-FAC-003 2 lon'],
  [{ lon: '9.05' }, 'KS-FAC-003 2 lat'],
  [{ lat: '52' }, 'KS-FAC-003 2 lon'],
  [{ lon: 'x', lat: '52' }, 'KS-FAC-003 2 lon'],
  [{ lon: '9.05.1', lat: '52' }, 'KS-FAC-003 2 lon'],
  [{ lon: '9°', lat: '52°' }, 'KS-FAC-003 2 lon'],
  [{ lon: '1e1', lat: '52' }, 'KS-FAC-003 2 lon'],
  [{ lon: 'NaN', lat: 'Infinity' }, 'KS-FAC-003 2 lon'],
  [{ lon: '0', lat: '0' }, 'KS-FAC-003 2 lon'],
  [{ lon: '-9', lat: '-52' }, 'KS-FAC-003 2 lon'],
  [{ lon: '52.05', lat: '9.05' }, 'KS-FAC-004 2 lon'],
  [{}, 'KS-FAC-005 2 area'],
  [{ lon: '10.5', lat: '52.05' }, 'KS-FAC-006 2 lon'],
])('the position %j is a problem, and the facility stays in the list', (cells, problem) => {
  const { facility, short } = row(cells);
  expect(short).toEqual([problem]);
  expect(facility).toMatchObject({ id: 'k1', area: null, within: null });
  expect(facility.position === null).toBe(problem !== 'KS-FAC-006 2 lon');
});

test.each([
  [{ status: 'vielleicht', area: '01' }, 'KS-FAC-002 2 status'],
  [{ closed: '2020', area: '01' }, 'KS-FAC-002 2 status'],
  [{ area: '99' }, 'KS-REF-006 2 area'],
  [{ area: '1' }, 'KS-REF-006 2 area'],
  [{ area: '01', status: 'closed', opened: '2020-08-01', closed: '2020-07-31' }, 'KS-FAC-008 2 closed'],
  [{ area: '01', opened: '31.07.2020' }, 'KS-CSV-010 2 opened'],
  [{ area: '01', opened: '2020/21' }, 'KS-CSV-010 2 opened'],
  [{ area: '01', opened: '2020-13-01' }, 'KS-CSV-010 2 opened'],
  [{ area: '01', url: 'javascript:alert(1)' }, 'KS-FAC-009 2 url'],
  [{ area: '01', url: 'data:text/html,x' }, 'KS-FAC-009 2 url'],
  [{ area: '01', url: 'www.example.org' }, 'KS-FAC-009 2 url'],
  [{ area: '01', url: '//example.org' }, 'KS-FAC-009 2 url'],
  [{ area: '01', url: 'https://example.org/"onclick="x' }, 'KS-FAC-009 2 url'],
  [{ area: '01', url: 'mailto:a@example.org?bcc=b@example.org' }, 'KS-FAC-009 2 url'],
  [{ area: '01', lon: '9.15', lat: '52.05' }, 'KS-FAC-007 2 area'],
  [{ area: 'L', lon: '9.15', lat: '52.05' }, 'KS-FAC-007 2 area'],
])('the cells %j are a problem, and the facility stays in the list', (cells, problem) => {
  const { facility, short } = row(cells);
  expect(short).toEqual([problem]);
  expect(facility.id).toBe('k1');
  if (problem.startsWith('KS-FAC-009')) expect(facility.url).toBeNull();
});

test('a month or a year of closing that holds the day of opening does not contradict it', () => {
  expect(row({ area: '01', status: 'closed', opened: '2020-08-01', closed: '2020' }).short).toEqual([]);
});

test.each([
  [{ area: 'K', lon: '9.15', lat: '52.05' }, 'K', '02'],
  [{ area: 'p1', lon: '9.15', lat: '52.05' }, 'p1', '02'],
  [{ area: '02', lon: '9.15', lat: '52.05' }, '02', '02'],
  // 0.0005° of longitude are some 34 metres here: as good as on the border.
  [{ area: '01', lon: '9.1005', lat: '52.05' }, '01', '01'],
  [{ area: 'K' }, 'K', 'K'],
])('the area and the position of %j fit, and the smaller area is known', (cells, area, within) => {
  const { facility, short } = row(cells);
  expect(short).toEqual([]);
  expect(facility).toMatchObject({ area, within });
});

test('a contradiction leaves the facility in the area its row names', () => {
  expect(row({ area: '01', lon: '9.15', lat: '52.05' }).facility).toMatchObject({
    area: '01',
    within: '01',
    position: [9.15, 52.05],
  });
});

test('ids are needed, are fit for an address, and are given once, whatever their case', () => {
  const { facilities, short } = read('id,name,area\n,A,01\n../x,B,01\nk1,C,01\nK1,D,01\nk2,,01\n');
  expect(short).toEqual(['KS-CSV-009 2 id', 'KS-ID-001 3 id', 'KS-FAC-001 5 id', 'KS-CSV-009 6 name']);
  expect(facilities.map(({ id, name }) => [id, name])).toEqual([
    ['k1', 'C'],
    ['k2', 'k2'],
  ]);
});

test('names of objects are ordinary ids and headings', () => {
  const { facilities, category, short } = read('id,name,area,__proto__,constructor\nconstructor,A,01,x,y\ntoString,B,01,x,\n');
  expect(short).toEqual([]);
  expect(category?.columns).toEqual(['__proto__', 'constructor']);
  expect(facilities.map(({ id, more }) => [id, ...more])).toEqual([
    ['constructor', ['__proto__', 'x'], ['constructor', 'y']],
    ['toString', ['__proto__', 'x']],
  ]);
});

test('an empty table is a category without facilities, and a file whose name is no id is none', () => {
  expect(read('id,name\n')).toMatchObject({ facilities: [], short: ['KS-CSV-008 1'] });
  const { short } = read('id,name,area\nk1,K,01\n', { 'data/facilities/kita süd.csv': 'id,name,area\nk1,K,01\n' });
  expect(short).toEqual(['KS-ID-001']);
});

test('without boundaries areas are taken as they are given', () => {
  const { 'data/geometry/ort.geojson': _, ...others } = PORTAL;
  const { portal, problems } = readPortal(
    folder({
      ...others,
      'data/portal.yaml': PORTAL['data/portal.yaml'].replace(/, geometry: \{[^}]*\}/, ''),
      'data/facilities/kita.csv': 'id,name,lon,lat,area\nk1,K,9.15,52.05,01\nk2,L,9.15,52.05,\n',
    }),
  );
  expect(problems).toEqual([]);
  expect(portal!.facilities.get('kita' as FacilityCategoryId)!.facilities.map(({ area }) => area)).toEqual([
    '01' as AreaId,
    null,
  ]);
});
