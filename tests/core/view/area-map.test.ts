import { expect, test } from 'vitest';
import { drawLinkMap } from '../../../src/core/draw/link-map.ts';
import type { LevelId } from '../../../src/core/model/ids.ts';
import { areaIndex } from '../../../src/core/view/area-index.ts';
import { areaMap } from '../../../src/core/view/area-map.ts';
import type { Site } from '../../../src/core/view/site.ts';
import { siteOf } from '../../fixtures/site.ts';

const site = siteOf('small');

test('every area of today on the map of the first level leads to its page, by its name and where it lies', () => {
  const { map } = areaMap(site)!;
  expect(map.areas.map(({ name, href }) => [name, href])).toEqual([
    ['Altstadt, Musterstadt', '/daten/muster/gebiete/m-1/'],
    ['Neustadt "Süd", Musterstadt', '/daten/muster/gebiete/m-2/'],
    ['Über der Au, Musterstadt', '/daten/muster/gebiete/m-3/'],
    ['Au, Auberg', '/daten/muster/gebiete/a-1/'],
    ['Berg & Tal, Auberg', '/daten/muster/gebiete/a-2/'],
    ['<b>Gewerbepark</b>, Auberg', '/daten/muster/gebiete/a-3/'],
  ]);
  expect(map.label).toContain('Sozialräume');
});

test('the list of all areas has every link that the map has, for those who use the keyboard', () => {
  const listed = areaIndex(site).flatMap(({ groups }) => groups.flatMap(({ areas }) => areas.map(({ href }) => href)));
  for (const { href } of areaMap(site)!.map.areas) expect(listed).toContain(href);
});

test('of a level with too many areas the next coarser one is shown, as it is today', () => {
  expect(areaMap(site, 6)!.map.areas).toHaveLength(6);
  expect(areaMap(site, 5)!.map.areas.map(({ name }) => name)).toEqual(['Musterstadt', 'Auberg']);
  expect(areaMap(site, 1)).toBeNull();
});

test('a portal without boundaries, or with a single area, has nothing to choose from on a map', () => {
  expect(areaMap({ ...site, maps: new Map() })).toBeNull();
  const district = 'kreis' as LevelId;
  const declaration = { ...site.portal.declaration, defaultLevel: district };
  expect(areaMap({ ...site, portal: { ...site.portal, declaration } } as Site)).toBeNull();
});

test('an area is a link with a name that no keyboard has to pass; borders are none, and names are text', () => {
  const svg = drawLinkMap({
    width: 9,
    height: 8,
    label: 'Karte',
    areas: [{ name: 'Berg & <Tal>', href: '/gebiete/b/', d: 'M0 0l1 1z' }],
    outlines: ['M2 2l1 1'],
  });
  expect(svg).toBe(
    '<svg viewBox="0 0 9 8" role="group" aria-label="Karte"><a href="/gebiete/b/" tabindex="-1"><title>Berg &amp; &lt;Tal&gt;</title>' +
      '<path d="M0 0l1 1z"/></a><g><path d="M2 2l1 1"/></g></svg>',
  );
});
