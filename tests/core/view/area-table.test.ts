import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import { areaTable, type AreaTableModel } from '../../../src/core/view/area-table.ts';
import { siteOf } from '../../fixtures/site.ts';

const site = siteOf('small');
const table = (id: string, level: string, period: string): AreaTableModel => {
  const series = site.portal.series.get(id as IndicatorId)!;
  const at = series.periods.findIndex(({ key }) => key === period);
  return areaTable(site, site.portal.indicators.get(id as IndicatorId)!, level as LevelId, at);
};

test('two tables of one page differ by name: what, on which level, and when', () => {
  const name = ({ caption, periodName }: AreaTableModel): string => `${caption}, ${periodName}`;
  expect(name(table('armut', 'sozialraum', '2024'))).toBe('Kinder in Grundsicherung, Sozialräume, 2024');
  expect(name(table('armut', 'gemeinde', '2024'))).toBe('Kinder in Grundsicherung, Gemeinden, 2024');
});

test('below a table stand the marks and signs that occur in it, and no others', () => {
  const { signs, rows, reference } = table('armut', 'sozialraum', '2024');
  const shown = [...rows, reference!].map(({ value }) => value);
  for (const { sign, word } of signs) {
    expect(shown.some((cell) => [cell.sign, ...cell.flags].some((one) => one?.sign === sign && one.word === word))).toBe(true);
  }
  expect(new Set(signs.map(({ word }) => word)).size).toBe(signs.length);
  expect(signs).toEqual(
    expect.arrayContaining([
      { sign: 'p', word: 'vorläufig' },
      { sign: '.', word: 'geheim gehalten' },
    ]),
  );
});

test('a row without figure shows nothing that its figure would be made of', () => {
  const rows = ['armut', 'miete', 'saldo'].flatMap((id) =>
    site.portal.series
      .get(id as IndicatorId)!
      .periods.flatMap(({ key }) => ['gemeinde', 'sozialraum'].flatMap((level) => table(id, level, key).rows)),
  );
  const absent = rows.filter(({ value }) => value.sort === null);
  expect(absent.length).toBeGreaterThan(1);
  for (const row of absent) expect([row.numerator, row.denominator, row.population, row.difference]).toEqual(['', '', '', '']);
});

test('a table of more than 120 areas stands on a page of its own, and this one leads there', () => {
  const own = readFileSync('tests/fixtures/small/data/areas/sozialraum.csv', 'utf8').trimEnd();
  const many = (count: number): AreaTableModel => {
    const more = Array.from({ length: count - 6 }, (_, index) => `x-${index},Ort ${index},98001001,urban`);
    const grown = siteOf('small', { 'data/areas/sozialraum.csv': [own, ...more].join('\n') });
    return areaTable(grown, grown.portal.indicators.get('saldo' as IndicatorId)!, 'sozialraum' as LevelId, 0);
  };
  expect([many(120).rows.length, many(120).apart]).toEqual([120, null]);
  expect([many(121).rows.length, many(121).apart]).toEqual([0, '/daten/muster/indikatoren/saldo/werte/']);
});
