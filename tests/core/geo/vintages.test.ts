import { expect, test } from 'vitest';
import type { LevelMap } from '../../../src/core/geo/level-map.ts';
import { buildMaps } from '../../../src/core/geo/maps.ts';
import type { PolygonCoordinates } from '../../../src/core/model/portal.ts';
import { area, box, catalogueOf, level, type Layer } from './catalogue.ts';

type Features = Layer['features'];
const vintagesOf = (...vintages: Features[]): readonly LevelMap[] =>
  buildMaps(catalogueOf(vintages.map((features, at) => ({ level: 'raum', validFrom: `${2010 + at}-01-01`, features })))).get(
    level('raum'),
  )!;
const pathOf = (map: LevelMap | undefined, id: string): string => map!.paths.get(area(id))!;

/** Ten kilometres wide and so 988 pixels of a thousand, beside a margin of 6: one kilometre is 98.8 pixels. */
const expectNear = (found: readonly number[], expected: readonly number[]): void =>
  expected.forEach((value, at) => expect(Math.abs(found[at]! - value)).toBeLessThanOrEqual(1));
const BEFORE: Features = { a: [[box(0, 0, 5, 5)]], b: [[box(5, 0, 10, 5)]], c: [[box(0, 5, 10, 10)]] };
const AFTER: Features = { ...BEFORE, a: [[box(0, 0, 3, 5)]], b: [[box(3, 0, 10, 5)]] };

test('an area that gives land to its neighbour has its own outline in each vintage, and what both leave alone has one', () => {
  const [before, after] = vintagesOf(BEFORE, AFTER);
  // 6 + 5 × 98.8 = 500; 6 + 3 × 98.8 = 302.4
  expectNear(before!.boxes.get(area('a'))!, [6, 500, 500, 994]);
  expectNear(after!.boxes.get(area('a'))!, [6, 500, 302, 994]);
  expectNear([before!.boxes.get(area('b'))![0], after!.boxes.get(area('b'))![0]], [500, 302]);
  expect(pathOf(before, 'c')).toBe(pathOf(after, 'c'));
  expect(before!.outline).not.toBe(after!.outline);
});

/** The same ring, begun at another of its corners and walked the other way. */
const turned = (ring: [number, number][]): [number, number][] => {
  const corners = ring.slice(1).reverse();
  return [...corners.slice(1), corners[0]!, corners[1]!];
};

test('where the ring begins and which way it runs makes no other drawing', () => {
  const [before, after] = vintagesOf(BEFORE, { ...BEFORE, c: [[turned(box(0, 5, 10, 10))]] });
  expect(pathOf(before, 'c')).toBe(pathOf(after, 'c'));
  expect(before!.outline).toBe(after!.outline);
});

/** A wavy border whose points lie, in turn, so many kilometres to either side of it. */
const shaken = (kilometres: number): Features => {
  const border = Array.from({ length: 101 }, (_, i): [number, number] => {
    return box(5 + Math.sin(i / 9) + (i % 2 === 0 ? kilometres : -kilometres), i / 10, 0, 0)[0]!;
  });
  const [west, east] = [box(0, 0, 5, 10), box(5, 0, 10, 10)];
  const a: PolygonCoordinates = [[[west[0]!, ...border, west[3]!, west[0]!]]];
  const b: PolygonCoordinates = [[[east[1]!, east[2]!, ...border.toReversed(), east[1]!]]];
  return { a, b };
};

test('a border that was only measured anew stays where it is; one that swings ten pixels to either side has moved', () => {
  const [old, anew] = vintagesOf(shaken(0), shaken(0.015));
  for (const id of ['a', 'b']) expect(pathOf(old, id)).toBe(pathOf(anew, id));
  expect(old!.outline).toBe(anew!.outline);
  const [still, moved] = vintagesOf(shaken(0), shaken(0.1));
  for (const id of ['a', 'b']) expect(pathOf(still, id)).not.toBe(pathOf(moved, id));
});

test('a narrow strip counts for a small area that loses much by it, and so for the large one beside it', () => {
  // Three pixels in both; the small one is thirty wide, the large one has hardly anything more.
  const [before, after] = vintagesOf(
    { small: [[box(0, 0, 0.3, 10)]], large: [[box(0.3, 0, 10, 10)]] },
    { small: [[box(0, 0, 0.27, 10)]], large: [[box(0.27, 0, 10, 10)]] },
  );
  for (const id of ['small', 'large']) expect(pathOf(before, id)).not.toBe(pathOf(after, id));
  const [wide, narrower] = vintagesOf(
    { west: [[box(0, 0, 5, 10)]], east: [[box(5, 0, 10, 10)]] },
    { west: [[box(0, 0, 4.99, 10)]], east: [[box(4.99, 0, 10, 10)]] },
  );
  for (const id of ['west', 'east']) expect(pathOf(wide, id)).toBe(pathOf(narrower, id));
});

test('what changed and later went back is drawn three times, the last like the first', () => {
  const maps = vintagesOf(BEFORE, AFTER, BEFORE);
  expectNear(
    maps.map((map) => map.boxes.get(area('a'))![2]),
    [500, 302, 500],
  );
  expect(new Set(maps.map((map) => pathOf(map, 'c'))).size).toBe(1);
});

test('an area without land of its own, an enclave that went and an exclave that came are changes like others', () => {
  const [before, after] = vintagesOf(
    { a: [[box(0, 0, 5, 5), box(1, 1, 2, 2)]], b: [[box(1, 1, 2, 2)]], c: [[box(0, 5, 10, 10)]], empty: [] },
    { a: [[box(0, 0, 5, 5)]], c: [[box(0, 5, 10, 10)], [box(8, 0, 10, 2)]], empty: [] },
  );
  expect(pathOf(before, 'a')).not.toBe(pathOf(after, 'a'));
  expect(pathOf(before, 'c')).not.toBe(pathOf(after, 'c'));
});

test('a level made of its parts has the vintages of the parts, and changes only where they moved land across its borders', () => {
  const maps = buildMaps(
    catalogueOf(
      [
        { level: 'raum', validFrom: '2010-01-01', features: BEFORE },
        { level: 'raum', validFrom: '2020-01-01', features: AFTER },
      ],
      {
        west: { level: 'kreis' },
        rest: { level: 'kreis' },
        a: { level: 'raum', parent: 'west' },
        b: { level: 'raum', parent: 'west' },
        c: { level: 'raum', parent: 'rest' },
      },
    ),
  ).get(level('kreis'))!;
  expect(maps.map(({ validFrom }) => validFrom)).toEqual(['2010-01-01', '2020-01-01']);
  for (const id of ['west', 'rest']) expect(pathOf(maps[0], id)).toBe(pathOf(maps[1], id));
});
