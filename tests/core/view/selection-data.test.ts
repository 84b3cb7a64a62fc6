import { expect, test } from 'vitest';
import { sumOfSelection } from '../../../src/core/disclose/selection.ts';
import { selectionLimits } from '../../../src/core/disclose/selection-limits.ts';
import { ABSENCES } from '../../../src/core/model/cell.ts';
import type { AreaId, IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import { cellAt } from '../../../src/core/model/series.ts';
import { linkedAreas } from '../../../src/core/view/linked-areas.ts';
import { ancestorsFor, selectionData, type SelectionData } from '../../../src/core/view/selection-data.ts';
import { selectionGround } from '../../../src/core/view/selection-ground.ts';
import { id, indicator, portalOf, ref, ruleset, source } from '../derive/portal.ts';
import { siteOf } from '../../fixtures/site.ts';

const site = siteOf('small');
const level = 'sozialraum' as LevelId;
const names = (at: LevelId): string[] => linkedAreas(site, at).map(({ id }) => id);
/** Each larger area with the ids of its parts. */
const parts = (at: string, day: number): Record<string, string[]> =>
  Object.fromEntries(
    ancestorsFor(site, at as LevelId, day).map((one) => [one.id, one.parts.map((part) => names(at as LevelId)[part]!)]),
  );

test('larger areas are parents, what lies above them, and overlays, with their parts on the level', () => {
  expect(parts('sozialraum', 20241231)).toEqual({
    '98001001': ['m-1', 'm-2', 'm-3'],
    '98001004': ['a-1', 'a-2', 'a-3'],
    '98001': ['m-1', 'm-2', 'm-3', 'a-1', 'a-2', 'a-3'],
    'p-1': ['m-1', 'm-2'],
  });
});

test('on a day before a merger the areas of that time are the parts', () => {
  expect(parts('gemeinde', 20221231)['98001']).toEqual(expect.arrayContaining(['98001001', '98001002', '98001003']));
  expect(parts('gemeinde', 20221231)['98001']).not.toContain('98001004');
  expect(parts('gemeinde', 20241231)['98001']!.sort()).toEqual(['98001001', '98001004']);
});

test('an area that stands beside the areas of the level says where; positions rise', () => {
  const district = ancestorsFor(site, level, 20241231).find((one) => one.id === '98001')!;
  expect(district.at).toBe(names(level).indexOf('98001'));
  for (const one of ancestorsFor(site, level, 20241231)) expect([...one.parts].sort((a, b) => a - b)).toEqual(one.parts);
});

test('combined areas of a level are larger areas of it, and areas without finer ones are ground of their own', () => {
  const grown = siteOf('small', {
    'data/areas/sozialraum.csv':
      'id,name,parent,members\nm-1,Altstadt,98001001,\nm-2,Neustadt,98001001,\nm-3,Rand,98001001,\na-1,Au,98001004,\n' +
      'a-2,Tal,98001004,\na-3,Park,98001004,\nq-1,Mitte,98001001,m-1;m-2\n',
    'data/areas/gemeinde.csv':
      'id,name,parent,valid_from,valid_to\n98001001,Musterstadt,98001,,\n98001002,Au,98001,,2023-01-01\n' +
      '98001003,Berg,98001,,2023-01-01\n98001004,Auberg,98001,2023-01-01,\n98001005,Neuhof,98001,,\n',
    'data/areas/programm.csv': 'id,name,members\np-1,Programmgebiet Mitte,q-1;m-3\n',
  });
  const linked = linkedAreas(grown, level).map((area) => area.id as string);
  const found = new Map(ancestorsFor(grown, level, 20241231).map((one) => [one.id, one]));
  expect(found.get('q-1')).toMatchObject({
    parts: ['m-1', 'm-2'].map((name) => linked.indexOf(name)),
    at: linked.indexOf('q-1'),
  });
  expect(found.get('p-1')!.parts).toHaveLength(3);
  expect(found.get('98001')).toMatchObject({ more: true });
  expect(found.get('98001001')).not.toHaveProperty('more');
});

function groundAt(data: SelectionData, period: string) {
  const series = site.portal.series.get('armut' as IndicatorId)!;
  const at = series.periods.findIndex(({ key }) => key === period);
  const cells = linkedAreas(site, level).map((area) => cellAt(series, area.id, at));
  const column = (part: 'value' | 'numerator' | 'denominator'): Float64Array =>
    Float64Array.from(cells, (cell) => (cell.kind === 'value' ? (cell[part] ?? NaN) : NaN));
  return selectionGround(
    data,
    at,
    linkedAreas(site, level).map(({ name }) => name),
    {
      values: column('value'),
      numerators: column('numerator'),
      denominators: column('denominator'),
      states: Uint8Array.from(cells, (cell) => (cell.kind === 'value' ? 0 : ABSENCES.indexOf(cell.kind) + 3)),
      flags: new Uint8Array(cells.length),
    },
  );
}

test('from the data file a sum can be judged: whole areas are themselves, and single withheld ones are not told', () => {
  const poverty = site.portal.indicators.get('armut' as IndicatorId)!;
  const data = JSON.parse(JSON.stringify(selectionData(site, poverty, level, [0, 1, 2]))) as SelectionData;
  const at = (...ids: string[]): number[] => ids.map((name) => names(level).indexOf(name));
  const ground = groundAt(data, '2024');
  expect(data.limits).toEqual({ minCount: 3, minDenominator: 20 });
  expect(sumOfSelection(at('m-1', 'm-2', 'm-3'), ground)).toMatchObject({ kind: 'whole', name: 'Musterstadt', numerator: 192 });
  expect(sumOfSelection(at('m-1', 'm-2'), ground)).toMatchObject({ kind: 'whole', name: 'Programmgebiet Mitte', numerator: 187 });
  expect(sumOfSelection(at('m-1', 'm-2', 'm-3', 'a-1', 'a-2'), ground)).toMatchObject({
    kind: 'refused',
    reason: 'rest',
    names: ['Landkreis Musterland'],
  });
  expect(sumOfSelection(at('m-1', 'a-3'), ground)).toMatchObject({ reason: 'noFigure', states: ['suppressed'] });
  expect(data.cells['98001']![2]).toEqual(
    ((cell) => (cell.kind === 'value' ? [cell.value, cell.numerator, cell.denominator] : cell.kind))(
      cellAt(site.portal.series.get(poverty.id)!, '98001' as AreaId, 2),
    ),
  );
});

test('the strictest limits of all sources hold, those of a recipe with them', () => {
  const portal = portalOf({
    areas: [],
    indicators: [
      indicator('n', { sources: [id('a')] }),
      indicator('q', { sources: [id('b')], derive: { numerator: [ref('n')], denominator: [], factor: 1 } }),
      indicator('free'),
    ],
    sources: [source('a', 'mild'), source('b', 'strict')],
    rulesets: [ruleset('mild', { minCount: 5, minDenominator: 10 }), ruleset('strict', { minCount: 3, minDenominator: 30 })],
  });
  const of = (name: string) => selectionLimits(portal, portal.indicators.get(id(name))!);
  expect(of('q')).toEqual({ minCount: 5, minDenominator: 30 });
  expect(of('n')).toEqual({ minCount: 5, minDenominator: 10 });
  expect(of('free')).toEqual({ minCount: null, minDenominator: null });
});
