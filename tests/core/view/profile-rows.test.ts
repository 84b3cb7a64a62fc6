import { expect, test } from 'vitest';
import { drawRows } from '../../../src/core/draw/profile-rows.ts';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { areaPage } from '../../../src/core/view/area-page.ts';
import { printFoot } from '../../../src/core/view/print-foot.ts';
import { profileRows } from '../../../src/core/view/profile-rows.ts';
import { siteOf } from '../../fixtures/site.ts';

const YAML = 'title: <Quote>\ndefinition: Etwas.\nunit: "%"\nper: 100\ntype: share\ndecimals: 1\nsources: [register]\n';

/** Text of the cells of the row whose name begins like this: name, value, what it is made of, differences, picture, trend. */
function cellsOf(area: string, name: string, table: string, declared = YAML): string[] {
  const site = siteOf('small', { 'data/indicators/quote.yaml': declared, 'data/indicators/quote.csv': table });
  const { model } = profileRows(site, areaPage(site, area as AreaId));
  const row = drawRows(model!)
    .split('<tr>')
    .find((one) => one.includes(`>${name}`) && one.includes('<td'))!;
  return row
    .split(/<t[hd][^>]*>/)
    .slice(1)
    .map((cell) => cell.replace(/<[^>]+>/g, '').trim());
}

const HEAD = 'area,period,value,numerator,denominator,status\n';

test('a row says name, value with what it is made of, both differences and, where it differs, its period', () => {
  const table = `${HEAD}m-1,2023,12,60,500,\n98001001,2023,10,200,2000,\n98001,2023,8.5,850,10000,\n`;
  const [name, value, parts, parent, reference] = cellsOf('m-1', '&lt;Quote&gt;', table);
  expect([value, parts]).toEqual(['12,0\u00a0%', '60 von 500']);
  expect([parent, reference]).toEqual(['+2,0', '+3,5']);
  expect(name).toBe('&lt;Quote&gt;');
});

test('withheld, missing and zero stay apart, and an absence says in words why', () => {
  const table = (own: string): string =>
    `${HEAD}${own}\nm-2,2023,9,45,500,\n98001001,2023,10,200,2000,\n98001,2023,8.5,850,10000,\n`;
  expect(cellsOf('m-1', '&lt;Quote&gt;', table('m-1,2023,,,,M')).slice(1, 3)).toEqual(['.', 'keine Angabe']);
  expect(cellsOf('m-1', '&lt;Quote&gt;', table('m-1,2023,,,,x')).slice(1, 5)).toEqual(['x', 'nicht sinnvoll', '', '']);
  expect(cellsOf('m-1', '&lt;Quote&gt;', table('m-1,2023,0,0,500,')).slice(1, 3)).toEqual(['–', '0 von 500']);
});

test('where the other area has no figure, the cell of the difference says why', () => {
  const table = `${HEAD}m-1,2023,12,60,500,\n98001001,2023,,,,x\n98001,2023,8.5,850,10000,\n`;
  expect(cellsOf('m-1', '&lt;Quote&gt;', table).slice(3, 5)).toEqual(['x nicht sinnvoll', '+3,5']);
});

test('totals are compared with no other area', () => {
  expect(cellsOf('m-1', 'Bevölkerung', `${HEAD}m-1,2023,12,60,500,\n`)[3]).toBe('ohne Vergleich');
});

test('rows stand under their themes, with the period that most of them share', () => {
  const site = siteOf('small');
  const { themes } = areaPage(site, 'm-1' as AreaId);
  for (const { period, rows } of themes) expect(rows.map((row) => row.period)).toContain(period);
});

test('an area without any figures has a sentence instead of a table', () => {
  const site = siteOf('small');
  const page = { ...areaPage(site, 'm-1' as AreaId), themes: [] };
  const { model, empty } = profileRows(site, page);
  expect(model).toBeNull();
  expect(empty).toMatch(/^Für dieses Gebiet liegen noch keine Zahlen vor/);
});

test('a change of which chance cannot be judged is marked, and the note says what the mark means', () => {
  const told = (declared: string, table: string): boolean[] => {
    const site = siteOf('small', { 'data/indicators/quote.yaml': declared, 'data/indicators/quote.csv': HEAD + table });
    const { model, note } = profileRows(site, areaPage(site, 'm-1' as AreaId));
    return [/gestiegen\*/.test(drawRows(model!)), note.includes('* nicht auf Zufall geprüft')];
  };
  const mean = YAML.replace('type: share', 'type: mean').replace('per: 100\n', '');
  expect(told(mean, 'm-1,2018,30,,,\nm-1,2023,41,,,\n')).toEqual([true, true]);
  expect(told(YAML, 'm-1,2018,10,50,500,\nm-1,2023,40,200,500,\n')).toEqual([false, false]);
});

test('a theme is a heading for those who cannot see the table, and heads the rows of its own', () => {
  const site = siteOf('small');
  const { model } = profileRows(site, areaPage(site, 'm-1' as AreaId));
  const themes = [...drawRows(model!).matchAll(/<tbody><tr><th colspan=(\d+) scope=rowgroup><b role=heading aria-level=3>/g)];
  expect(themes).toHaveLength(model!.themes.length);
  // Name, value, what it is made of, two differences, picture and trend.
  expect(new Set(themes.map(([, columns]) => columns))).toEqual(new Set(['7']));
});

test('the more rows there are, the closer they stand on paper, so that all of them fit on one page', () => {
  const site = siteOf('small');
  const page = areaPage(site, 'm-1' as AreaId);
  const row = page.themes[0]!.rows[0]!;
  const density = (rows: number): string =>
    profileRows(site, { ...page, themes: [{ ...page.themes[0]!, rows: Array.from({ length: rows }, () => row) }] }).density;
  // A theme takes two lines.
  expect([46, 47, 70, 71, 84, 85].map(density)).toEqual(['roomy', 'even', 'even', 'dense', 'dense', 'packed']);
});

test('a unit that is a word stands beside the name, unless the name ends with it already', () => {
  const table = `${HEAD}m-1,2023,12,,,\n`;
  const named = (title: string): string =>
    `title: ${title}\ndefinition: Etwas.\nunit: Haushalte\ntype: count\nsources: [register]\n`;
  expect(cellsOf('m-1', 'Wohngeld', table, named('Wohngeld'))[0]).toBe('Wohngeld, Haushalte');
  expect(cellsOf('m-1', 'Private', table, named('Private Haushalte'))[0]).toBe('Private Haushalte');
});

test('the foot of a printed profile names the newest year of that area, for a former one the last it had', () => {
  const site = siteOf('small');
  const former = [...site.portal.areas.values()].find(({ validTo }) => validTo === '2023-01-01')!;
  expect(printFoot(site, former.id)).toContain('bis 2022');
  expect(printFoot(site, 'm-1' as AreaId)).toContain('bis 2024');
});
