import { expect, test } from 'vitest';
import { drawSheet } from '../../../src/core/draw/profile-sheet.ts';
import { drawRowCell, drawStripGround, PLACES, type StripGround } from '../../../src/core/draw/row-cell.ts';
import { html, raw } from '../../../src/core/draw/escape.ts';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { areaPage } from '../../../src/core/view/area-page.ts';
import { profileSheet } from '../../../src/core/view/profile-sheet.ts';
import { sheetOf, sheetsOf, SHEET_AREAS } from '../../../src/core/view/sheets.ts';
import { siteOf } from '../../fixtures/site.ts';

const site = siteOf('small');

test('every area, former ones too, lies in exactly one sheet of areas of its level', () => {
  const sheets = sheetsOf(site);
  expect(sheets.flatMap(({ areas }) => areas.map(({ id }) => id)).sort()).toEqual([...site.portal.areas.keys()].sort());
  for (const { areas } of sheets) {
    expect(areas.length).toBeLessThanOrEqual(SHEET_AREAS);
    expect(new Set(areas.map(({ level }) => level)).size).toBe(1);
  }
});

test('ids are unique within a sheet, and every picture of a page leads to one of them', () => {
  const drawings = new Map(sheetsOf(site).map((sheet) => [sheet.number, profileSheet(site, sheet)]));
  for (const svg of drawings.values()) {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
  for (const id of site.portal.areas.keys()) {
    for (const { k } of areaPage(site, id).themes.flatMap(({ rows }) => rows)) {
      const [, number, name] = /^\.\.\/bilder\/(\d+)\.svg#(.+)$/.exec(sheetOf(site, id).href(String(k)))!;
      expect(drawings.get(Number(number))).toContain(`id="${name}"`);
    }
  }
});

test('what a sheet shares is there for whoever uses it', () => {
  for (const sheet of sheetsOf(site)) {
    const svg = profileSheet(site, sheet);
    for (const [, name] of svg.matchAll(/<use href="#([^"]+)"/g)) expect(svg).toContain(`<g id="${name}">`);
  }
});

test('names of cells are escaped', () => {
  const svg = drawSheet([], [[{ name: '"><script>', width: 1, height: 1, content: raw(html`<path/>`) }]]);
  expect(svg).not.toContain('<script');
});

const strip = (values: readonly number[], reference: number | null = null): StripGround => ({
  low: Math.min(...values),
  high: Math.max(...values),
  values: Float64Array.from(values),
  reference,
});

test('of thousands of areas a strip draws no more ticks than it has places, and both ends', () => {
  const drawn = drawStripGround(strip(Array.from({ length: 5000 }, (_, at) => Math.sqrt(at)))).raw;
  expect(drawn.match(/h1/g)!.length).toBeLessThanOrEqual(PLACES);
  expect(drawn).toContain('M4 15');
});

test('equal figures share one tick in the middle', () => {
  expect(drawStripGround(strip([7, 7, 7])).raw.match(/h1/g)).toHaveLength(1);
});

test('a line has gaps where there is no figure and where the series breaks', () => {
  const own = { values: [1, 2, null, 4, 5, 6], breaks: new Set([5]) };
  const drawn = drawRowCell({ strip: null, value: null, own, reference: null }).raw;
  const [line] = /(?<=class="l" d=")[^"]+/.exec(drawn)!;
  expect(line.match(/M/g)).toHaveLength(3);
});

test('fewer than two figures draw no line', () => {
  const own = { values: [null, 3], breaks: new Set<number>() };
  expect(drawRowCell({ strip: null, value: 3, own, reference: null }).raw).toBe('');
});

test('a sheet belongs to the area that asks for it', () => {
  const ids = [...site.portal.areas.keys()];
  expect(new Set(ids.map((id: AreaId) => sheetOf(site, id).href('1'))).size).toBe(ids.length);
});
