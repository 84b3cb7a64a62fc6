import { expect, test } from 'vitest';
import { readViewState, writeViewState } from '../../src/islands/view-state.ts';

test('the view is read from the query', () => {
  expect(readViewState('?jahr=2023%2F24&gebiet=05978004&x=1')).toEqual({ period: '2023/24', area: '05978004' });
  expect(readViewState('')).toEqual({ period: null, area: null });
});

test('the view is written into the query and all else in it stays', () => {
  expect(writeViewState('?klassen=jenks&jahr=2020', { period: '2023/24', area: '05978004' })).toBe(
    '?klassen=jenks&jahr=2023%2F24&gebiet=05978004',
  );
});

test('a view as the page was built needs no query', () => {
  expect(writeViewState('?jahr=2020&gebiet=1', { period: null, area: null })).toBe('');
});

test('what is written is read back', () => {
  const view = { period: '2020--2024', area: 'a_b.c-d' };
  expect(readViewState(writeViewState('', view))).toEqual(view);
});
