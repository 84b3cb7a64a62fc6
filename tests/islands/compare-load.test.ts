import { expect, test } from 'vitest';
import { compareCsv } from '../../src/core/view/compare-csv.ts';
import { comparePage } from '../../src/core/view/compare-page.ts';
import { compareTable } from '../../src/core/view/compare-table.ts';
import { areaIdOf } from '../../src/islands/choice-areas.ts';
import { loadComparison } from '../../src/islands/compare-load.ts';
import { readCompareState } from '../../src/islands/compare-state.ts';
import { siteOf } from '../fixtures/site.ts';
import { sourceOf } from './site-source.ts';

const site = siteOf('small');
const page = comparePage(site)!;
const built = {
  areas: page.areas,
  indicators: page.indicators,
  reference: page.reference,
  trait: page.trait,
  href: page.indicatorHref,
};
const load = (query: string, similar: readonly number[] = [], source = sourceOf(site)) =>
  loadComparison(readCompareState(query).state, built, source, () => Promise.resolve(similar), 'de', 12);
const figures = async (query: string): Promise<string[][]> => {
  const { compared } = await load(query);
  return compareTable(compared).rows.map(({ cells }) => cells.map(({ shown, text }) => shown?.text ?? text));
};

test('an address that asks for nothing gives the table that the page was built with', async () => {
  const { compared, state, notes } = await load('');
  expect(compareTable(compared)).toEqual(page.table);
  expect([state.gebiete, state.indikatoren, notes]).toEqual([[], [], []]);
});

test('only the files of what is chosen are fetched', async () => {
  const source = sourceOf(site);
  await load('?gebiete=m-1&indikatoren=armut', [], source);
  expect(source.asked.toSorted()).toEqual([
    'ebenen/gemeinde',
    'ebenen/kreis',
    'ebenen/sozialraum',
    'verzeichnis',
    'werte/armut/sozialraum',
  ]);
});

test('unknown areas and indicators are left out, counted, and leave the address', async () => {
  const { state, left, compared } = await load('?gebiete=m-1,%3Cscript%3E,..%2Fx&indikatoren=armut,__proto__');
  expect(state).toMatchObject({ gebiete: ['m-1'], indikatoren: ['armut'] });
  expect(left).toEqual({ unknownAreas: 2, unknownIndicators: 1, moreAreas: 0, moreIndicators: 0 });
  expect(compared.areas.map(({ id, letter }) => [id, letter])).toEqual([
    ['m-1', 'A'],
    ['98001', ''],
  ]);
});

test('areas that nobody knows take no place from those there are', async () => {
  const ids = ['m-1', 'm-2', 'm-3', 'a-1', 'a-2', 'a-3', '98001', '98001001', '98001002', '98001003', '98001004'];
  const { state, left } = await load(`?gebiete=x,y,z,${ids.join()}&indikatoren=armut`);
  expect([state.gebiete, left.unknownAreas, left.moreAreas]).toEqual([ids, 3, 0]);
});

test('what is withheld is not computed with: it has a sign, and neither difference nor part of the group', async () => {
  const { compared } = await load('?gebiete=m-3&indikatoren=armut&jahr=2022&unterschied=1');
  const [measure] = compared.measures;
  expect(measure!.figures[0]!.cell.kind).not.toBe('value');
  const [row] = compareTable(compared).rows;
  expect(row!.cells[0]!.shown!.sign).not.toBeNull();
  expect(row!.cells[0]!.below).toEqual([]);
  const columns = compareCsv(compared).columns.map(({ key }) => key);
  const line = compareCsv(compared).rows[0]!;
  expect(line[columns.indexOf('value')]).toMatchObject({ code: null });
  expect(line[columns.indexOf('difference')]).toBeNull();
});

