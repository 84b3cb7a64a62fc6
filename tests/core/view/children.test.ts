import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawChildrenSheet, sheetHeight } from '../../../src/core/draw/children-sheet.ts';
import { drawChildrenTable } from '../../../src/core/draw/children-table.ts';
import { ABSENCES } from '../../../src/core/model/cell.ts';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { childMapAreas, childrenSheet } from '../../../src/core/view/children-maps.ts';
import { childrenPage } from '../../../src/core/view/children.ts';
import type { Site } from '../../../src/core/view/site.ts';
import { siteOf } from '../../fixtures/site.ts';

const site = siteOf('small');
const pageOf = (id: string, of: Site = site) => childrenPage(of, id as AreaId);
const tableOf = (id: string, of: Site = site) => {
  const page = pageOf(id, of)!;
  const { document } = parseHTML(`<body>${drawChildrenTable(page.table!, page.title)}</body>`);
  return [...document.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent));
};

test('few areas are columns beside their whole and the reference, with unit and period of every row', () => {
  expect(tableOf('98001001')).toEqual([
    ['Indikator', 'Musterstadt', 'Landkreis Musterland', 'Altstadt', 'Neustadt "Süd"', 'Über der Au'],
    [
      'Kinderarmut %,\u00a02024',
      '15,7p, vorläufig',
      '13,5p, vorläufig',
      '22,0p, vorläufig',
      '11,0p, vorläufig',
      '4,2p, vorläufig',
    ],
    ['Bevölkerung Personen,\u00a02024', '8.205', '10.400', '4.200', '3.100', '905'],
  ]);
  const [head] = pageOf('98001001')!.table!.columns;
  expect(head).toMatchObject({ apart: true, href: '/daten/muster/gebiete/98001001/' });
});

test('many areas are rows, and what they are compared with stands above them', () => {
  const more = Array.from({ length: 4 }, (_, at) => `x-${at},Weiler ${at},98001001`).join('\n');
  const many = siteOf('small', {
    'data/areas/sozialraum.csv': `id,name,parent\nm-1,Altstadt,98001001\nm-2,Neustadt,98001001\nm-3,Über der Au,98001001\na-1,Au,98001004\na-2,Berg,98001004\na-3,Gewerbepark,98001004\n${more}\n`,
  });
  const rows = tableOf('98001001', many);
  expect(rows.map(([name]) => name)).toEqual([
    'Gebiet',
    'Musterstadt',
    'Landkreis Musterland',
    'Altstadt',
    'Neustadt',
    'Über der Au',
    'Weiler 0',
    'Weiler 1',
    'Weiler 2',
    'Weiler 3',
  ]);
  expect(rows[0]).toEqual(['Gebiet', 'Kinderarmut %,\u00a02024', 'Bevölkerung Personen,\u00a02024']);
  expect(pageOf('98001001', many)!.table!.rows.map(({ apart }) => apart)).toEqual([true, true, ...Array<boolean>(7).fill(false)]);
});

test('withheld, zero and missing are told apart in words, and the note below explains their signs', () => {
  const [, poverty] = tableOf('98001004');
  expect(poverty!.slice(3)).toEqual(['.geheim gehalten', '6,4p, vorläufig', '–genau nullp, vorläufig']);
  expect(pageOf('98001004')!.table!.signs.map(({ sign, word }) => `${sign} ${word}`)).toContain('. geheim gehalten');
});

test('every header says what it heads', () => {
  const page = pageOf('98001001')!;
  const { document } = parseHTML(`<body>${drawChildrenTable(page.table!, page.title)}</body>`);
  expect(document.querySelector('caption')!.textContent).toBe('Sozialräume in Musterstadt');
  expect([...document.querySelectorAll('thead th')].every((th) => th.getAttribute('scope') === 'col')).toBe(true);
  expect([...document.querySelectorAll('tbody th')].every((th) => th.getAttribute('scope') === 'row')).toBe(true);
});

test('only areas that consist of others have such a section; combined areas show their members', () => {
  expect(pageOf('m-1')).toBeNull();
  expect(pageOf('98001002')).toBeNull();
  expect(pageOf('p-1')!.title).toBe('Sozialräume im Programmgebiet Mitte');
  expect(pageOf('98001')!.title).toBe('Gemeinden im Landkreis Musterland');
  expect(pageOf('98001')!.compare.href).toBe('/daten/muster/vergleich/?gebiete=98001004,98001001');
});

test('the comparison is offered for as many areas as it takes', () => {
  const rows = Array.from({ length: 11 }, (_, at) => `x-${at},Weiler ${at},98001001`).join('\n');
  const many = siteOf('small', {
    'data/areas/sozialraum.csv': `id,name,parent\nm-1,Altstadt,98001001\nm-2,Neustadt,98001001\nm-3,Über der Au,98001001\na-1,Au,98001004\na-2,Berg,98001004\na-3,Gewerbepark,98001004\n${rows}\n`,
  });
  const { name, href } = pageOf('98001001', many)!.compare;
  expect(name).toBe('Die ersten 12 Gebiete in allen Indikatoren vergleichen');
  expect(href.split('=')[1]!.split(',').length).toBe(12);
  expect(pageOf('98001001')!.compare.name).toBe('Alle Indikatoren vergleichen');
});

