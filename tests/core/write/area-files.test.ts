import { dsvFormat } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { areaDossier } from '../../../src/core/view/area-dossier.ts';
import { areaDownloads, areaFiles } from '../../../src/core/view/area-files.ts';
import type { Site } from '../../../src/core/view/site.ts';
import { areaExcelCsv, areaMachineCsv } from '../../../src/core/write/area-csv.ts';
import { areaWorkbook } from '../../../src/core/write/area-workbook.ts';
import { machineCsv } from '../../../src/core/write/csv.ts';
import { siteOf } from '../../fixtures/site.ts';
import { readXlsx, recordsOf } from './read-xlsx.ts';

const FACILITIES = {
  'data/facilities/kita.csv':
    'id,name,lon,lat,area,status,address\nk1,"Kita ""Mitte"", Haus A",,,m-1,open,=1+1\nk2,Kita Berg,,,a-2,planned,\n',
  'data/facilities/kita.yaml': 'title: Kitas\nsources: [register]\n',
};
const site = siteOf('small', FACILITIES);
const dossier = (id: string, of: Site = site) => areaDossier(of, id as AreaId);
const fileOf = (name: string, of: Site = site): string | Uint8Array =>
  areaFiles(of)
    .find((file) => file.name === name)!
    .content();
const comma = (text: string) => dsvFormat(',').parse(text);
const semicolon = (text: string) => dsvFormat(';').parse(text.replace(/^\ufeff/, ''));

test('the file of an area has every row that the files of the indicators have of it and its parts, and no other', () => {
  const ids = new Set(['98001004', '98001002', '98001003', 'a-1', 'a-2', 'a-3']);
  const own = comma(areaMachineCsv(dossier('98001004')));
  const expected = [...site.portal.indicators.values()].flatMap((indicator) =>
    comma(machineCsv(site.portal, indicator))
      .filter(({ area }) => ids.has(area!))
      .map((row) => ({ indicator: indicator.id, ...row })),
  );
  const key = (row: object): string =>
    JSON.stringify(
      Object.entries(row)
        .filter(([, value]) => value !== '')
        .sort(),
    );
  expect(own.map(key).sort()).toEqual(expected.map(key).sort());
  expect(own.length).toBeGreaterThan(50);
});

test('the area stands first, then its parts of today, then former ones', () => {
  const names = [...new Set(comma(areaMachineCsv(dossier('98001004'))).map(({ name }) => name))];
  expect(names).toEqual(['Auberg', '<b>Gewerbepark</b>', 'Au', 'Berg & Tal', 'Berg']);
  const { areas } = dossier('98001004');
  expect(areas.map(({ id }) => id)).toEqual(['98001004', 'a-3', 'a-1', 'a-2', '98001002', '98001003']);
  const chain = siteOf('small', {
    'data/areas/changes.csv':
      'date,kind,from,to,share,note\n2015-01-01,merge,98001002,98001003,,\n2023-01-01,rekey,98001003,98001004,,\n',
  });
  expect(
    dossier('98001004', chain)
      .areas.map(({ id }) => id)
      .slice(4),
  ).toEqual(['98001002', '98001003']);
  expect(dossier('p-1').areas.map(({ id }) => id)).toEqual(['p-1', 'm-1', 'm-2']);
});

test('the file for people says the same in words, with a decimal comma and credits below', () => {
  const text = areaExcelCsv(dossier('98001001'));
  const rows = semicolon(text);
  const row = rows.find(
    (one) => one['Gebiet'] === 'Altstadt' && one['Indikator'] === 'Kinder in Grundsicherung' && one['Zeit'] === '2024',
  )!;
  expect(row).toMatchObject({
    Schlüssel: 'm-1',
    Ebene: 'Sozialraum',
    Wert: '22',
    Einheit: '%',
    Zähler: '132',
    Nenner: '600',
    Status: 'vorläufig',
  });
  const women = rows.filter((one) => one['Gebiet'] === 'Altstadt' && one['Geschlecht'] === 'weiblich');
  expect(women.map((one) => one['Wert'])).toEqual(['2000', '2050', '2100']);
  expect(text).toContain('\r\nLizenz;Datenlizenz Deutschland – Namensnennung – Version 2.0\r\nHinweis;Fiktive Daten\r\n');
  expect(text).toContain('\r\nQuelle;Sozialamt des Landkreises, Stichtag 31. Dezember\r\n');
});

