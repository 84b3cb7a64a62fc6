import { expect, test } from 'vitest';
import { completePortal, completion } from '../../../src/core/derive/complete.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import type { AreaId, IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import { cellAt, type SliceKey } from '../../../src/core/model/series.ts';
import { area, combined, id, indicator, portalOf, seriesOf, share, type Parts } from './portal.ts';

const MISSING: Cell = { kind: 'missing' };
const WITHHELD: Cell = { kind: 'suppressed' };
const AREAS = [
  area('K', 'kreis'),
  area('G1', 'gemeinde', 'K'),
  area('G2', 'gemeinde', 'K'),
  area('S1', 'sozialraum', 'G1'),
  area('S2', 'sozialraum', 'G1'),
];

function completed(parts: Parts, name: string, where: string, period = 0, slice?: string): Cell {
  const series = completePortal(portalOf(parts)).series.get(id<IndicatorId>(name))!;
  return cellAt(series, id<AreaId>(where), period, slice as SliceKey | undefined);
}

test('a parent without a row is the sum of its children, level by level', () => {
  const series = [seriesOf('n', ['2024'], { S1: [3], S2: [4], G2: [5] })];
  const parts = { areas: AREAS, indicators: [indicator('n')], series };
  expect(completed(parts, 'n', 'G1')).toEqual({ kind: 'value', value: 7, flags: ['computed'] });
  expect(completed(parts, 'n', 'K')).toEqual({ kind: 'value', value: 12, flags: ['computed'] });
});

test('four areas of the PHIDU worked table make 6.8 per cent: the ratio of the sums, not the mean of the ratios', () => {
  const names = ['NSW', 'Vic', 'Qld', 'WA'];
  const rows = { NSW: [[51_485, 858_490]], Vic: [[37_567, 590_316]], Qld: [[63_124, 887_873]], WA: [[66_164, 862_821]] } as const;
  const parts = {
    areas: [area('all', 'kreis'), ...names.map((name) => area(name, 'gemeinde', 'all'))],
    indicators: [share('q')],
    series: [seriesOf('q', ['2024'], rows)],
  };
  const cell = completed(parts, 'q', 'all');
  expect(cell).toMatchObject({ kind: 'value', numerator: 218_340, denominator: 3_199_500, flags: ['computed'] });
  expect(cell.kind === 'value' && cell.value.toFixed(1)).toBe('6.8');
});

test('a city of four areas with 2.5 and one with 10 per cent over 80 has 4 per cent', () => {
  const rows = { S1: [[25, 1000]], S2: [[25, 1000]], S3: [[25, 1000]], S4: [[25, 1000]], S5: [[100, 1000]] } as const;
  const areas = [area('city', 'gemeinde'), ...Object.keys(rows).map((name) => area(name, 'sozialraum', 'city'))];
  expect(
    completed(
      { areas, indicators: [share('hochbetagte')], series: [seriesOf('hochbetagte', ['2024'], rows)] },
      'hochbetagte',
      'city',
    ),
  ).toMatchObject({ value: 4, numerator: 200, denominator: 5000 });
});

test('a given row of a parent is never overwritten, not even where it is empty', () => {
  const series = [seriesOf('n', ['2023', '2024'], { S1: [3, 3], S2: [4, 4], G1: [99, MISSING] })];
  const parts = { areas: AREAS, indicators: [indicator('n')], series };
  expect(completed(parts, 'n', 'G1', 0)).toEqual({ kind: 'value', value: 99, flags: [] });
  expect(completed(parts, 'n', 'G1', 1)).toEqual(MISSING);
});

test.each([
  ['missing', MISSING, 'Nicht berechnet: Ein Wert, der dafür nötig ist, liegt nicht vor.'],
  ['withheld', WITHHELD, 'Nicht berechnet: Ein Wert, der dafür nötig ist, wird geheim gehalten.'],
])('a parent with a %s child is not computed, and says why', (_, child, note) => {
  const series = [seriesOf('n', ['2024'], { S1: [3], S2: [child] })];
  expect(completed({ areas: AREAS, indicators: [indicator('n')], series }, 'n', 'G1')).toEqual({ kind: 'missing', note });
});

test('a child without any row is missing, so its parent is not computed', () => {
  const series = [seriesOf('n', ['2024'], { S1: [3], S2: [4] })];
  const parts = { areas: AREAS, indicators: [indicator('n')], series };
  expect(completed(parts, 'n', 'G1')).toMatchObject({ value: 7 });
  expect(completed(parts, 'n', 'K')).toMatchObject({ kind: 'missing' });
});

