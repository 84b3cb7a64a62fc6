import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawProfileSection } from '../../../src/core/draw/index-profile-section.ts';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { indexProfileCells } from '../../../src/core/view/index-profile-cells.ts';
import { indexProfileSection } from '../../../src/core/view/index-profile-section.ts';
import { indexProfile, type ProfileAxis } from '../../../src/core/view/index-profile.ts';
import { siteOf } from '../../fixtures/site.ts';

const declaration = readFileSync('tests/fixtures/small/data/portal.yaml', 'utf8');
const site = siteOf('small', {
  'data/portal.yaml': `${declaration}profile: {indicators: [armut, frauenanteil, saldo, miete, einwohner]}\n`,
});
const areaOf = (id: string) => site.portal.areas.get(id as AreaId)!;
const axesOf = (id: string) => {
  const profile = indexProfile(site, areaOf(id));
  return profile === null || profile === 'fewAreas' ? profile : profile.axes;
};

test('100 is the reference, and ten points are one standard deviation of the areas that have a figure', () => {
  const shares = [22, 11, 4.17, 6.36, 0];
  const mean = shares.reduce((sum, value) => sum + value, 0) / 5;
  const deviation = Math.sqrt(shares.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 5);
  const kreis = (100 * (132 + 55 + 5 + 14 + 0 + 1)) / (600 + 500 + 120 + 220 + 90 + 2);
  const axes = axesOf('m-1');
  expect(axes).toHaveLength(3);
  const poverty = (axes as readonly ProfileAxis[])[0]!;
  expect([poverty.title, poverty.figure, poverty.words]).toEqual(['Kinderarmut', '22,0\u00a0%', null]);
  expect(poverty.score).toBeCloseTo(100 + (10 * (22 - kreis)) / deviation, 6);
});

test('totals and what the level has no figures for are no axes', () => {
  expect((axesOf('m-2') as readonly ProfileAxis[]).map(({ title }) => title)).toEqual([
    'Kinderarmut',
    'Anteil der Frauen',
    'Wanderungssaldo',
  ]);
});

test('the reference has no profile, nor has an area of which nothing may be shown; a small level says why', () => {
  expect(axesOf('98001')).toBeNull();
  expect(axesOf('a-3')).toBeNull();
  expect(axesOf('98001001')).toBe('fewAreas');
  expect(indexProfileSection(site, areaOf('98001001').id)).toContain('mindestens fünf Gebiete');
  expect(indexProfileCells(site, areaOf('98001001'))).toEqual([]);
});

test('every bar of the table is a drawing of the sheet, and the web is there for three figures', () => {
  const section = indexProfileSection(site, areaOf('m-1').id);
  if (section === null || typeof section === 'string') throw new Error('no profile');
  const names = indexProfileCells(site, areaOf('m-1')).map(({ name }) => name);
  expect(names).toEqual(['i0', 'i1', 'i2', 'i']);
  expect([...section.rows.map(({ bar }) => bar), section.radar?.src].map((src) => src?.split('.').at(-1))).toEqual(names);
  const markup = drawProfileSection(section);
  expect(markup).toContain('<tr><th>Kinderarmut<td>22,0\u00a0%<td>111<td><img src=../bilder/');
  expect(markup).toContain('100 ist der Landkreis Musterland, zehn Punkte sind eine Standardabweichung der Sozialräume.');
  expect(markup.length).toBeLessThan(700);
});