test('the workbook has a sheet for each purpose, and its newest figures are those of the table for programs', () => {
  const sheets = readXlsx(areaWorkbook(dossier('98001001')));
  expect(sheets.map(({ name }) => name)).toEqual(['Deckblatt', 'Werte', 'Zeitreihen', 'Aufgliederungen', 'Zeichen', 'Quellen']);
  const csv = comma(areaMachineCsv(dossier('98001001')));
  const values = recordsOf(sheets[1]!);
  const row = values.find((one) => one['Schlüssel'] === 'm-2' && one['Kennung'] === 'armut')!;
  // Neustadt: 55 of 500; Musterstadt: (132 + 55 + 5) of (600 + 500 + 120); the Kreis has 207 of 1532.
  expect(row).toMatchObject({
    Gebiet: 'Neustadt "Süd"',
    Zeit: '2024',
    Wert: 11,
    Einheit: '%',
    Zähler: 55,
    Nenner: 500,
    Status: 'vorläufig',
  });
  expect(row['Wert des übergeordneten Gebiets']).toBeCloseTo((100 * 192) / 1220, 2);
  expect(row['Wert: Landkreis Musterland']).toBeCloseTo((100 * 207) / 1532, 2);
  const series = recordsOf(sheets[2]!);
  expect(series.length).toBe(csv.filter((one) => ['', 'total'].includes(one['geschlecht']!)).length);
  for (const one of series.filter((each) => typeof each['Wert'] === 'number')) {
    const same = csv.find(
      (each) =>
        each['area'] === one['Schlüssel'] &&
        each['indicator'] === one['Kennung'] &&
        ['', 'total'].includes(each['geschlecht']!) &&
        each['period']!.replace('--', '–') === one['Zeit'],
    )!;
    expect(one['Wert']).toBeCloseTo(Number(same['value']), 2);
  }
  const slices = recordsOf(sheets[3]!);
  expect(slices.length).toBe(csv.length - series.length);
  expect(
    slices.find((one) => one['Schlüssel'] === 'm-3' && one['Zeit'] === '2024' && one['Geschlecht'] === 'männlich')!['Wert'],
  ).toBe(453);
});

test('the cover tells what, from whom and how to cite; signs and sources explain themselves', () => {
  const [cover, , , , signs, sources] = readXlsx(areaWorkbook(dossier('98001001')));
  const facts = new Map(cover!.rows.map(([key, content]) => [key, content]));
  expect(facts.get('Gebiet')).toBe('Musterstadt');
  expect(facts.get('gehört zu')).toBe('Landkreis Musterland');
  expect(facts.get('Lizenz')).toBe('Datenlizenz Deutschland – Namensnennung – Version 2.0');
  expect(facts.get('Zitiervorschlag')).toBe(
    'Landkreis Musterland: Alle Zahlen zu Musterstadt. Sozialdaten Musterland. Datenstand 0123abcd. Fiktive Daten. https://musterland.example.org/daten/muster/gebiete/98001001/',
  );
  expect(recordsOf(signs!).find((one) => one['Status'] === 'geheim gehalten')).toMatchObject({ Zeichen: '.', SDMX: 'C' });
  expect(recordsOf(sources!).find((one) => one['Kennung'] === 'armut')).toMatchObject({
    'Zähler bedeutet': 'Kinder in Grundsicherung',
    Quelle: 'Sozialamt',
    Stichtag: '31. Dezember',
  });
});

test('a withheld figure is a sign with its reason in every file, and no number stands beside it', () => {
  const [row] = comma(areaMachineCsv(dossier('98001004'))).filter(
    (one) => one['area'] === 'a-3' && one['indicator'] === 'armut' && one['period'] === '2024',
  );
  expect([row!['value'], row!['numerator'], row!['denominator'], row!['status']]).toEqual(['', '', '', 'C']);
  const sheets = readXlsx(areaWorkbook(dossier('98001004')));
  for (const sheet of [sheets[1]!, sheets[2]!]) {
    for (const one of recordsOf(sheet).filter((each) => each['Schlüssel'] === 'a-3' && each['Kennung'] === 'armut')) {
      expect([one['Wert'], one['Zähler'] ?? null, one['Nenner'] ?? null, one['Status']]).toEqual([
        '.',
        null,
        null,
        'geheim gehalten',
      ]);
    }
  }
});

test('sources that may not be passed on stay out of every file, and the README and the workbook say so', () => {
  const sources =
    'register: {title: Melderegister, licence: dl-de-by-2.0}\namt: {title: Sozialamt, licence: intern, redistributable: false}\n';
  const closed = siteOf('small', { ...FACILITIES, 'data/sources.yaml': sources });
  const own = dossier('98001001', closed);
  expect(own.closed.map(({ id }) => id)).toEqual(['armut', 'miete']);
  expect(comma(areaMachineCsv(own)).some(({ indicator }) => indicator === 'armut' || indicator === 'miete')).toBe(false);
  const sheets = readXlsx(areaWorkbook(own));
  for (const { rows } of sheets.slice(1, 4)) expect(rows.flat()).not.toContain('armut');
  expect(recordsOf(sheets.at(-1)!).find((one) => one['Kennung'] === 'armut')!['Anmerkung']).toBe(
    'nicht enthalten: keine Weitergabe erlaubt',
  );
  const readme = strFromU8(unzipSync(fileOf('98001001.zip', closed) as Uint8Array)['README.txt']!);
  expect(readme).toContain('Nicht enthalten, weil die Quelle keine Weitergabe erlaubt: Kinder in Grundsicherung\r\n');
  expect(areaExcelCsv(own)).toContain('Nicht enthalten, weil die Quelle keine Weitergabe erlaubt;Mittlere Miete');
});