test('a child to which the indicator does not apply adds nothing', () => {
  const series = [seriesOf('n', ['2024'], { S1: [3], S2: [{ kind: 'notMeaningful' }] })];
  expect(completed({ areas: AREAS, indicators: [indicator('n')], series }, 'n', 'G1')).toMatchObject({ value: 3 });
});

test('figures that will follow make a parent that will follow', () => {
  const series = [seriesOf('n', ['2024'], { S1: [3], S2: [{ kind: 'later' }] })];
  expect(completed({ areas: AREAS, indicators: [indicator('n')], series }, 'n', 'G1')).toEqual({ kind: 'later' });
});

test('marks of the parts are marks of the sum', () => {
  const provisional: Cell = { kind: 'value', value: 4, flags: ['provisional'] };
  const series = [seriesOf('n', ['2024'], { S1: [3], S2: [provisional] })];
  expect(completed({ areas: AREAS, indicators: [indicator('n')], series }, 'n', 'G1')).toMatchObject({
    flags: ['provisional', 'computed'],
  });
});

test('breakdowns are added up like totals', () => {
  const series = [seriesOf('n', ['2024'], { S1: [3], S2: [4] }, { 'alter=0-17': { S1: [1], S2: [2] } })];
  expect(completed({ areas: AREAS, indicators: [indicator('n')], series }, 'n', 'G1', 0, 'alter=0-17')).toMatchObject({
    value: 3,
  });
});

test('only children that exist in the period count', () => {
  const areas = [
    area('K', 'kreis'),
    area('old', 'gemeinde', 'K', { validTo: '2019-01-01' }),
    area('new', 'gemeinde', 'K', { validFrom: '2019-01-01' }),
    area('other', 'gemeinde', 'K'),
  ];
  const series = [seriesOf('n', ['2018', '2019'], { old: [10, MISSING], new: [MISSING, 20], other: [1, 1] })];
  const parts = { areas, indicators: [indicator('n')], series };
  expect([completed(parts, 'n', 'K', 0), completed(parts, 'n', 'K', 1)]).toMatchObject([{ value: 11 }, { value: 21 }]);
});

test('before a merger a district is added up from the ground of the merged municipality, and so is this itself, marked', () => {
  const areas = [
    area('K', 'kreis'),
    area('A', 'gemeinde', 'K', { validTo: '2019-01-01' }),
    area('B', 'gemeinde', 'K', { validTo: '2019-01-01' }),
    area('C', 'gemeinde', 'K', { validFrom: '2019-01-01' }),
    area('S1', 'sozialraum', 'C'),
    area('S2', 'sozialraum', 'C'),
  ];
  const merge = (from: string) => ({
    date: '2019-01-01',
    kind: 'merge' as const,
    from: id<AreaId>(from),
    to: id<AreaId>('C'),
    share: null,
    note: '',
  });
  const series = [seriesOf('n', ['2018', '2019'], { S1: [3, 5], S2: [4, 6] })];
  const parts = { areas, indicators: [indicator('n')], series, changes: [merge('A'), merge('B')] };
  expect([completed(parts, 'n', 'K', 0), completed(parts, 'n', 'K', 1)]).toMatchObject([{ value: 7 }, { value: 11 }]);
  expect(completed(parts, 'n', 'C', 0)).toEqual({ kind: 'value', value: 7, flags: ['computed', 'recomputed'] });
});

test('overlays and combined areas are added up from their members, and a combined area never counts twice', () => {
  const areas = [...AREAS, combined('P', 'programm', ['S2', 'G2']), combined('S12', 'sozialraum', ['S1', 'S2'], 'G1')];
  const parts = { areas, indicators: [indicator('n')], series: [seriesOf('n', ['2024'], { S1: [3], S2: [4], G2: [5] })] };
  expect(completed(parts, 'n', 'P')).toMatchObject({ value: 9 });
  expect(completed(parts, 'n', 'S12')).toMatchObject({ value: 7 });
  expect(completed(parts, 'n', 'G1')).toMatchObject({ value: 7 });
});

test('an indicator is not computed for levels it is not published for, but through them', () => {
  const only = indicator('n', { levels: [id('sozialraum'), id('kreis')] });
  const areas = AREAS.filter(({ id }) => id !== 'G2');
  const parts = { areas, indicators: [only], series: [seriesOf('n', ['2024'], { S1: [3], S2: [4] })] };
  expect(completed(parts, 'n', 'K')).toMatchObject({ value: 7 });
  expect(completePortal(portalOf(parts)).series.get(only.id)!.areas).toEqual(['S1', 'S2', 'K']);
});

