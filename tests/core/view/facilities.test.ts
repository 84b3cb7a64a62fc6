import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawFacilityMap, drawFacilityParts } from '../../../src/core/draw/facility-map.ts';
import { toDegrees } from '../../../src/core/geo/plane.ts';
import type { FacilityCategoryId } from '../../../src/core/model/ids.ts';
import { facilityOverlay } from '../../../src/core/view/facility-files.ts';
import { facilitiesPage } from '../../../src/core/view/facility-page.ts';
import { reachOf } from '../../../src/core/view/facility-reach.ts';
import { frameOf } from '../../../src/core/view/frame.ts';
import type { Site } from '../../../src/core/view/site.ts';
import { siteOf } from '../../fixtures/site.ts';

const degrees = toDegrees('EPSG:25832');

/** A place in the small portal, in kilometres from the corner of Altstadt: squares of one kilometre make up its Sozialräume. */
const at = (x: number, y: number): string =>
  degrees([500_000 + 1000 * x, 5_700_000 + 1000 * y])
    .map((value) => value.toFixed(7))
    .join(',');

const HEADER = 'id,name,kind,provider_type,lon,lat,area,status,opened,closed,url';
const ROWS = [
  `k1,Kita Mitte,Krippe,kommunal,${at(0.5, 0.5)},,open,2004,,https://kita.example.org/`,
  `k2,Kita Berg,Krippe,kirchlich,${at(2.5, 1)},,planned,2027-08-01,,`,
  `k3,Kita Au,Kindergarten,kommunal,${at(1.5, 1.5)},,closed,,2020-07-31,`,
  `k4,Kita Neu,Krippe,kommunal,${at(1.4, 0.6)},,planned,,,`,
];
const siteWith = (
  rows: readonly string[],
  yaml = 'title: Kitas\nradius: 1100\n',
  more: Readonly<Record<string, string>> = {},
): Site =>
  siteOf('small', {
    'data/facilities/kita.csv': `${[HEADER, ...rows].join('\n')}\n`,
    'data/facilities/kita.yaml': yaml,
    ...more,
  });
const kita = (site: Site) => site.portal.facilities.get('kita' as FacilityCategoryId)!;
const names = (areas: readonly { readonly id: string }[] | null): string[] | undefined => areas?.map(({ id }) => id).toSorted();

test('areas without are those with nothing open inside, and those whose middle is beyond the radius', () => {
  const site = siteWith(ROWS);
  const reach = reachOf(site, kita(site));
  // The only open one lies in the middle of m-1; the middles of m-2 and m-3 are 1,000 m away, that of a-1 1,414 m.
  expect(names(reach.empty)).toEqual(['a-1', 'a-2', 'a-3', 'm-2', 'm-3']);
  expect(names(reach.beyond)).toEqual(['a-1', 'a-2', 'a-3']);
  expect([...reach.planned]).toEqual([
    ['a-2', 1],
    ['m-2', 1],
  ]);
  expect([reach.unplaced, reach.unassigned]).toEqual([0, 0]);
});

test.each([
  [980, ['a-1', 'a-2', 'a-3', 'm-2', 'm-3']],
  [1020, ['a-1', 'a-2', 'a-3']],
  [1400, ['a-1', 'a-2', 'a-3']],
  [1430, ['a-2', 'a-3']],
])('within %d metres as the crow flies the middles of all areas but %j are reached', (radius, beyond) => {
  const site = siteWith(ROWS, `radius: ${radius}\n`);
  expect(names(reachOf(site, kita(site)).beyond)).toEqual(beyond);
});

