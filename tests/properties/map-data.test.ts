import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CELL_STATES, decodeMapData, encodeMapData, showsFigure, type MapData } from '../../src/core/view/map-data.ts';

const figure = (decimals: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((whole) => whole / 10 ** decimals) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  );

const mapData: fc.Arbitrary<MapData> = fc
  .record({
    areas: fc.integer({ min: 0, max: 8 }),
    periods: fc.integer({ min: 1, max: 6 }),
    decimals: fc.integer({ min: 0, max: 3 }),
  })
  .chain(({ areas, periods, decimals }) => {
    const size = areas * periods;
    const column = (digits: number, length = size): fc.Arbitrary<Float64Array> =>
      fc.array(figure(digits), { minLength: length, maxLength: length }).map((list) => Float64Array.from(list));
    const many = <T>(one: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> =>
      fc.array(one, { minLength: length, maxLength: length });
    return fc.record({
      caption: fc.string(),
      unit: fc.string(),
      decimals: fc.constant(decimals),
      partDecimals: fc.constant(0),
      differenceUnit: fc.string(),
      referenceName: fc.string(),
      referencePlace: fc.string(),
      breaks: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0))),
      periods: many(fc.record({ key: fc.string(), label: fc.string(), sentence: fc.string() }), periods),
      areas: many(fc.record({ id: fc.string(), name: fc.string() }), areas),
      href: fc.string(),
      centroids: many(fc.tuple(fc.nat(), fc.nat()), areas),
      signs: fc.constant({ missing: { sign: '.', word: 'nicht bekannt' } }),
      flagSigns: fc.constant([{ sign: 'p', word: 'vorläufig' }, null]),
      values: column(decimals + 2),
      numerators: fc.oneof(column(0), fc.constant(new Float64Array(0))),
      denominators: fc.oneof(column(2), fc.constant(new Float64Array(0))),
      reference: column(decimals + 2, periods),
      states: many(fc.constantFrom(...CELL_STATES), size),
      flags: many(fc.integer({ min: 0, max: 127 }), size).map((list) => Uint8Array.from(list)),
    });
  });

/** What may be written: no figure where the state says there is none, and no column without any figure. */
const normal = (data: MapData): MapData => {
  const shown = (column: Float64Array): Float64Array => column.map((value, at) => (showsFigure(data.states[at]!) ? value : NaN));
  const parts = (column: Float64Array): Float64Array => (shown(column).every(Number.isNaN) ? new Float64Array(0) : shown(column));
  return { ...data, values: shown(data.values), numerators: parts(data.numerators), denominators: parts(data.denominators) };
};

test('map data read back is the map data that was written, without figures for cells that show none', () => {
  fc.assert(
    fc.property(mapData, (data) => {
      expect(decodeMapData(encodeMapData(data))).toEqual(normal(data));
    }),
    { numRuns: 200 },
  );
});