test('the package holds the same files, the facilities in the area, and a README that names each', () => {
  const files = unzipSync(fileOf('98001001.zip') as Uint8Array);
  expect(Object.keys(files)).toEqual([
    'README.txt',
    '98001001.csv',
    '98001001.excel.csv',
    '98001001.xlsx',
    'einrichtungen/kita.csv',
  ]);
  expect(strFromU8(files['98001001.csv']!)).toBe(fileOf('98001001.csv'));
  expect(files['98001001.xlsx']).toEqual(fileOf('98001001.xlsx'));
  expect(comma(strFromU8(files['einrichtungen/kita.csv']!)).map(({ id, name }) => [id, name])).toEqual([
    ['k1', 'Kita "Mitte", Haus A'],
  ]);
  const readme = strFromU8(files['README.txt']!);
  for (const name of Object.keys(files).slice(1)) expect(readme).toContain(`  ${name}: `);
  expect(readme).toContain('Namensnennung: Melderegister der Gemeinden, Stichtag 31. Dezember\r\n');
  expect(readme).toContain('.  geheim gehalten (C): ');
});

test('two builds write the same bytes', () => {
  const again = siteOf('small', FACILITIES);
  for (const { name } of areaFiles(site)) {
    expect(Buffer.from(fileOf(name, again)).equals(Buffer.from(fileOf(name))), name).toBe(true);
  }
});

test('areas that consist of others have workbooks and packages, all others tables', () => {
  const kinds = (id: string): string[] =>
    areaFiles(site)
      .filter(({ name }) => name.startsWith(`${id}.`))
      .map(({ name }) => name.slice(id.length + 1));
  expect(kinds('98001001')).toEqual(['csv', 'excel.csv', 'xlsx', 'zip']);
  expect(kinds('p-1')).toEqual(['csv', 'excel.csv', 'xlsx', 'zip']);
  expect(kinds('m-1')).toEqual(['csv', 'excel.csv']);
  expect(kinds('98001002')).toEqual(['csv', 'excel.csv']);
  const area = site.portal.areas.get('m-1' as AreaId)!;
  expect(areaDownloads(site, area).map(({ href }) => href)).toEqual([
    '/daten/muster/daten/gebiete/m-1.csv',
    '/daten/muster/daten/gebiete/m-1.excel.csv',
  ]);
});

test('a level with thousands of areas has no files of its own', () => {
  const rows = Array.from({ length: 201 }, (_, at) => `x-${at},Raum ${at},${at % 2 ? '98001001' : '98001004'}`);
  const large = siteOf('small', {
    'data/areas/sozialraum.csv': `id,name,parent\nm-1,Altstadt,98001001\nm-2,N,98001001\nm-3,Ü,98001001\na-1,A,98001004\na-2,B,98001004\na-3,G,98001004\n${rows.join('\n')}\n`,
  });
  const names = areaFiles(large).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('m-1.'))).toEqual([]);
  expect(names).toContain('98001001.zip');
});

test('an area of very many parts has files about itself alone', () => {
  const rows = Array.from({ length: 201 }, (_, at) => `98001${String(at + 5).padStart(3, '0')},Dorf ${at},98001,,`);
  const own = '98001001,M,98001,,\n98001002,A,98001,,2023-01-01\n98001003,B,98001,,2023-01-01\n98001004,U,98001,2023-01-01,';
  const wide = siteOf('small', {
    'data/areas/gemeinde.csv': `id,name,parent,valid_from,valid_to\n${own}\n${rows.join('\n')}\n`,
  });
  expect(dossier('98001').areas.length).toBeGreaterThan(1);
  expect(dossier('98001', wide).areas.map(({ id }) => id)).toEqual(['98001']);
  const names = areaFiles(wide).map(({ name }) => name);
  expect(names.filter((name) => /^98001\./.test(name))).toEqual(['98001.csv', '98001.excel.csv']);
});

test('a name that looks like a formula is a text for people and itself for programs', () => {
  const rows = [
    '98001001,=1+1,98001,,',
    '98001002,Au,98001,,2023-01-01',
    '98001003,Berg,98001,,2023-01-01',
    '98001004,@Auberg,98001,2023-01-01,',
  ];
  const odd = siteOf('small', { 'data/areas/gemeinde.csv': `id,name,parent,valid_from,valid_to\n${rows.join('\n')}\n` });
  expect(areaExcelCsv(dossier('98001001', odd))).toContain(";98001001;'=1+1;");
  expect(areaExcelCsv(dossier('98001001', odd))).not.toMatch(/(^|;)[=@]/m);
  expect(comma(areaMachineCsv(dossier('98001001', odd)))[0]!['name']).toBe('=1+1');
  const values = readXlsx(areaWorkbook(dossier('98001001', odd)))[1]!;
  expect([values.rows[1]![1], values.styles[1]![1]]).toEqual(['=1+1', 2]);
});
