import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CELL_STATES, decodeFigures, encodeFigures, showsFigure, type Figures } from '../../src/core/view/map-figures.ts';

const figure = (decimals: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((whole) => whole / 10 ** decimals) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  );

const sized = fc.record({ areas: fc.integer({ min: 0, max: 9 }), decimals: fc.integer({ min: 0, max: 3 }) });

const figuresOf = (areas: number, decimals: number): fc.Arbitrary<Figures> => {
  const column = (digits: number): fc.Arbitrary<Float64Array> =>
    fc.array(figure(digits), { minLength: areas, maxLength: areas }).map((list) => Float64Array.from(list));
  const bytes = (most: number): fc.Arbitrary<Uint8Array> =>
    fc.array(fc.integer({ min: 0, max: most }), { minLength: areas, maxLength: areas }).map((list) => Uint8Array.from(list));
  const optional = (digits: number): fc.Arbitrary<Float64Array> => fc.oneof(column(digits), fc.constant(new Float64Array(0)));
  return fc.record({
    values: column(decimals + 2),
    numerators: optional(0),
    denominators: optional(2),
    lower: optional(decimals + 2),
    upper: optional(decimals + 2),
    states: bytes(CELL_STATES.length - 1),
    flags: bytes(127),
  });
};

/** What may be written: no figure where the state says there is none, and no column without any figure. */
const normal = (figures: Figures): Figures => {
  const shown = (column: Float64Array): Float64Array => column.map((value, k) => (showsFigure(figures.states[k]!) ? value : NaN));
  const parts = (column: Float64Array): Float64Array => (shown(column).every(Number.isNaN) ? new Float64Array(0) : shown(column));
  return {
    ...figures,
    values: shown(figures.values),
    numerators: parts(figures.numerators),
    denominators: parts(figures.denominators),
    lower: parts(figures.lower),
    upper: parts(figures.upper),
  };
};

const readBack = (figures: Figures, decimals: number, per: number): Figures =>
  decodeFigures(
    JSON.parse(JSON.stringify(encodeFigures(figures, { values: decimals + 2, parts: 2, per }))) as ReturnType<
      typeof encodeFigures
    >,
  );

test('figures read back are the figures that were written, without those of areas that show none', () => {
  fc.assert(
    fc.property(
      sized.chain(({ areas, decimals }) => figuresOf(areas, decimals).map((figures) => ({ figures, decimals }))),
      ({ figures, decimals }) => {
        expect(readBack(figures, decimals, 100)).toEqual(normal(figures));
      },
    ),
    { numRuns: 200 },
  );
});

test('quotients that are exactly those of their parts are not written, and read back to the last digit shown', () => {
  const part = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 9 }), (parts) => {
      const size = { length: parts.length };
      const figures: Figures = {
        values: Float64Array.from(parts, ([n, d]) => (n / d) * 1000),
        numerators: Float64Array.from(parts, ([n]) => n),
        denominators: Float64Array.from(parts, ([, d]) => d),
        lower: new Float64Array(0),
        upper: new Float64Array(0),
        states: Uint8Array.from(size),
        flags: Uint8Array.from(size),
      };
      expect(encodeFigures(figures, { values: 3, parts: 2, per: 1000 }).values).toBe(1000);
      readBack(figures, 1, 1000).values.forEach((value, k) => expect(value).toBeCloseTo(figures.values[k]!, 9));
    }),
    { numRuns: 100 },
  );
});
