import { expect, test } from 'vitest';
import type { MapView } from '../../src/islands/map-view.ts';
import { orderedAreas } from '../../src/islands/table-order.ts';
import { columnsOf } from '../../src/islands/table-row.ts';
import { DATA, FIGURES, LEVEL, SCENE } from './scene.ts';

const view = { scene: SCENE, language: 'de' } as MapView;
const names = (sorting: Parameters<typeof orderedAreas>[2]): string[] =>
  orderedAreas(view, [0, 1, 2, 3, 4], sorting).map((k) => LEVEL.names[k]!);

test('the areas of a table stand by name until a column is chosen', () => {
  expect(names(null)).toEqual(['Hafen', 'Kai', 'Moorbek', 'Neustadt', 'Werder']);
  expect(names({ column: 'area', direction: 'descending' })[0]).toBe('Werder');
});

test('figures are ordered by size, not by how they are rounded, and what has none comes last in both directions', () => {
  expect(names({ column: 'value', direction: 'descending' })).toEqual(['Neustadt', 'Moorbek', 'Werder', 'Hafen', 'Kai']);
  expect(names({ column: 'difference', direction: 'ascending' })).toEqual(['Hafen', 'Werder', 'Moorbek', 'Neustadt', 'Kai']);
});

test('a table has the columns that hold anything', () => {
  expect(columnsOf(SCENE)).toEqual(['parent', 'value', 'numerator', 'denominator', 'difference']);
  const bounds = FIGURES.values;
  expect(
    columnsOf({
      ...SCENE,
      level: { ...LEVEL, parents: LEVEL.parents.map(() => -1) },
      data: { ...DATA, type: 'count', periods: [{ ...DATA.periods[0]!, population: true }] },
      figures: { ...FIGURES, numerators: new Float64Array(0), lower: bounds, upper: bounds },
    }),
  ).toEqual(['value', 'range', 'population']);
});
