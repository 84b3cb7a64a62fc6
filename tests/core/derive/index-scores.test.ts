import { expect, test } from 'vitest';
import { indexSeries } from '../../../src/core/derive/index-scores.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import type { Area } from '../../../src/core/model/area.ts';
import type { IndexRecipe } from '../../../src/core/model/index-recipe.ts';
import { cellAt, type Series } from '../../../src/core/model/series.ts';
import { area, id, portalOf, seriesOf, share, type Short } from './portal.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const AREAS = NAMES.map((name) => area(name, 'gemeinde', 'K'));

/** The worked example of the requirements: 4 × 2.5 and 10 have the mean 4 and, of all five, the standard deviation 3. */
const FIRST: readonly Short[] = [2.5, 2.5, 2.5, 2.5, 10];
/** Mean 9, standard deviation 2. */
const SECOND: readonly Short[] = [5, 10, 10, 10, 10];

const column = (name: string, figures: readonly Short[], period = '2024', names: readonly string[] = NAMES): Series =>
  seriesOf(name, [period], Object.fromEntries(names.map((one, k) => [one, [figures[k]!]])));

const recipe = (parts: readonly (readonly [string, number, boolean?])[], more: Partial<IndexRecipe> = {}): IndexRecipe => ({
  id: id('lage'),
  parts: parts.map(([indicator, weight, reverse = false]) => ({ indicator: id(indicator), weight, reverse })),
  levels: [],
  period: null,
  ...more,
});

function computed(index: IndexRecipe, series: readonly Series[], areas: readonly Area[] = AREAS): Series | null {
  const portal = portalOf({ areas: [area('K', 'kreis'), ...areas], indicators: [share('a'), share('b')], series });
  return indexSeries(index, portal, portal.series);
}

const cells = (series: Series | null, names: readonly string[] = NAMES): (number | Cell['kind'])[] =>
  names.map((name) => {
    const cell = series === null ? ({ kind: 'missing' } as const) : cellAt(series, id(name), 0);
    return cell.kind === 'value' ? Math.round(cell.value * 1e9) / 1e9 : cell.kind;
  });

test('an index is 100 plus ten times the mean of the z-scores, with the standard deviation of all areas', () => {
  expect(cells(computed(recipe([['a', 1]]), [column('a', FIRST)]))).toEqual([95, 95, 95, 95, 120]);
  expect(
    cells(
      computed(
        recipe([
          ['a', 1],
          ['b', 1],
        ]),
        [column('a', FIRST), column('b', SECOND)],
      ),
    ),
  ).toEqual([87.5, 100, 100, 100, 112.5]);
});

test('a reversed part counts the other way, and weights are those of a mean', () => {
  const series = [column('a', FIRST), column('b', SECOND)];
  expect(
    cells(
      computed(
        recipe([
          ['a', 1],
          ['b', 1, true],
        ]),
        series,
      ),
    ),
  ).toEqual([107.5, 95, 95, 95, 107.5]);
  expect(
    cells(
      computed(
        recipe([
          ['a', 3],
          ['b', 1],
        ]),
        series,
      ),
    ),
  ).toEqual([91.25, 97.5, 97.5, 97.5, 116.25]);
  expect(
    cells(
      computed(
        recipe([
          ['a', 6],
          ['b', 2],
        ]),
        series,
      ),
    ),
  ).toEqual([91.25, 97.5, 97.5, 97.5, 116.25]);
});

test('an area that lacks a part has the reason and no figure, and withheld comes before missing', () => {
  const names = [...NAMES, 'F', 'G'];
  const areas = names.map((name) => area(name, 'gemeinde', 'K'));
  const first = column('a', [...FIRST, { kind: 'missing' }, { kind: 'suppressed' }], '2024', names);
  const second = column('b', [...SECOND, { kind: 'protected' }, { kind: 'notMeaningful' }], '2024', names);
  expect(
    cells(
      computed(
        recipe([
          ['a', 1],
          ['b', 1],
        ]),
        [first, second],
        areas,
      ),
      names,
    ),
  ).toEqual([...[87.5, 100, 100, 100, 112.5], ...['protected', 'suppressed']]);
});

test('a part in which all areas are the same adds nothing', () => {
  const same = column('b', [0.1 + 0.2, 0.3, 0.3, 0.3, 0.3]);
  expect(
    cells(
      computed(
        recipe([
          ['a', 1],
          ['b', 1],
        ]),
        [column('a', FIRST), same],
      ),
    ),
  ).toEqual([97.5, 97.5, 97.5, 97.5, 110]);
});

test('a level with fewer than five areas that have all parts has no index', () => {
  const four = column('a', [...FIRST.slice(0, 4), { kind: 'suppressed' }]);
  expect(computed(recipe([['a', 1]]), [four])).toBeNull();
  const kreis = column('a', [...FIRST, 4], '2024', [...NAMES, 'K']);
  expect(computed(recipe([['a', 1]]), [kreis])?.areas).toEqual(NAMES);
  expect(computed(recipe([['a', 1]], { levels: [id('kreis')] }), [kreis])).toBeNull();
});

test('an index without one of its parts is none', () => {
  expect(
    computed(
      recipe([
        ['a', 1],
        ['c', 1],
      ]),
      [column('a', FIRST)],
    ),
  ).toBeNull();
});

test('it has one period only: the newest that all parts have, or the one that is asked for', () => {
  const years = (figures: readonly Short[]): Record<string, readonly Short[]> =>
    Object.fromEntries(NAMES.map((name, k) => [name, [figures[k]!, SECOND[k]!, figures[k]!]]));
  const long = seriesOf('a', ['2022', '2023', '2024'], years(FIRST));
  const parts = [long, column('b', FIRST, '2023')];
  const newest = computed(
    recipe([
      ['a', 1],
      ['b', 1],
    ]),
    parts,
  );
  expect([newest?.periods.map(({ key }) => key), cells(newest)]).toEqual([['2023'], [87.5, 100, 100, 100, 112.5]]);
  const asked = computed(recipe([['a', 1]], { period: '2022' }), [long]);
  expect([asked?.periods.map(({ key }) => key), cells(asked)]).toEqual([['2022'], [95, 95, 95, 95, 120]]);
  expect(computed(recipe([['a', 1]], { period: '2019' }), [long])).toBeNull();
});

test('parts that are counted on different days of a year meet in that year', () => {
  const index = computed(
    recipe([
      ['a', 1],
      ['b', 1],
    ]),
    [column('a', FIRST, '2024-06-30'), column('b', SECOND, '2024')],
  );
  expect([index?.periods.map(({ key }) => key), cells(index)]).toEqual([['2024'], [87.5, 100, 100, 100, 112.5]]);
});

test('only the areas that live in the period count', () => {
  const former = area('F', 'gemeinde', 'K', { validTo: '2020-01-01' });
  const index = computed(recipe([['a', 1]]), [column('a', [...FIRST, 99], '2024', [...NAMES, 'F'])], [...AREAS, former]);
  expect(cells(index)).toEqual([95, 95, 95, 95, 120]);
  expect(index?.areas).toEqual(NAMES);
});

test('an index is marked as computed, and as provisional where a part is', () => {
  const provisional: Cell = { kind: 'value', value: 10, flags: ['provisional', 'break'] };
  const index = computed(recipe([['a', 1]]), [column('a', [...FIRST.slice(0, 4), provisional])]);
  const flags = (name: string): unknown => {
    const cell = cellAt(index!, id(name), 0);
    return cell.kind === 'value' && cell.flags;
  };
  expect([flags('A'), flags('E')]).toEqual([['computed'], ['provisional', 'computed']]);
});
