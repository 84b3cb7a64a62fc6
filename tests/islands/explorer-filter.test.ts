import { expect, test } from 'vitest';
import { findAreas } from '../../src/islands/explorer-filter.ts';
import { AS_BUILT, type ExplorerState } from '../../src/islands/explorer-state.ts';
import { LEVEL, scene } from './explorer-scene.ts';

const values = [5, 15.04, NaN, 25, 30, 15, 12];
const found = (state: Partial<ExplorerState>, period = 1) =>
  findAreas({ state: { ...AS_BUILT, ...state }, level: LEVEL, first: scene(values, {}, period) });

test('without a wish all areas of the level are found, and the reference area is none of them', () => {
  expect(found({})).toMatchObject({ areas: [0, 1, 2, 3, 4, 5], total: 6, blank: 0, filtered: false });
});

test('an area that did not exist yet is neither found nor counted', () => {
  expect(found({}, 0)).toMatchObject({ areas: [0, 1, 2, 3, 4], total: 5 });
});

test('areas are narrowed to those in an area above, of a kind, or with so many inhabitants, and the whole is still told', () => {
  expect(found({ gruppe: 'sued' })).toMatchObject({ areas: [3, 4, 5], total: 6, filtered: true });
  expect(found({ merkmal: 'settlement:urban' }).areas).toEqual([0, 1, 4]);
  expect(found({ ab: 1000, bis: 2000 }).areas).toEqual([1, 2, 3]);
  // Whose population is not known is in no range.
  expect(found({ ab: 0 }).areas).toEqual([0, 1, 2, 3, 5]);
  expect(found({ gruppe: 'nord', merkmal: 'settlement:urban', bis: 500 }).areas).toEqual([0]);
});

test('the name of a kind and the kind itself may have colons', () => {
  const attributes = [{ id: 'lage: genau', values: ['Ort: Mitte', 'Ort: Rand'], of: [0, 1, 1, 0, 0, -1, -1] }];
  const state = { ...AS_BUILT, merkmal: 'lage: genau:Ort: Rand' };
  expect(findAreas({ state, level: { ...LEVEL, attributes }, first: scene(values) }).areas).toEqual([1, 2]);
});

test('a threshold compares figures as they are shown, and tells apart what has none', () => {
  // 15,04 reads 15,0, which is neither above nor below 15.
  expect(found({ schwelle: { above: true, value: 15 } })).toMatchObject({ areas: [3, 4], total: 6, blank: 1 });
  expect(found({ schwelle: { above: false, value: 15 } })).toMatchObject({ areas: [0], total: 6, blank: 1 });
  expect(found({ schwelle: { above: true, value: 14.9 } }).areas).toEqual([1, 3, 4, 5]);
  expect(found({ schwelle: { above: true, value: 99 } }).areas).toEqual([]);
});

test('what is not found keeps its place, so that it can be drawn pale', () => {
  expect([...found({ gruppe: 'nord' }).is]).toEqual([1, 1, 1, 0, 0, 0, 0]);
});
