import { expect, test } from 'vitest';
import { drawRows } from '../../../src/core/draw/profile-rows.ts';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { areaPage } from '../../../src/core/view/area-page.ts';
import { profileRows } from '../../../src/core/view/profile-rows.ts';
import { siteOf } from '../../fixtures/site.ts';

const YAML = 'title: <Quote>\ndefinition: Etwas.\nunit: "%"\nper: 100\ntype: share\ndecimals: 1\nsources: [register]\n';

/** Text of the cells of the row whose name begins like this, a line break as `/`. */
function cellsOf(area: string, name: string, table: string, declared = YAML): string[] {
  const site = siteOf('small', { 'data/indicators/quote.yaml': declared, 'data/indicators/quote.csv': table });
  const { model } = profileRows(site, areaPage(site, area as AreaId));
  const row = drawRows(model!)
    .split('<tr>')
    .find((one) => one.includes(`>${name}`) && one.includes('<td'))!;
  return row
    .split(/<t[hd][^>]*>/)
    .slice(1)
    .map((cell) =>
      cell
        .replaceAll('<br>', '/')
        .replace(/<[^>]+>/g, '')
        .trim(),
    );
}

const HEAD = 'area,period,value,numerator,denominator,status\n';

test('a row says name, value with what it is made of, both differences and, where it differs, its period', () => {
  const table = `${HEAD}m-1,2023,12,60,500,\n98001001,2023,10,200,2000,\n98001,2023,8.5,850,10000,\n`;
  const [name, value, parent, reference] = cellsOf('m-1', '&lt;Quote&gt;', table);
  expect(value).toBe('12,0\u00a0%/60 von 500');
  expect([parent, reference]).toEqual(['+2,0', '+3,5']);
  expect(name).toBe('&lt;Quote&gt;');
});

test('withheld, missing and zero stay apart, and an absence says in words why', () => {
  const table = (own: string): string =>
    `${HEAD}${own}\nm-2,2023,9,45,500,\n98001001,2023,10,200,2000,\n98001,2023,8.5,850,10000,\n`;
  expect(cellsOf('m-1', '&lt;Quote&gt;', table('m-1,2023,,,,M'))[1]).toBe('./keine Angabe');
  expect(cellsOf('m-1', '&lt;Quote&gt;', table('m-1,2023,,,,x')).slice(1, 4)).toEqual(['x/nicht sinnvoll', '', '']);
  expect(cellsOf('m-1', '&lt;Quote&gt;', table('m-1,2023,0,0,500,'))[1]).toBe('–/0 von 500');
});

test('where the other area has no figure, the cell of the difference says why', () => {
  const table = `${HEAD}m-1,2023,12,60,500,\n98001001,2023,,,,x\n98001,2023,8.5,850,10000,\n`;
  expect(cellsOf('m-1', '&lt;Quote&gt;', table).slice(2, 4)).toEqual(['x/nicht sinnvoll', '+3,5']);
});

test('totals are compared with no other area', () => {
  expect(cellsOf('m-1', 'Bevölkerung', `${HEAD}m-1,2023,12,60,500,\n`)[2]).toBe('ohne Vergleich');
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
