import { expect, test } from 'vitest';
import { drawMap, PATTERNS } from '../../../src/core/draw/map.ts';
import type { AreaId } from '../../../src/core/model/ids.ts';
import type { MapModel, MapPath } from '../../../src/core/view/map.ts';

const path = (area: string, marked: boolean): MapPath => ({
  area: area as AreaId,
  d: `M${area}`,
  className: 'c0',
  title: null,
  marked,
});
const map = (...paths: MapPath[]): MapModel => ({ width: 10, height: 10, label: 'x', classCount: 1, paths, outlines: ['M9'] });

test('a marked area is outlined once more above everything else, all casings below all lines', () => {
  const drawing = drawMap(map(path('1', true), path('2', false), path('3', true)));
  expect(drawing.slice(drawing.indexOf('<g class="outlines">'))).toBe(
    '<g class="outlines"><path d="M9"/></g><g class="mark"><path class="casing" d="M1"/><path class="casing" d="M3"/><path class="line" d="M1"/><path class="line" d="M3"/></g></svg>',
  );
  expect(drawing).toContain('<path class="c0 marked" d="M1"/>');
});

test('a map without marked areas has no layer for them', () => {
  expect(drawMap(map(path('1', false)))).not.toContain('class="mark"');
});

test('a map of thousands of areas is drawn with thinner borders', () => {
  const many = (count: number): string => drawMap(map(...Array.from({ length: count }, () => path('1', false))));
  expect(many(2000)).toContain('<svg class="map n1" ');
  expect(many(2001)).toContain('<svg class="map n1 dense" ');
});

test('every pattern comes in the size of a swatch, of a map, and of a map on a narrow screen', () => {
  const names = [...PATTERNS.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
  expect(names).toEqual(
    ['missing', 'suppressed', 'unreliable', 'later'].flatMap((name) => ['', '-map', '-narrow'].map((set) => `p-${name}${set}`)),
  );
  for (const [, base] of PATTERNS.matchAll(/href="#([^"]+)"/g)) expect(names).toContain(base);
});
