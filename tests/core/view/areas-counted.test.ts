import { expect, test } from 'vitest';
import { areasCounted } from '../../../src/core/view/areas-counted.ts';

test('one area is singular, none and several are plural, and only classes are called so', () => {
  expect([0, 1, 2].map((count) => areasCounted(count, 'c0', 'de'))).toEqual([
    'Gebiete in dieser Klasse',
    'Gebiet in dieser Klasse',
    'Gebiete in dieser Klasse',
  ]);
  expect(['z', 's-suppressed'].map((name) => areasCounted(1, name, 'de'))).toEqual(['Gebiet', 'Gebiet']);
  expect([areasCounted(1, 'c2', 'en'), areasCounted(3, 's-missing', 'en')]).toEqual(['area in this class', 'areas']);
});
