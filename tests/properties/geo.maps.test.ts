import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildMaps } from '../../src/core/geo/maps.ts';
import { areaPath, parsePath } from '../../src/core/geo/path.ts';
import { distanceTo } from '../../src/core/geo/pole.ts';
import { doubleArea, tidy, type Point, type Ring } from '../../src/core/geo/ring.ts';
import type { PolygonCoordinates } from '../../src/core/model/portal.ts';
import { box, catalogueOf, level } from '../core/geo/catalogue.ts';

/** A land of up to 8 × 8 cells of different widths, each given to one of a few areas: parts, holes, enclaves and corners in every mixture. */
const landOf = (...kilometres: number[]): fc.Arbitrary<Record<string, PolygonCoordinates[number][]>> =>
  fc
    .record({
      widths: fc.array(fc.constantFrom(...kilometres), { minLength: 1, maxLength: 8 }),
      heights: fc.array(fc.constantFrom(...kilometres), { minLength: 1, maxLength: 8 }),
      owners: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 64, maxLength: 64 }),
      reversed: fc.boolean(),
    })
    .map(({ widths, heights, owners, reversed }) => {
      const steps = (sizes: readonly number[]): number[] => sizes.reduce<number[]>((at, size) => [...at, at.at(-1)! + size], [0]);
      const [xs, ys] = [steps(widths), steps(heights)];
      const features: Record<string, PolygonCoordinates[number][]> = {};
      widths.forEach((_, i) =>
        heights.forEach((_height, j) => {
          const ring = box(xs[i]!, ys[j]!, xs[i + 1]!, ys[j + 1]!);
          (features[`area-${owners[8 * i + j]}`] ??= []).push([reversed ? ring.toReversed() : ring]);
        }),
      );
      return features;
    });
const land = landOf(0.0001, 0.01, 1, 7);

test('whatever the land: no polygon is lost, all numbers are whole and in the frame, neighbours are mutual', () => {
  fc.assert(
    fc.property(land, (features) => {
      const [map] = buildMaps(catalogueOf([{ level: 'raum', features }])).get(level('raum'))!;
      expect(map!.paths.size).toBe(Object.keys(features).length);
      for (const [id, path] of map!.paths) {
        expect(path).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
        const rings = parsePath(path);
        expect(rings).toHaveLength(features[id]!.length);
        for (const ring of rings) expect(doubleArea(ring)).toBeGreaterThan(0);
        for (const [x, y] of rings.flat()) expect(x >= 0 && y >= 0 && x <= map!.width && y <= map!.height).toBe(true);
        for (const other of map!.neighbours.get(id)!) {
          expect(other).not.toBe(id);
          expect(map!.neighbours.get(other)).toContain(id);
        }
        expect(map!.neighbours.get(id)).toEqual([...map!.neighbours.get(id)!].sort());
        expect(parsePath(map!.locator.get(id)!)).toHaveLength(rings.length);
      }
    }),
    { numRuns: 50 },
  );
});

test('the union of all areas of a level is as large as they', () => {
  fc.assert(
    fc.property(landOf(0.3, 1, 7), (features) => {
      const children = Object.fromEntries(Object.keys(features).map((id) => [id, { level: 'raum', parent: 'whole' }]));
      const maps = buildMaps(catalogueOf([{ level: 'raum', features }], { whole: { level: 'kreis' }, ...children }));
      const [whole] = [...maps.get(level('kreis'))![0]!.boxes.values()];
      const boxes = [...maps.get(level('raum'))![0]!.boxes.values()];
      const outer = [Math.min(...boxes.map((b) => b[0])), Math.min(...boxes.map((b) => b[1])), Math.max(...boxes.map((b) => b[2])), Math.max(...boxes.map((b) => b[3]))]; // prettier-ignore
      whole!.forEach((value, i) => expect(Math.abs(value - outer[i]!)).toBeLessThanOrEqual(2));
    }),
    { numRuns: 50 },
  );
});

const point = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
const ring = fc.array(point, { maxLength: 25 });

test('tidying any ring keeps its surface and can be repeated', () => {
  fc.assert(
    fc.property(ring, (points) => {
      const tidied = tidy(points);
      expect(doubleArea(tidied)).toBe(doubleArea(points));
      expect(tidy(tidied)).toEqual(tidied);
    }),
  );
});

test('any rings survive being written as a path', () => {
  fc.assert(
    fc.property(fc.array(ring.filter((points) => points.length > 2)), (rings: Ring[]) => {
      expect(parsePath(areaPath([rings]))).toEqual(rings);
    }),
  );
});

test('the point of any area lies in it, or on a corner of it', () => {
  fc.assert(
    fc.property(land, (features) => {
      const [map] = buildMaps(catalogueOf([{ level: 'raum', features }])).get(level('raum'))!;
      for (const [id, centroid] of map!.centroids) {
        const rings = parsePath(map!.paths.get(id)!);
        const isCorner = rings.flat().some((corner: Point) => String(corner) === String(centroid));
        expect(isCorner || rings.some((part) => distanceTo([part], ...centroid) > 0)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
