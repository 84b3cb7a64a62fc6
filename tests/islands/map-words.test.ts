import { expect, test } from 'vitest';
import type { CellState } from '../../src/core/model/cell.ts';
import type { MapData } from '../../src/core/view/map-data.ts';
import { classAt, readoutText, signsAt, viewCell } from '../../src/islands/map-words.ts';

const STATES: readonly CellState[] = ['value', 'value', 'zero', 'suppressed', 'nearlyZero', 'value'];
/** Six cells of one year: Neustadt 12.34, Moorbek 8, Hafen nothing, Kai withheld, Werder nearly nothing, and the district with 10. */
const DATA: MapData = {
  caption: '',
  unit: '%',
  decimals: 1,
  partDecimals: 0,
  differenceUnit: 'Prozentpunkte',
  referenceName: 'Landkreis',
  referencePlace: 'im Landkreis',
  breaks: [5, 10],
  periods: [{ key: '2024', label: '2024', sentence: '' }],
  areas: ['Neustadt', 'Moorbek', 'Hafen', 'Kai', 'Werder', 'Landkreis'].map((name) => ({ id: name, name })),
  href: '/gebiete/*/',
  centroids: [0, 1, 2, 3, 4].map((x) => [x, 0] as const),
  signs: {
    zero: { sign: '–', word: 'genau null' },
    suppressed: { sign: '.', word: 'geheim gehalten' },
    nearlyZero: { sign: '0', word: 'fast null' },
  },
  flagSigns: [{ sign: 'p', word: 'vorläufig' }, null],
  values: Float64Array.of(12.34, 8, 0, NaN, 0.01, 10),
  numerators: Float64Array.of(1234, 80, 0, NaN, 1, 1000),
  denominators: Float64Array.of(10_000, 1000, 500, NaN, 9999, 10_000),
  states: STATES,
  flags: Uint8Array.of(3, 0, 0, 0, 0, 0),
  reference: Float64Array.of(10),
};
const at = (k: number): ReturnType<typeof viewCell> => viewCell(DATA, k, 0, 'de');

test('areas are painted by class, and what is no figure by its state', () => {
  expect(DATA.areas.map((_, k) => classAt(DATA, k, 0))).toEqual(['c2', 'c1', 'z', 's-suppressed', 'c0', 'c2']);
});

test('a cell shows figure, parts and the signed difference to the reference', () => {
  expect(at(0)).toMatchObject({ text: '12,3', sign: '', numerator: '1.234', denominator: '10.000', difference: '+2,3' });
  expect(at(1)).toMatchObject({ text: '8,0', difference: '−2,0' });
});

test('a sign stands for what is no ordinary figure, and nothing is computed from a withheld cell', () => {
  expect(at(2)).toMatchObject({ text: '–', sign: 'genau null', difference: '−10,0' });
  expect(at(3)).toMatchObject({ text: '.', sign: 'geheim gehalten', numerator: '', denominator: '', difference: '', value: NaN });
});

test('flags that have a sign are shown', () => {
  expect(at(0).flags).toEqual([{ sign: 'p', word: 'vorläufig' }]);
});

test('the reference area is not compared with itself', () => {
  expect(at(5)).toMatchObject({ text: '10,0', difference: '' });
});

test('the readout says figure, period, parts and comparison in words', () => {
  expect(readoutText(DATA, 0, 0, 'de')).toBe(
    '12,3\u00a0% (2024, vorläufig); 1.234 von 10.000; 2,3\u00a0Prozentpunkte mehr als im Landkreis',
  );
  expect(readoutText(DATA, 1, 0, 'de')).toBe('8,0\u00a0% (2024); 80 von 1.000; 2,0\u00a0Prozentpunkte weniger als im Landkreis');
});

test('the readout says why there is no figure', () => {
  expect(readoutText(DATA, 3, 0, 'de')).toBe('geheim gehalten (2024)');
});

test('figures that are shown alike are called level', () => {
  const level = { ...DATA, values: Float64Array.of(10.04, 8, 0, NaN, 0.01, 10) };
  expect(readoutText(level, 0, 0, 'de')).toMatch(/; gleich viel wie im Landkreis$/);
});

test('what is counted stays whole, what is measured keeps its decimals, and only a share is a part of something', () => {
  const density = { ...DATA, unit: 'je km²', differenceUnit: 'je km²', denominators: DATA.denominators.map(() => 2.455) };
  expect(viewCell(density, 0, 0, 'de')).toMatchObject({ numerator: '1.234', denominator: '2,46' });
  expect(readoutText(density, 0, 0, 'de')).toContain('; 1.234 : 2,46; ');
});

test('the signs and marks of a period are listed once each, marks first', () => {
  const words = (...areas: number[]): string[] => signsAt(DATA, areas, 0).map(({ sign, word }) => `${sign} ${word}`);
  expect(words(0, 1, 2, 3, 4, 5)).toEqual(['p vorläufig', '0 fast null', '. geheim gehalten', '– genau null']);
  expect(words(1, 5)).toEqual([]);
});

test('an area that a year knows nothing of has a sign and no parts', () => {
  const missing = {
    ...DATA,
    signs: { missing: { sign: '·', word: 'keine Angabe' } },
    states: STATES.map(() => 'missing' as const),
  };
  const empty = {
    ...missing,
    values: DATA.values.map(() => NaN),
    numerators: new Float64Array(0),
    denominators: new Float64Array(0),
  };
  expect(viewCell(empty, 1, 0, 'de')).toMatchObject({
    text: '·',
    sign: 'keine Angabe',
    numerator: '',
    denominator: '',
    difference: '',
  });
});
