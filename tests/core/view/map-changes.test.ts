import { expect, test } from 'vitest';
import { parsePath } from '../../../src/core/geo/path.ts';
import type { IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import { drawMap } from '../../../src/core/draw/map.ts';
import { drawMultiples } from '../../../src/core/draw/multiples.ts';
import { choropleth } from '../../../src/core/view/map.ts';
import { changeDays, shapeChangesOf } from '../../../src/core/view/map-changes.ts';
import { mapFiles } from '../../../src/core/view/map-files.ts';
import { levelFileOf } from '../../../src/core/view/map-level.ts';
import { shapeFileOf } from '../../../src/core/view/map-shapes.ts';
import { multiplesModel } from '../../../src/core/view/multiples-model.ts';
import type { Site } from '../../../src/core/view/site.ts';
import { symbolsOf } from '../../../src/core/view/symbols-view.ts';
import { siteOf } from '../../fixtures/site.ts';
import { siteWithVintages, TOWNS, TOWNS_BEFORE } from '../../fixtures/vintages.ts';

const once = siteOf('small');
const site = siteWithVintages();
const [quarter, gemeinde] = ['sozialraum' as LevelId, 'gemeinde' as LevelId];
const [ARMUT, EINWOHNER] = ['armut' as IndicatorId, 'einwohner' as IndicatorId];

/** The right end of a path; the map is 4.3 km wide, so that a kilometre is 988 / 4.3 = 229.8 pixels beside a margin of 6. */
const right = (path: string): number => Math.max(...parsePath(path).flatMap((ring) => ring.map(([x]) => x)));
const [HALF, WHOLE] = [121, 236];

function mapOf(of: Site, key: string) {
  const period = of.portal.series.get(ARMUT)!.periods.findIndex((one) => one.key === key);
  return choropleth(of, of.portal.indicators.get(ARMUT)!, quarter, period, '')!;
}
const pathIn = (of: Site, key: string, id: string): string => mapOf(of, key).paths.find(({ area }) => area === id)!.d;

test('an area that gave land away is drawn as it was in the years before, and its neighbour too', () => {
  expect(['2022', '2023', '2024'].map((key) => right(pathIn(site, key, 'm-1')))).toEqual([WHOLE, WHOLE, HALF]);
  const left = (key: string): number => Math.min(...parsePath(pathIn(site, key, 'm-2'))[0]!.map(([x]) => x));
  expect([left('2023'), left('2024')]).toEqual([WHOLE, HALF]);
  for (const id of ['m-3', 'a-1', 'a-2', 'a-3']) expect(pathIn(site, '2023', id)).toBe(pathIn(site, '2024', id));
});

test('a built drawing says when it has not the newest outlines, and says nothing otherwise', () => {
  // Of the two changes, that of the towns in 2023 and that of the quarters in 2024.
  expect(['2022', '2023', '2024'].map((key) => mapOf(site, key).vintage)).toEqual([0, 1, undefined]);
  expect(drawMap(mapOf(site, '2023'))).toContain(' data-vintage="1">');
  expect(drawMap(mapOf(site, '2024'))).not.toContain('data-vintage');
});

test('the borders of the level above are those of the year', () => {
  const outlines = ['2022', '2023', '2024'].map((key) => mapOf(once, key).outlines.join());
  expect(outlines[0]).not.toBe(outlines[1]);
  expect(outlines[1]).toBe(outlines[2]);
  expect(outlines[0]).toBe(once.maps.get(gemeinde)![0]!.outline);
});

test('circles lie within the outlines of their year', () => {
  const indicator = site.portal.indicators.get(EINWOHNER)!;
  const { periods } = site.portal.series.get(EINWOHNER)!;
  for (const [key, end] of [
    ['2023', WHOLE],
    ['2024', HALF],
  ] as const) {
    // prettier-ignore
    const { ground, circles } = symbolsOf(site, indicator, quarter, periods.findIndex((one) => one.key === key))!.model; // prettier-ignore
    const k = ground.paths.findIndex(({ area }) => area === 'm-1');
    expect(circles.find((circle) => circle.k === k)!.x).toBeCloseTo((6 + end) / 2, -1);
  }
});

test('scripts get every outline of what changed, and no other', () => {
  const changes = shapeChangesOf(site, quarter)!;
  const { ids, redrawn } = levelFileOf(site, quarter);
  expect(Object.keys(changes.areas).map((k) => ids[Number(k)])).toEqual(['m-1', 'm-2']);
  const own = changes.areas[ids.indexOf('m-1')]!;
  expect(own.map(({ from, path }) => [from, right(path)])).toEqual([
    [0, WHOLE],
    [20240101, HALF],
  ]);
  expect(own.at(-1)!.path).toBe(shapeFileOf(site, quarter)!.paths[ids.indexOf('m-1')]);
  expect(changes.outlines.map(({ from }) => from)).toEqual([0, 20230101]);
  expect(redrawn).toEqual([20230101, 20240101]);
  expect(changeDays(changes)).toEqual(redrawn);
  expect(mapFiles(site).map(({ file }) => file)).toContain('formen/sozialraum/wandel');
});

test('a level whose areas come and go without another one changing has no file of changes, nor a word about them', () => {
  const merged = siteOf('small', {
    'data/geometry/gemeinde@2000-01-01.geojson': TOWNS_BEFORE,
    'data/geometry/gemeinde@2023-01-01.geojson': TOWNS,
  });
  expect(merged.maps.get(gemeinde)).toHaveLength(2);
  expect(shapeChangesOf(merged, gemeinde)).toBeNull();
  expect(levelFileOf(merged, gemeinde)).not.toHaveProperty('redrawn');
  expect(mapFiles(merged).map(({ file }) => file)).not.toContain('formen/gemeinde/wandel');
  expect(shapeChangesOf(merged, quarter)!.areas).toEqual({});
});

test('small maps show each year as it was, and draw once what did not change', () => {
  const indicator = site.portal.indicators.get(ARMUT)!;
  const model = multiplesModel(site, indicator, quarter);
  expect(model.shapes).toHaveLength(6 + 2);
  expect(new Set(model.shapes).size).toBe(8);
  // In every year each quarter stands once, and m-1 in 2024 otherwise than before.
  for (const { classNames } of model.maps) expect(classNames.filter((name) => name !== null)).toHaveLength(6);
  const drawnIn = model.maps.map(({ classNames }) => classNames.map((name) => name !== null).join());
  expect([drawnIn[0] === drawnIn[1], drawnIn[1] === drawnIn[2]]).toEqual([true, false]);
  expect(model.maps.map(({ borders }) => borders)).toEqual([0, 1, 1]);
  const svg = drawMultiples(model);
  expect([svg.match(/href="#b"/g)?.length, svg.match(/href="#b1"/g)?.length]).toEqual([1, 2]);
  expect(multiplesModel(once, indicator, quarter).shapes).toHaveLength(6);
});