test('a group is that of the first area: all of its level, those below the same area, those of the same type, or those like it', async () => {
  const members = async (group: string, similar: readonly number[] = []): Promise<string | null> =>
    (await load(`?gebiete=m-1&indikatoren=armut&gruppe=${group}`, similar)).compared.group;
  expect(await members('alle')).toBe('Sozialräume (6)');
  expect(await members('gemeinde')).toBe('Sozialräume: Musterstadt (3)');
  expect(await members('raumtyp')).toBe('Sozialräume desselben Raumtyps (2)');
  expect(await members('aehnlich', [1, 3])).toBe('ähnlich wie Altstadt (2)');
  expect(await members('keine')).toBeNull();
  const { notes, state } = await load('?gebiete=m-1&indikatoren=armut&gruppe=aehnlich');
  expect([notes, state.gruppe]).toEqual([[['noSuchGroup', {}]], null]);
});

test('the reference alone has no group, and beside another area it has no letterless twin', async () => {
  const { compared } = await load('?gebiete=98001&indikatoren=armut');
  expect([compared.group, compared.areas.map(({ letter, reference }) => [letter, reference])]).toEqual([null, [['A', true]]]);
  const beside = await load('?gebiete=98001,m-1&indikatoren=armut');
  expect(beside.compared.areas.length).toBe(2);
  expect(beside.compared.group).toBe('Sozialräume (6)');
});

test('areas of different levels stand side by side, and that they do is said', async () => {
  const { notes, compared } = await load('?gebiete=98001001,m-1&indikatoren=armut');
  expect(compared.areas.map(({ kind }) => kind)).toEqual(['Gemeinde', 'Sozialraum', 'Landkreis']);
  expect(notes).toContainEqual(['mixed', { levels: 'Gemeinden, Sozialräume' }]);
});

test('a former area stands with the last period of its time', async () => {
  const { compared, notes } = await load('?gebiete=98001002,98001001&indikatoren=miete');
  const [measure] = compared.measures;
  expect(measure!.figures.map(({ key }) => key)).toEqual(['2022', '2024', '2024']);
  expect(notes).toContainEqual(['former', { names: 'Au' }]);
});

test('a year without figures is said, and the newest stand there with their period', async () => {
  const some = await load('?gebiete=m-1&indikatoren=armut,miete&jahr=2022');
  expect(some.compared.measures[0]!.figures[0]).toMatchObject({ key: '2022', cell: { value: 20 } });
  const none = await load('?gebiete=m-1&indikatoren=armut&jahr=1066');
  expect([none.state.jahr, none.notes]).toEqual([null, [['noYear', {}]]]);
});

test('differences are those to the reference in the same period, whichever areas are chosen', async () => {
  const { compared, notes } = await load('?gebiete=98001001,98001004&indikatoren=miete&jahr=2023&unterschied=1');
  const [row] = compareTable(compared).rows;
  // 7.10 and 5.90 beside 6.80.
  expect(row!.cells.slice(0, 3).map(({ below }) => below)).toEqual([['+0,30\u00a0€ je m²'], ['−0,90\u00a0€ je m²'], []]);
  expect(notes).toEqual([
    ['differenceTo', { base: 'zum Landkreis Musterland' }],
    ['unrounded', {}],
  ]);
});

test('more than six areas beside the reference are rows instead of columns', async () => {
  expect((await figures('?gebiete=m-1,m-2,m-3,a-1,a-2&indikatoren=armut')).length).toBe(1);
  expect((await figures('?gebiete=m-1,m-2,m-3,a-1,a-2,a-3,98001001&indikatoren=armut')).length).toBeGreaterThan(7);
});

test('a suggestion stands for the area its address leads to', () => {
  expect(areaIdOf({ u: '/portal/gebiete/99001001/' })).toBe('99001001');
  expect(areaIdOf({ u: '/gebiete/a%20b/?x=1#y' })).toBe('a b');
});

test('the smallest portal has a comparison as well', () => {
  const tiny = comparePage(siteOf('tiny'))!;
  expect(tiny.table.rows.length).toBeGreaterThan(0);
  expect(tiny.areas.length).toBeGreaterThan(0);
});

test('in a year before it began an area stands with the recomputed figure of that year', async () => {
  const { compared } = await load('?gebiete=98001004,98001001&indikatoren=frauenanteil,armut&jahr=2022');
  expect(compared.measures.map(({ figures: [auberg] }) => auberg!.key)).toEqual(['2022', '2022']);
});
