import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestTo, spaceOf, type Feature } from '../../src/core/derive/similarity.ts';

const AREAS = 12;
const value = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -50, max: 50 }) }, { weight: 1, arbitrary: fc.constant(NaN) });
const features = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 4 }), values: fc.array(value, { minLength: AREAS, maxLength: AREAS }) }),
  { minLength: 1, maxLength: 5 },
);
interface Plain {
  readonly weight: number;
  readonly values: readonly number[];
}
const made = (plain: readonly Plain[]): Feature[] =>
  plain.map(({ weight, values }) => ({ weight, values: Float64Array.from(values) }));
const distances = (plain: readonly Plain[], to: number): Map<number, number> =>
  new Map(nearestTo(spaceOf(AREAS, made(plain)), to, AREAS).map(({ at, distance }) => [at, distance]));

test('two areas are as far from one another in either direction', () => {
  fc.assert(
    fc.property(features, fc.nat(AREAS - 1), fc.nat(AREAS - 1), (plain, a, b) => {
      fc.pre(a !== b);
      expect(distances(plain, a).get(b)).toBe(distances(plain, b).get(a));
    }),
  );
});

test('areas with the same figures are at distance 0, and none is nearer', () => {
  fc.assert(
    fc.property(features, (plain) => {
      const twins = plain.map(({ weight, values }) => ({ weight, values: [values[1]!, ...values.slice(1)] }));
      const distance = distances(twins, 0).get(1);
      if (distance !== undefined) expect(distance).toBe(0);
      expect([...distances(twins, 0).values()].every((one) => one >= 0)).toBe(true);
    }),
  );
});

test('units do not matter: hundredths, thousandths or other zero points give the same distances', () => {
  fc.assert(
    fc.property(features, fc.constantFrom(0.01, 10, 1000), fc.integer({ min: -100, max: 100 }), (plain, scale, shift) => {
      const other = plain.map(({ weight, values }) => ({ weight, values: values.map((one) => one * scale + shift) }));
      const [before, after] = [distances(plain, 0), distances(other, 0)];
      expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
      for (const [at, distance] of before) expect(after.get(at)).toBeCloseTo(distance, 6);
    }),
  );
});

test('the nearest few are the beginning of the whole list', () => {
  fc.assert(
    fc.property(features, fc.integer({ min: 1, max: AREAS }), (plain, count) => {
      const space = spaceOf(AREAS, made(plain));
      expect(nearestTo(space, 0, count)).toEqual(nearestTo(space, 0, AREAS).slice(0, count));
    }),
  );
});