test.each([
  ['mean', 'ratio', 'aggregation'],
  ['median', 'sum', 'aggregation'],
  ['index', 'sum', 'aggregation'],
  ['count', 'none', 'aggregation'],
  ['share', 'sum', 'aggregation'],
  ['share', 'ratio', 'noParts'],
] as const)('a %s with aggregation %s and values only is refused and listed', (type, aggregation, reason) => {
  const parts = {
    areas: AREAS,
    indicators: [indicator('m', { type, aggregation })],
    series: [seriesOf('m', ['2024'], { S1: [3], S2: [4], G2: [5] })],
  };
  const { portal, refusals } = completion(portalOf(parts));
  expect(refusals).toEqual([
    { indicator: 'm', level: 'gemeinde', reason },
    { indicator: 'm', level: 'kreis', reason },
  ]);
  expect(portal.series.get(id('m'))!.areas).toEqual(['S1', 'S2', 'G2']);
});

test('sums too large for a number are missing with a note, never infinite', () => {
  const note = 'Nicht berechnet: Das Ergebnis ist zu groß, um damit zu rechnen.';
  const sums = { areas: AREAS, indicators: [indicator('n')], series: [seriesOf('n', ['2024'], { S1: [1e308], S2: [1.5e308] })] };
  expect(completed(sums, 'n', 'G1')).toEqual({ kind: 'missing', note });
  const large: Cell = { kind: 'value', value: 1, numerator: 1, denominator: 1.5e308, flags: [] };
  const ratios = { areas: AREAS, indicators: [share('q')], series: [seriesOf('q', ['2024'], { S1: [large], S2: [large] })] };
  expect(completed(ratios, 'q', 'G1')).toEqual({ kind: 'missing', note });
});

test('a combined area may stand before those it is made of', () => {
  const areas = [combined('A', 'programm', ['B', 'S1']), combined('B', 'programm', ['S2']), ...AREAS];
  const series = [seriesOf('n', ['2024'], { S1: [3], S2: [4] })];
  expect(completed({ areas, indicators: [indicator('n')], series }, 'n', 'A')).toMatchObject({ value: 7 });
});

test('a member counts once, however often it is named, and an area is no member of itself', () => {
  const areas = [...AREAS, combined('P', 'programm', ['P', 'S1', 'S1', 'S2'])];
  const series = [seriesOf('n', ['2024'], { S1: [3], S2: [4] })];
  expect(completed({ areas, indicators: [indicator('n')], series }, 'n', 'P')).toMatchObject({ value: 7 });
});

test('chains and circles of any length neither overflow nor hang', () => {
  const names = Array.from({ length: 3000 }, (_, i) => `P${i}`);
  const chain = names.map((name, i) => combined(name, 'programm', [names[i + 1] ?? 'S1']));
  const only = indicator('n', { levels: [id('sozialraum')] });
  const series = [seriesOf('n', ['2024'], { S1: [3] })];
  expect(completed({ areas: [...chain, ...AREAS], indicators: [indicator('n')], series }, 'n', 'P0')).toMatchObject({ value: 3 });
  const ends = { ...only, levels: [id<LevelId>('kreis')] };
  const tall = [...chain, ...AREAS, combined('top', 'kreis', ['P0'])];
  expect(completed({ areas: tall, indicators: [ends], series }, 'n', 'top')).toMatchObject({ value: 3 });

  const ring = Array.from({ length: 50_000 }, (_, i) => area(`R${i}`, 'gemeinde', `R${(i + 1) % 50_000}`));
  const inside = [...ring, area('S', 'sozialraum', 'R7')];
  const one = [seriesOf('n', ['2024'], { S: [1] })];
  expect(completed({ areas: inside, indicators: [indicator('n')], series: one }, 'n', 'R9')).toMatchObject({ kind: 'missing' });
});

test('combined areas that are members of one another are missing', () => {
  const areas = [...AREAS, combined('P1', 'programm', ['P2', 'S1']), combined('P2', 'programm', ['P1'])];
  const series = [seriesOf('n', ['2024'], { S1: [3] })];
  expect(completed({ areas, indicators: [indicator('n')], series }, 'n', 'P1')).toMatchObject({ kind: 'missing' });
});

test('areas that contain one another do not hang the computation', () => {
  const areas = [area('A', 'kreis', 'B'), area('B', 'gemeinde', 'A'), area('S', 'sozialraum', 'B')];
  expect(
    completed({ areas, indicators: [indicator('n')], series: [seriesOf('n', ['2024'], { S: [1] })] }, 'n', 'B'),
  ).toMatchObject({ kind: 'missing' });
});
