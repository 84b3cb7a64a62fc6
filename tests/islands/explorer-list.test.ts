import { expect, test } from 'vitest';
import { sortAreas } from '../../src/islands/explorer-list.ts';
import { figuresOf } from './explorer-scene.ts';

const NAMES = ['Zell', 'Ärzen', 'Ort 10', 'Ort 9', 'Au', 'Au'];
const first = { figures: figuresOf([3, NaN, 1, 3, 2, 9]) };
const second = { figures: figuresOf([1, 2, 3, 4, 5, 6]) };
const sorted = (order: string | null, areas = [0, 1, 2, 3, 4, 5]) => sortAreas(areas, NAMES, order, first, second, 'de');

test('names are in German order with numbers as numbers, equal ones as they come, and backwards the other way round', () => {
  expect(sorted(null)).toEqual([1, 4, 5, 3, 2, 0]);
  expect(sorted('-name')).toEqual([0, 2, 3, 5, 4, 1]);
  expect(sorted(null, [0, 3, 4])).toEqual([4, 3, 0]);
});

test('figures are in their order, equal ones by name, and what has none comes last both ways', () => {
  expect(sorted('wert')).toEqual([2, 4, 3, 0, 5, 1]);
  expect(sorted('-wert')).toEqual([5, 3, 0, 4, 2, 1]);
  expect(sorted('-zweiter', [0, 1, 2])).toEqual([2, 1, 0]);
});