test('an open facility beyond the border reaches into the portal, one without a position reaches nothing but has its area', () => {
  const outside = siteWith([`k1,K,,,${at(-0.5, 0.5)},,open,,,`]);
  expect(names(reachOf(outside, kita(outside)).beyond)).toEqual(['a-1', 'a-2', 'a-3', 'm-2', 'm-3']);
  expect(reachOf(outside, kita(outside)).unassigned).toBe(1);
  const without = siteWith(['k1,K,,,,,m-1,open,,,', 'k2,L,,,,,98001001,open,,,']);
  const reach = reachOf(without, kita(without));
  expect(names(reach.empty)).toEqual(['a-1', 'a-2', 'a-3', 'm-2', 'm-3']);
  expect([reach.beyond?.length, reach.unplaced, reach.unassigned]).toEqual([6, 2, 1]);
});

test('the page says in words what is where, and by which rule areas are without', () => {
  const { sections, filters } = facilitiesPage(siteWith(ROWS));
  const [section] = sections;
  expect(section!.counts).toBe('4 Einrichtungen, davon 1 geöffnet, 2 geplant und 1 geschlossen.');
  expect(section!.without!.findings.map(({ sentence }) => sentence)).toEqual([
    'In 5 von 6 Sozialräumen liegt keine geöffnete Einrichtung.',
    'In 3 von 6 Sozialräumen ist die Mitte mehr als 1.100\u00a0m von jeder geöffneten Einrichtung entfernt.',
  ]);
  expect(section!.without!.findings[0]!.areas.map(({ name, note }) => name + note)).toEqual([
    '<b>Gewerbepark</b>',
    'Au',
    'Berg & Tal (1\u00a0geplant)',
    'Neustadt "Süd" (1\u00a0geplant)',
    'Über der Au',
  ]);
  expect(section!.without!.rules).toContain('Luftlinie, auf etwa 10\u00a0m genau');
  expect(section!.reach).toBe('Umkreis von 1.100\u00a0m um geöffnete Einrichtungen');
  expect(filters.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
    ['status', ['open', 'planned', 'closed']],
    ['traeger', ['kirchlich', 'kommunal']],
    // By name: Altstadt, Au, Berg & Tal, Neustadt.
    ['gebiet', ['m-1', 'a-1', 'a-2', 'm-2']],
  ]);
});

test('the list has every facility once, by area, with status, day, area and address of its site', () => {
  const { groups } = facilitiesPage(siteWith([...ROWS, 'k5,Kita Irgendwo,,,,,98001,open,,,'])).sections[0]!;
  expect(groups.map(({ name, rows }) => [name, rows.map((row) => row.name)])).toEqual([
    ['Altstadt', ['Kita Mitte']],
    ['Au', ['Kita Au']],
    ['Berg & Tal', ['Kita Berg']],
    ['Neustadt "Süd"', ['Kita Neu']],
    ['Ohne Zuordnung zu einem Gebiet', ['Kita Irgendwo']],
  ]);
  const rows = groups.flatMap((group) => group.rows);
  expect(rows.map(({ statusText }) => statusText)).toEqual([
    'geöffnet seit 2004',
    'geschlossen seit 31.07.2020',
    'geplant ab 01.08.2027',
    'geplant',
    'geöffnet',
  ]);
  expect(rows[0]!.contact).toEqual({ name: 'kita.example.org', href: 'https://kita.example.org/' });
  expect(rows[4]!.area?.name).toBe('Landkreis Musterland');
});

test('numbers by area have rates only where the population is known', () => {
  const site = siteWith(ROWS);
  const table = facilitiesPage(site).sections[0]!.table!;
  expect(table.rows.map(({ counts }) => counts.join())).toEqual(['0,0,0', '1,0,0', '0,0,1', '0,1,0', '0,1,0', '0,0,0']);
  for (const { population, rate, counts } of table.rows) {
    const people = population?.sort ?? null;
    const expected = people === null ? '' : ((Number(counts[0]) / people) * 10_000).toFixed(1).replace('.', ',');
    expect(rate.replaceAll('.', '')).toBe(expected);
  }
  const unknown = siteWith(ROWS, '', { 'data/disclosure.yaml': 'klein:\n  title: Kleine Zahlen\n  min_count: 3\n' });
  expect(facilitiesPage(unknown).sections[0]!.table).toMatchObject({ population: null });
});

