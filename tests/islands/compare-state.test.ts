import { expect, test } from 'vitest';
import { COMPARE_AS_BUILT, compareQuery, readCompareState, sortOut } from '../../src/islands/compare-state.ts';
import { extractQuery, readExtractState } from '../../src/islands/extract-state.ts';

test('an empty address asks for the page as it was built', () => {
  expect(readCompareState('')).toEqual({ state: COMPARE_AS_BUILT, notes: [] });
  expect(readCompareState('?gebiete=&indikatoren=,;&gruppe=&jahr=&ansicht=').state).toEqual(COMPARE_AS_BUILT);
});

test('what an address asks for is read, and written back the same way and readable', () => {
  const search = '?gebiete=99001001,aue-01&indikatoren=sgb2-quote&gruppe=raumtyp&jahr=2023&ansicht=punkte&unterschied=1';
  const { state, notes } = readCompareState(search);
  expect(state).toEqual({
    gebiete: ['99001001', 'aue-01'],
    indikatoren: ['sgb2-quote'],
    gruppe: 'raumtyp',
    jahr: '2023',
    ansicht: 'punkte',
    unterschied: '1',
  });
  expect(notes).toEqual([]);
  expect(compareQuery('', state)).toBe(search);
});

test('ids stand once, in the order they were chosen, parted by commas or semicolons', () => {
  expect(readCompareState('?gebiete=b,a;b%20,,a').state.gebiete).toEqual(['b', 'a']);
});

test('what there is not takes no place from what there is, and both are counted', () => {
  const isKnown = (id: string): boolean => id.startsWith('a');
  expect(sortOut(['x', 'a1', 'y', 'a2', 'a3'], isKnown, 2)).toEqual({ kept: ['a1', 'a2'], unknown: 2, more: 1 });
  expect(sortOut(['x'], isKnown, 2)).toEqual({ kept: [], unknown: 1, more: 0 });
});

test('values that cannot be meant are left out by the name of their parameter and never repeated', () => {
  const { state, notes } = readCompareState('?gruppe=<script>&ansicht=torte&unterschied=ja');
  expect(state).toEqual(COMPARE_AS_BUILT);
  expect(notes).toEqual([
    ['unread', { x: 'gruppe' }],
    ['unread', { x: 'ansicht' }],
    ['unread', { x: 'unterschied' }],
  ]);
});

test('parameters of others stay in the address, those at their usual value leave it', () => {
  expect(compareQuery('?von=hier&gruppe=keine&jahr=2020', COMPARE_AS_BUILT)).toBe('?von=hier');
});

test('an extract is of one area and some indicators', () => {
  expect(readExtractState('?gebiet=aue-01&indikatoren=a,b')).toEqual({ gebiet: 'aue-01', indikatoren: ['a', 'b'] });
  expect(readExtractState('?gebiet=')).toEqual({ gebiet: null, indikatoren: [] });
  expect(extractQuery('', { gebiet: 'aue-01', indikatoren: ['a', 'b'] })).toBe('?gebiet=aue-01&indikatoren=a,b');
  expect(extractQuery('?gebiet=x', { gebiet: null, indikatoren: [] })).toBe('');
});
