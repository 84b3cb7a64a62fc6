import { expect, test } from 'vitest';
import { AS_BUILT, asksForView, readViewState, writeParams } from '../../src/islands/view-state.ts';

test('the view is read from the query', () => {
  expect(readViewState('?jahr=2023%2F24&gebiet=05978004&x=1')).toEqual({ ...AS_BUILT, jahr: '2023/24', gebiet: '05978004' });
  expect(readViewState('?ebene=')).toEqual(AS_BUILT);
});

test('the view is written into the query and all else in it stays', () => {
  expect(writeParams('?von=brief&jahr=2020', { jahr: '2023/24', gebiet: '05978004' })).toBe(
    '?von=brief&jahr=2023%2F24&gebiet=05978004',
  );
});

test('a view as the page was built needs no query', () => {
  expect(writeParams('?jahr=2020&gebiet=1', { ...AS_BUILT })).toBe('');
});

test('what is written is read back', () => {
  const view = { ...AS_BUILT, jahr: '2020--2024', gebiet: 'a_b.c-d', vergleich: 'jahr:2010', klassen: 'jenks.5' };
  expect(readViewState(writeParams('', { ...view }))).toEqual(view);
});

test('only what belongs to a view asks for one', () => {
  expect(['', '?von=brief', '?jahr=', '?ebene=gemeinde', '?von=x&muster=1'].map(asksForView)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});