test('the map draws every position with the shape of its status, and circles around what is open', () => {
  const { map } = facilitiesPage(siteWith(ROWS)).sections[0]!;
  const { document } = parseHTML(drawFacilityMap(map!));
  const uses = [...document.querySelectorAll('.symbols use')];
  expect(uses.map((use) => [use.getAttribute('data-k'), use.getAttribute('href'), use.textContent])).toEqual([
    ['0', '#symbol-open', 'Kita Mitte (geöffnet)'],
    ['2', '#symbol-closed', 'Kita Au (geschlossen)'],
    ['1', '#symbol-planned', 'Kita Berg (geplant)'],
    ['3', '#symbol-planned', 'Kita Neu (geplant)'],
  ]);
  const circles = [...document.querySelectorAll('circle')];
  expect(circles.map((circle) => circle.getAttribute('data-k'))).toEqual(['0']);
  // The land is 4,300 m wide on 988 units.
  expect(Math.abs(Number(circles[0]!.getAttribute('r')) - (1100 * 988) / 4300)).toBeLessThan(0.3);
});

test('names cannot leave the text or the attribute they stand in', () => {
  const hostile = '"</title><script>alert(1)</script><g onload=""';
  const quoted = `"${hostile.replaceAll('"', '""')}"`;
  const page = facilitiesPage(
    siteWith([`k1,${quoted},${quoted},${quoted},${at(0.5, 0.5)},,open,,,`], `title: ${JSON.stringify(hostile)}\n`),
  );
  const drawn = drawFacilityMap(page.sections[0]!.map!) + drawFacilityParts(page.ground);
  const { document } = parseHTML(`<body>${drawn}</body>`);
  expect(document.querySelectorAll('script, [onload]')).toHaveLength(0);
  expect(document.querySelector('.symbols title')!.textContent).toBe(`${hostile} (geöffnet)`);
  expect(document.querySelector('.facility-map')!.getAttribute('aria-label')).toBe(`Karte: ${hostile}`);
});

test('the file for other maps has every position in the frame of the maps', () => {
  const overlay = JSON.parse(facilityOverlay(siteWith([...ROWS, 'k5,Ohne,,,,,m-1,open,,,']))) as {
    version: number;
    metresPerUnit: number;
    categories: { id: string; title: string; radius: number; places: { id: string; x: number; y: number; area: string }[] }[];
  };
  expect(overlay).toMatchObject({ version: 1, categories: [{ id: 'kita', title: 'Kitas', radius: 1100 }] });
  const { places } = overlay.categories[0]!;
  expect(places.map(({ id, area }) => [id, area])).toEqual([['k1', 'm-1'], ['k2', 'a-2'], ['k3', 'a-1'], ['k4', 'm-2']]); // prettier-ignore
  const [first, second] = places;
  expect(
    Math.abs(Math.hypot(second!.x - first!.x, second!.y - first!.y) * overlay.metresPerUnit - Math.hypot(2000, 500)),
  ).toBeLessThan(5);
});

test('only a portal with facilities has them in its menu', () => {
  const menu = (site: Site): string[] => frameOf(site, '/', '').menu.map(({ name }) => name);
  expect(menu(siteWith(ROWS))).toContain('Einrichtungen');
  expect(menu(siteOf('small'))).not.toContain('Einrichtungen');
});

test('a portal without boundaries has lists and no maps', () => {
  const site = siteOf('tiny', { 'data/facilities/kita.csv': 'id,name,area,status\nk1,K,99001001,open\n' });
  const [section] = facilitiesPage({ ...site, maps: new Map() }).sections;
  expect([section!.map, section!.without!.findings.length, section!.groups.length]).toEqual([null, 1, 1]);
});
