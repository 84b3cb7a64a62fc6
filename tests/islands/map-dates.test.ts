import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { drawMap } from '../../src/core/draw/map.ts';
import type { IndicatorId, LevelId } from '../../src/core/model/ids.ts';
import { choropleth } from '../../src/core/view/map.ts';
import { redrawing, shapesOn } from '../../src/islands/map-dates.ts';
import { siteOf } from '../fixtures/site.ts';
import { siteWithVintages, TOWNS } from '../fixtures/vintages.ts';
import { sourceOf } from './site-source.ts';

const site = siteWithVintages();
const armut = site.portal.indicators.get('armut' as IndicatorId)!;
const END = { '2022': 20221231, '2023': 20231231, '2024': 20241231 } as const;
type Year = keyof typeof END;

/** The map of a year as a page is built with it: its outlines, by area, and those above them. */
function built(year: Year): { readonly svg: SVGSVGElement; readonly lines: () => readonly (string | null)[] } {
  const period = site.portal.series.get(armut.id)!.periods.findIndex(({ key }) => key === year);
  const { document } = parseHTML(`<div>${drawMap(choropleth(site, armut, 'sozialraum' as LevelId, period, '')!)}</div>`);
  vi.stubGlobal('document', document);
  const svg = document.querySelector('svg') as unknown as SVGSVGElement;
  return { svg, lines: () => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d')) };
}
const YEARS = Object.keys(END) as Year[];

test('from whichever year a map was built, in every year it has the outlines of a map built for that', async () => {
  const source = sourceOf(site);
  const level = await source.level('sozialraum');
  const expected = new Map(YEARS.map((year) => [year, built(year).lines()]));
  for (const start of YEARS) {
    const { svg, lines } = built(start);
    for (const year of [...YEARS, ...YEARS.toReversed(), start]) {
      (await redrawing(svg, level, END[year], source))?.();
      expect(lines()).toEqual(expected.get(year));
    }
  }
});

test('nothing changes before it is to be shown, and what has its outlines asks for nothing', async () => {
  const source = sourceOf(site);
  const level = await source.level('sozialraum');
  const { svg, lines } = built('2024');
  expect(await redrawing(svg, level, END['2024'], source)).toBeNull();
  expect(source.asked).toEqual(['ebenen/sozialraum']);
  const before = lines();
  const redraw = await redrawing(svg, level, END['2023'], source);
  expect(lines()).toEqual(before);
  redraw!();
  expect(lines()).not.toEqual(before);
  expect(await redrawing(svg, level, END['2023'], source)).toBeNull();
  expect(source.asked).toEqual(['ebenen/sozialraum', 'formen/sozialraum/wandel']);
});

test('where the areas of a level lie is told for the day', async () => {
  const source = sourceOf(site);
  const level = await source.level('sozialraum');
  const k = level.ids.indexOf('m-1');
  const [then, now] = [await shapesOn(level, END['2023'], source), await shapesOn(level, Infinity, source)];
  // In the middle of one kilometre, and of half of it: 6 + 229.8 / 2 and 6 + 229.8 / 4.
  expect([then.centroids[2 * k]! - 121, now.centroids[2 * k]! - 63].map(Math.abs).every((off) => off <= 3)).toBe(true);
  expect(now).toBe(await source.shapes('sozialraum'));
  expect(then.paths.filter((path, at) => path !== now.paths[at])).toHaveLength(2);
});

test('a level that was never redrawn asks for no changes', async () => {
  const source = sourceOf(
    siteOf('small', { 'data/geometry/gemeinde@2000-01-01.geojson': TOWNS, 'data/geometry/gemeinde@2023-01-01.geojson': TOWNS }),
  );
  const level = await source.level('sozialraum');
  expect(level).not.toHaveProperty('redrawn');
  expect(await redrawing(built('2024').svg, level, END['2022'], source)).toBeNull();
  await shapesOn(level, END['2022'], source);
  expect(source.asked).toEqual(['ebenen/sozialraum', 'formen/sozialraum']);
});