test('a small map tells in words what it shows, and leads to the page of its indicator', () => {
  const [map] = pageOf('98001004')!.maps;
  expect(map).toMatchObject({
    title: 'Kinderarmut',
    note: '%,\u00a02024',
    href: '/daten/muster/indikatoren/armut/?ebene=sozialraum',
    src: '/daten/muster/gebiete/bilder/karten-98001004.svg#k.armut',
    alt: 'Karte: Kinder in Grundsicherung 2024, Sozialräume in Auberg: niedrigster Wert 0,0\u00a0% (Berg & Tal), höchster Wert 6,4\u00a0% (Au), einer von 3 Werten wird geheim gehalten.',
  });
  // Numbers of people are no map.
  expect(pageOf('98001004')!.maps.length).toBe(1);
});

test('the picture has a cell for every map, the classes of the large map, and patterns for what is withheld', () => {
  expect(childMapAreas(site)).toEqual(['98001', '98001001', '98001004', 'p-1']);
  const sheet = childrenSheet(site, '98001004' as AreaId);
  expect(sheet.maps.map(({ name, classNames }) => [name, classNames])).toEqual([['k.armut', ['s-suppressed', 'c1', 'z']]]);
  const svg = drawChildrenSheet(sheet);
  expect(svg).toContain('<svg id="k.armut" class="cell n4"');
  expect(svg).toContain('<use href="#s0" class="s-suppressed"/>');
  expect(sheet.maps[0]!.absent.map(({ label }) => label)).toEqual(['genau null', 'geheim gehalten']);
  expect(svg).toContain('>geheim gehalten</text>');
  expect(svg).not.toMatch(/NaN|undefined|style="/);
});

test('what is withheld to protect another figure looks the same and stands in the legend once', () => {
  const [id, series] = [...site.portal.series].find(([key]) => key === 'armut')!;
  const state = series.total.state.map((now, at) =>
    series.areas[Math.floor(at / series.periods.length)] === 'a-2' ? ABSENCES.indexOf('protected') + 1 : now,
  );
  const changed = new Map(site.portal.series).set(id, { ...series, total: { ...series.total, state } });
  const [map] = childrenSheet({ ...site, portal: { ...site.portal, series: changed } }, '98001004' as AreaId).maps;
  expect(map!.classNames).toEqual(expect.arrayContaining(['s-suppressed', 's-protected']));
  expect(map!.absent.map(({ label }) => label).filter((label) => label.startsWith('geheim'))).toEqual(['geheim gehalten']);
});

test('pale areas have dark borders and deep ones pale borders, the other way round in the dark; many areas thin ones', () => {
  const sheet = childrenSheet(site, '98001004' as AreaId);
  const edges = (css: string): string[] =>
    [...css.matchAll(/\.n4 \.c\d\{fill:#\w+;--edge:var\(--(\w+)\)\}/g)].map(([, edge]) => edge!);
  const [light, dark] = drawChildrenSheet(sheet).split('@media(prefers-color-scheme:dark)');
  expect(edges(light!)).toEqual(['border', 'border', 'paper', 'paper']);
  expect(edges(dark!)).toEqual(['paper', 'paper', 'border', 'border']);
  expect(light).toContain('stroke-width:1.5;stroke-linejoin');
  const shapes = Array.from({ length: 200 }, () => sheet.shapes[0]!);
  expect(drawChildrenSheet({ ...sheet, shapes })).toContain('stroke-width:0.5;stroke-linejoin');
});

test('only the outlines of the children are drawn, and they fill the frame', () => {
  const { shapes, width, height, maps } = childrenSheet(site, '98001001' as AreaId);
  expect(shapes.length).toBe(3);
  const points = shapes.flatMap((shape) => {
    let [x, y] = [0, 0];
    return [...shape.matchAll(/([Ml])([^Mlz]*)/g)].flatMap(([, command, numbers]) => {
      const steps = (numbers!.match(/-?\d+/g) ?? []).map(Number);
      return Array.from({ length: steps.length / 2 }, (_, at) => {
        const [dx, dy] = [steps[2 * at]!, steps[2 * at + 1]!];
        [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
        return [x, y] as const;
      });
    });
  });
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  expect([Math.min(...xs), Math.max(...xs)]).toEqual([4, width - 4]);
  expect(Math.min(...ys)).toBe(4);
  expect(height - Math.max(...ys)).toBeLessThanOrEqual(5);
  expect(sheetHeight({ height, maps })).toBeGreaterThan(height);
});

test('chapters are listed where they name the area or a part of it by its id', () => {
  const [chapter] = pageOf('98001001')!.chapters;
  expect(chapter).toMatchObject({
    name: 'Kinder in Musterland',
    report: 'Kleiner Sozialbericht',
    standfirst: 'Ein Kapitel über Kinder.',
    named: 'Genannt: Altstadt.',
    href: '/daten/muster/berichte/bericht/kinder/',
  });
  // The Kreis is named by its level only.
  expect(pageOf('98001')!.chapters).toEqual([]);
  expect(pageOf('98001004')!.chapters).toEqual([]);
});

test('a portal without key indicators compares by its first ones, one without boundaries has no maps', () => {
  const plain: Site = {
    ...site,
    maps: new Map(),
    portal: { ...site.portal, declaration: { ...site.portal.declaration, keyIndicators: [] } },
  };
  expect(tableOf('98001001', plain).map(([name]) => name)).toEqual([
    'Indikator',
    'Kinderarmut %,\u00a02024',
    'Bevölkerung Personen,\u00a02024',
    'Anteil der Frauen %,\u00a02024',
    'Wanderungssaldo je 1.000 Einw.,\u00a02022–2024',
  ]);
  expect(pageOf('98001001', plain)!.maps).toEqual([]);
  expect(childMapAreas(plain)).toEqual([]);
});
