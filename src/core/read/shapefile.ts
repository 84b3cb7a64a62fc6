import type { PolygonCoordinates } from '../model/portal.ts';

export interface ShapefileRecord {
  /** Every field of the table as text without its padding; a whole number is written without decimals. */
  readonly properties: ReadonlyMap<string, string>;
  /** Empty for a record without a shape. */
  readonly coordinates: PolygonCoordinates;
}

/** The bytes are not a shapefile of polygons, or end too early. */
export class ShapefileError extends Error {
  override readonly name = 'ShapefileError';
}

type Point = readonly [number, number];
type Ring = readonly Point[];

const NULL_SHAPE = 0;
/** Polygon, PolygonZ and PolygonM begin alike; heights and measures follow after the points and are not read. */
const POLYGONS: readonly number[] = [5, 15, 25];

/**
 * Reads polygons and their table after the ESRI Shapefile Technical Description (1998) and dBASE III. Rows that the table marks
 * as deleted are left out together with their shape. Throws a `ShapefileError` when the files are damaged or hold something else.
 */
export function readShapefile(shp: Uint8Array, dbf: Uint8Array, dbfEncoding: 'utf-8' | 'windows-1252'): ShapefileRecord[] {
  const shapes = readShapes(shp);
  const rows = readRows(dbf, dbfEncoding);
  if (shapes.length !== rows.length) {
    throw new ShapefileError(
      `the .shp file holds ${shapes.length} shapes, the .dbf file ${rows.length} rows; they must belong together`,
    );
  }
  return shapes.flatMap((coordinates, index) => {
    const properties = rows[index];
    return properties ? [{ properties, coordinates }] : [];
  });
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readShapes(shp: Uint8Array): PolygonCoordinates[] {
  const view = viewOf(shp);
  if (shp.length < 100 || view.getInt32(0) !== 9994)
    throw new ShapefileError('this is no shapefile: its first number must be 9994');
  const shapes: PolygonCoordinates[] = [];
  for (let at = 100; at + 12 <= shp.length;) {
    const start = at + 8;
    const end = start + 2 * view.getInt32(at + 4);
    if (end > shp.length || end < start + 4)
      throw new ShapefileError(`shape ${shapes.length + 1} is cut off; copy the .shp file again`);
    const type = view.getInt32(start, true);
    if (type !== NULL_SHAPE && !POLYGONS.includes(type)) {
      throw new ShapefileError(
        `shape ${shapes.length + 1} is of type ${type}; only polygons (types 5, 15 and 25) make a map of areas`,
      );
    }
    shapes.push(type === NULL_SHAPE ? [] : assemble(readRings(view, start, end)));
    at = end;
  }
  return shapes;
}

function readRings(view: DataView, start: number, end: number): Ring[] {
  const parts = view.getInt32(start + 36, true);
  const points = view.getInt32(start + 40, true);
  const first = start + 44 + 4 * parts;
  if (parts < 0 || points < 0 || first + 16 * points > end) throw new ShapefileError('a shape announces more points than it has');
  const starts = Array.from({ length: parts }, (_, part) => view.getInt32(start + 44 + 4 * part, true));
  return starts.map((from, part) => {
    const to = starts[part + 1] ?? points;
    if (from < 0 || to > points) throw new ShapefileError('a ring of a shape lies outside of its points');
    return Array.from({ length: Math.max(0, to - from) }, (_, index): Point => {
      const at = first + 16 * (from + index);
      return [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
    });
  });
}

/**
 * Clockwise rings are outer rings, the others holes. A hole that no outer ring holds was wound wrongly and is a polygon itself.
 */
function assemble(rings: readonly Ring[]): PolygonCoordinates {
  const usable = rings.filter((ring) => ring.length >= 4);
  const outers = usable.filter((ring) => signedArea(ring) <= 0);
  const polygons: Ring[][] = outers.map((ring) => [ring]);
  for (const hole of usable.filter((ring) => signedArea(ring) > 0)) {
    const around = outers.flatMap((outer, index) => (contains(outer, hole) ? [index] : []));
    const closest = around.sort((a, b) => Math.abs(signedArea(outers[a]!)) - Math.abs(signedArea(outers[b]!)))[0];
    if (closest === undefined) polygons.push([hole]);
    else polygons[closest]!.push(hole);
  }
  return polygons;
}

function signedArea(ring: Ring): number {
  const [ox, oy] = ring[0]!;
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]!;
    const [x1, y1] = ring[i]!;
    sum += (x0 - ox) * (y1 - oy) - (x1 - ox) * (y0 - oy);
  }
  return sum / 2;
}

/** A hole may touch its outer ring, so the first of its points that lies off the line decides. */
function contains(outer: Ring, hole: Ring): boolean {
  for (const point of hole) {
    const side = sideOf(outer, point);
    if (side !== 0) return side > 0;
  }
  return false;
}

/** 1 inside, 0 on the line, -1 outside. */
function sideOf(ring: Ring, [x, y]: Point): -1 | 0 | 1 {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]!;
    const [x1, y1] = ring[i]!;
    const turn = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0);
    const between = Math.min(x0, x1) <= x && x <= Math.max(x0, x1) && Math.min(y0, y1) <= y && y <= Math.max(y0, y1);
    if (turn === 0 && between) return 0;
    if (y0 > y !== y1 > y && turn > 0 === y1 > y0) inside = !inside;
  }
  return inside ? 1 : -1;
}

const FIELDS_END = 0x0d;
const DELETED = 0x2a;

/** The rows of a dBASE table; null stands for a row that is marked as deleted. */
function readRows(dbf: Uint8Array, encoding: string): (ReadonlyMap<string, string> | null)[] {
  if (dbf.length < 33) throw new ShapefileError('the .dbf file is cut off before its fields');
  const view = viewOf(dbf);
  const decoder = new TextDecoder(encoding);
  const text = (from: number, length: number): string =>
    decoder
      .decode(dbf.subarray(from, from + length))
      .replace(/\0.*$/s, '')
      .trim();
  const count = view.getUint32(4, true);
  const headerLength = view.getUint16(8, true);
  const rowLength = view.getUint16(10, true);
  if (headerLength + count * rowLength > dbf.length)
    throw new ShapefileError('the .dbf file has fewer rows than it announces; copy it again');

  const fields: { name: string; numeric: boolean; from: number; length: number }[] = [];
  for (let at = 32, from = 1; at + 32 <= headerLength && dbf[at] !== FIELDS_END; at += 32) {
    const length = dbf[at + 16]!;
    fields.push({ name: text(at, 11), numeric: 'NF'.includes(String.fromCharCode(dbf[at + 11]!)), from, length });
    from += length;
  }
  return Array.from({ length: count }, (_, row) => {
    const start = headerLength + row * rowLength;
    if (dbf[start] === DELETED) return null;
    return new Map(
      fields.map(({ name, numeric, from, length }) => {
        const value = text(start + from, length);
        return [name, numeric ? value.replace(/\.0+$/, '') : value];
      }),
    );
  });
}
