import { expect, test } from 'vitest';
import type { IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import { mapFiles, mapFileText } from '../../../src/core/view/map-files.ts';
import { CELL_STATES, decodeFigures, type EncodedFigures } from '../../../src/core/view/map-figures.ts';
import type { MapIndex } from '../../../src/core/view/map-index.ts';
import { indicatorFileOf } from '../../../src/core/view/map-indicator.ts';
import { levelFileOf, lives } from '../../../src/core/view/map-level.ts';
import { shapeFileOf } from '../../../src/core/view/map-shapes.ts';
import { siteOf } from '../../fixtures/site.ts';

const site = siteOf('small');
const poverty = site.portal.indicators.get('armut' as IndicatorId)!;
const quarter = 'sozialraum' as LevelId;
const gemeinde = 'gemeinde' as LevelId;
const read = <T>(name: string): T =>
  JSON.parse(
    mapFileText(
      site,
      mapFiles(site).find(({ file }) => file === name)!,
    ),
  ) as T;

test('every file has a name of its own, and every indicator with figures a file for each level that has areas to compare', () => {
  const names = mapFiles(site).map(({ file }) => file);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.startsWith('werte/'))).toEqual([
    'werte/armut/sozialraum',
    'werte/armut/gemeinde',
    'werte/einwohner/sozialraum',
    'werte/einwohner/gemeinde',
    'werte/frauenanteil/sozialraum',
    'werte/frauenanteil/gemeinde',
    'werte/miete/gemeinde',
    'werte/saldo/sozialraum',
    'werte/saldo/gemeinde',
  ]);
});

test('area k of the level file is path k of the shapes and place k of the figures; the reference area comes last, without a path', () => {
  const level = levelFileOf(site, quarter);
  expect(level.ids).toEqual(['m-1', 'm-2', 'm-3', 'a-1', 'a-2', 'a-3', '98001']);
  expect(level.drawn).toBe(6);
  expect(level.ids[level.reference!]).toBe('98001');
  expect(shapeFileOf(site, quarter)!.paths).toHaveLength(6);
  expect(shapeFileOf(site, quarter)!.centroids).toHaveLength(12);
  const file = indicatorFileOf(site, poverty, quarter);
  const newest = decodeFigures(file.figures[file.newest]!);
  // Altstadt 132 of 600 in 2024; the Kreis 207 of 1,532.
  expect([newest.values[0], newest.numerators[0], newest.denominators[0]]).toEqual([22, 132, 600]);
  expect(newest.values[6]).toBeCloseTo((207 / 1532) * 100, 2);
});

test('a withheld figure is nowhere in the files: no value, no parts, only its state', () => {
  const file = indicatorFileOf(site, poverty, quarter);
  for (const one of file.figures) {
    const { values, numerators, denominators, states } = decodeFigures(one!);
    expect([values[5], numerators[5], denominators[5]]).toEqual([NaN, NaN, NaN]);
    expect(CELL_STATES[states[5]!]).toBe('suppressed');
  }
});

test('areas are filed under what is above them and under the words of their attributes', () => {
  const level = levelFileOf(site, quarter);
  expect(level.groups.map(({ name }) => name)).toEqual(['Musterstadt', 'Auberg']);
  expect(level.parents).toEqual([0, 0, 0, 1, 1, 1, -1]);
  expect(level.attributes).toEqual([{ id: 'settlement', values: ['rural', 'urban'], of: [1, 1, 0, 0, 0, 0, -1] }]);
});

test('former areas are drawn and live until the day they ended', () => {
  const level = levelFileOf(site, gemeinde);
  const alive = (day: number): string[] => level.ids.filter((_, k) => lives(level, k, day));
  expect(alive(20221231)).toEqual(expect.arrayContaining(['98001002', '98001003']));
  expect(alive(20221231)).not.toContain('98001004');
  expect(alive(20230101)).not.toContain('98001002');
  expect(alive(20230101)).toContain('98001004');
});

test('of a large level each period but the newest has a file of its own, which says what the one file would have said', () => {
  const whole = indicatorFileOf(site, poverty, quarter);
  const many = Array.from({ length: 2000 }, (_, index) => `x-${index},Ort ${index},98001001,rural`).join('\n');
  const areas =
    'id,name,parent,settlement\nm-1,Altstadt,98001001,urban\nm-2,Neustadt,98001001,urban\nm-3,Über der Au,98001001,rural\n';
  const rest = 'a-1,Au,98001004,rural\na-2,Berg & Tal,98001004,rural\na-3,Gewerbepark,98001004,rural\n';
  const large = siteOf('small', { 'data/areas/sozialraum.csv': `${areas}${rest}${many}\n` });
  const files = mapFiles(large).filter(({ file }) => file.startsWith('werte/armut/sozialraum'));
  expect(files.map(({ file }) => file)).toEqual([
    'werte/armut/sozialraum',
    'werte/armut/sozialraum/0',
    'werte/armut/sozialraum/1',
  ]);
  const first = decodeFigures(JSON.parse(mapFileText(large, files[1]!)) as EncodedFigures);
  expect([...first.values.subarray(0, 3)]).toEqual([...decodeFigures(whole.figures[0]!).values.subarray(0, 3)]);
});

test('the list for the explorer names each indicator with its levels, the one shown first at the front', () => {
  const { indicators, levels } = read<MapIndex>('verzeichnis');
  expect(indicators.find(({ id }) => id === 'armut')).toMatchObject({ levels: ['sozialraum', 'gemeinde'] });
  expect(levels.find(({ id }) => id === 'programm')).toMatchObject({ hasMap: true });
});
