import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crsOfPrj } from '../../../src/core/geo/prj.ts';
import { readShapefile, ShapefileError } from '../../../src/core/read/shapefile.ts';

type Ring = [number, number][];

/** Writes a .shp file as the specification has it: header of 100 bytes, then records of big-endian number and length. */
function shp(records: { type: number; rings: Ring[] }[]): Uint8Array {
  const bodies = records.map(({ type, rings }) => {
    const points = rings.flat();
    const size = type === 0 ? 4 : 44 + 4 * rings.length + 16 * points.length + (type === 15 ? 16 + 8 * points.length : 0);
    const view = new DataView(new ArrayBuffer(size));
    view.setInt32(0, type, true);
    if (type === 0) return view;
    view.setInt32(36, rings.length, true);
    view.setInt32(40, points.length, true);
    rings.reduce((start, ring, part) => (view.setInt32(44 + 4 * part, start, true), start + ring.length), 0);
    points.forEach(([x, y], i) => {
      view.setFloat64(44 + 4 * rings.length + 16 * i, x, true);
      view.setFloat64(52 + 4 * rings.length + 16 * i, y, true);
    });
    return view;
  });
  const file = new DataView(new ArrayBuffer(100 + bodies.reduce((sum, body) => sum + 8 + body.byteLength, 0)));
  file.setInt32(0, 9994);
  let at = 100;
  bodies.forEach((body, index) => {
    file.setInt32(at, index + 1);
    file.setInt32(at + 4, body.byteLength / 2);
    new Uint8Array(file.buffer).set(new Uint8Array(body.buffer), at + 8);
    at += 8 + body.byteLength;
  });
  return new Uint8Array(file.buffer);
}

/** Writes a .dbf file with text fields of 12 bytes; a row that starts with `*` is deleted. */
function dbf(
  fields: [name: string, type: string][],
  rows: string[][],
  encode = (text: string): Buffer => Buffer.from(text),
): Uint8Array {
  const headerLength = 32 + 32 * fields.length + 1;
  const rowLength = 1 + 12 * fields.length;
  const file = Buffer.alloc(headerLength + rowLength * rows.length, 0x20);
  file.fill(0, 0, headerLength);
  file.writeUInt32LE(rows.length, 4);
  file.writeUInt16LE(headerLength, 8);
  file.writeUInt16LE(rowLength, 10);
  fields.forEach(([name, type], i) => {
    encode(name).copy(file, 32 + 32 * i);
    file.write(type, 32 + 32 * i + 11, 'latin1');
    file[32 + 32 * i + 16] = 12;
  });
  file[headerLength - 1] = 0x0d;
  rows.forEach((row, r) => {
    const start = headerLength + r * rowLength;
    if (row[0]!.startsWith('*')) file[start] = 0x2a;
    row.forEach((value, i) => encode(value.replace('*', '')).copy(file, start + 1 + 12 * i));
  });
  return new Uint8Array(file);
}

const square = (x: number, y: number, size: number): Ring => [[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]]; // prettier-ignore
const hole = (x: number, y: number, size: number): Ring => square(x, y, size).reverse();
const oneRow = dbf([['id', 'C']], [['01']]);

test('a record carries its fields as text and its polygon', () => {
  const records = readShapefile(shp([{ type: 5, rings: [square(0, 0, 10)] }]), dbf([['AGS', 'C'], ['GEN', 'C']], [['05978004', 'Bergkamen']]), 'utf-8'); // prettier-ignore
  expect(records).toHaveLength(1);
  expect([...records[0]!.properties]).toEqual([['AGS', '05978004'], ['GEN', 'Bergkamen']]); // prettier-ignore
  expect(records[0]!.coordinates).toEqual([[square(0, 0, 10)]]);
});

test('clockwise rings are outer rings and each hole goes to the outer ring around it', () => {
  const rings = [square(0, 0, 10), square(20, 0, 10), hole(22, 2, 3), hole(2, 2, 3)];
  const [record] = readShapefile(shp([{ type: 5, rings }]), oneRow, 'utf-8');
  expect(record!.coordinates).toEqual([
    [square(0, 0, 10), hole(2, 2, 3)],
    [square(20, 0, 10), hole(22, 2, 3)],
  ]);
});

test('a hole within an island within a hole belongs to the island', () => {
  const rings = [square(0, 0, 30), hole(5, 5, 20), square(10, 10, 10), hole(12, 12, 2)];
  const [record] = readShapefile(shp([{ type: 5, rings }]), oneRow, 'utf-8');
  expect(record!.coordinates).toEqual([
    [square(0, 0, 30), hole(5, 5, 20)],
    [square(10, 10, 10), hole(12, 12, 2)],
  ]);
});

test('a hole that touches its outer ring is still found inside', () => {
  const touching: Ring = [[0, 5], [5, 2], [5, 8], [0, 5]]; // prettier-ignore
  const [record] = readShapefile(shp([{ type: 5, rings: [square(0, 0, 10), touching] }]), oneRow, 'utf-8');
  expect(record!.coordinates).toEqual([[square(0, 0, 10), touching]]);
});

test('rings that are all wound the wrong way are polygons, none is lost', () => {
  const [record] = readShapefile(shp([{ type: 5, rings: [hole(0, 0, 10), hole(20, 0, 10)] }]), oneRow, 'utf-8');
  expect(record!.coordinates).toEqual([[hole(0, 0, 10)], [hole(20, 0, 10)]]);
});

test('PolygonZ and PolygonM are read like polygons, without heights and measures', () => {
  const records = readShapefile(
    shp([{ type: 15, rings: [square(0, 0, 10)] }, { type: 25, rings: [square(5, 5, 1)] }]), // prettier-ignore
    dbf([['id', 'C']], [['a'], ['b']]),
    'utf-8',
  );
  expect(records.map((record) => record.coordinates)).toEqual([[[square(0, 0, 10)]], [[square(5, 5, 1)]]]);
});

test('a record without a shape keeps its row, a deleted row takes its shape with it', () => {
  const shapes = shp([{ type: 0, rings: [] }, { type: 5, rings: [square(0, 0, 1)] }, { type: 5, rings: [square(9, 9, 1)] }]); // prettier-ignore
  const records = readShapefile(shapes, dbf([['id', 'C']], [['a'], ['*b'], ['c']]), 'utf-8');
  expect(records.map((record) => [record.properties.get('id'), record.coordinates])).toEqual([
    ['a', []],
    ['c', [[square(9, 9, 1)]]],
  ]);
});

test('a key stored as a number comes without decimals, a text is never touched', () => {
  const table = dbf([['NR', 'N'], ['TXT', 'C'], ['AREA', 'F']], [[' 5978004.00', '01.00', '44.90']]); // prettier-ignore
  const [record] = readShapefile(shp([{ type: 5, rings: [square(0, 0, 1)] }]), table, 'utf-8');
  expect([...record!.properties.values()]).toEqual(['5978004', '01.00', '44.90']);
});

test('umlauts are read in the encoding that is named', () => {
  const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
  const shapes = shp([{ type: 5, rings: [square(0, 0, 1)] }]);
  expect(readShapefile(shapes, dbf([['NAME', 'C']], [['Fröndenberg']], latin), 'windows-1252')[0]!.properties.get('NAME')).toBe('Fröndenberg'); // prettier-ignore
  expect(readShapefile(shapes, dbf([['NAME', 'C']], [['Fröndenberg']]), 'utf-8')[0]!.properties.get('NAME')).toBe('Fröndenberg');
});

test('damaged files, other shapes and files that do not belong together are refused', () => {
  const good = shp([{ type: 5, rings: [square(0, 0, 1)] }]);
  expect(() => readShapefile(new Uint8Array(200), oneRow, 'utf-8')).toThrow(ShapefileError);
  expect(() => readShapefile(good.subarray(0, 150), oneRow, 'utf-8')).toThrow(/cut off/);
  expect(() => readShapefile(good, oneRow.subarray(0, 70), 'utf-8')).toThrow(/fewer rows/);
  expect(() => readShapefile(shp([{ type: 3, rings: [square(0, 0, 1)] }]), oneRow, 'utf-8')).toThrow(/type 3/);
  expect(() => readShapefile(good, dbf([['id', 'C']], [['a'], ['b']]), 'utf-8')).toThrow(/1 shapes.*2 rows/);
});

const flensburg = '../shared/realdata/flensburg/geometry/Stadtteile';

test.runIf(existsSync(`${flensburg}.shp`))('Flensburg: 13 Stadtteile of 49 square kilometres of land in UTM 32', () => {
  const records = readShapefile(readFileSync(`${flensburg}.shp`), readFileSync(`${flensburg}.dbf`), 'utf-8');
  expect(records).toHaveLength(13);
  expect(records.map((record) => record.properties.get('AREA_NAME'))).toContain('03 Nordstadt');
  expect(crsOfPrj(readFileSync(`${flensburg}.prj`, 'utf-8'))).toBe('EPSG:25832');
  const area = (ring: readonly (readonly [number, number])[]): number =>
    ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length]![1] - ring[(i + 1) % ring.length]![0] * y, 0) / -2e6;
  const km2 = records.flatMap((record) => record.coordinates.flat()).reduce((sum, ring) => sum + area(ring), 0);
  expect(km2).toBeGreaterThan(48);
  expect(km2).toBeLessThan(50);
});
