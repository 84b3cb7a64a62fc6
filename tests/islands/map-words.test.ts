import { expect, test } from 'vitest';
import { CELL_STATES } from '../../src/core/view/map-figures.ts';
import type { Scene } from '../../src/islands/map-view.ts';
import { classNameAt, isAlive, readoutText, signsAt, viewCell } from '../../src/islands/map-words.ts';
import { DATA, FIGURES, LEVEL, SCENE } from './scene.ts';

const at = (k: number, scene = SCENE): ReturnType<typeof viewCell> => viewCell(scene, k, 'de');
const told = (k: number, scene = SCENE): string => readoutText(scene, k, 'de');
const withFigures = (figures: Partial<Scene['figures']>, data: Partial<Scene['data']> = {}): Scene => ({
  ...SCENE,
  data: { ...DATA, ...data },
  figures: { ...FIGURES, ...figures },
});

test('areas are painted by class, and what is no figure by its state', () => {
  expect(LEVEL.ids.map((_, k) => classNameAt(SCENE, k))).toEqual(['c2', 'c1', 'z', 's-suppressed', 'c0', 'c2']);
});

test('an area is gone before its first and from its last day on', () => {
  const lived = (from: number, to: number): Scene => ({ ...SCENE, level: { ...LEVEL, lives: { 0: [from, to] } } });
  expect([lived(20250101, 0), lived(0, 20241231), lived(20241231, 20250101)].map((scene) => classNameAt(scene, 0))).toEqual([
    'gone',
    'gone',
    'c2',
  ]);
  expect(isAlive(lived(20250101, 0), 1)).toBe(true);
});

test('a figure is classed as it is shown', () => {
  expect(classNameAt(withFigures({ values: Float64Array.of(9.96, 9.94, 0, 0, 0, 0) }), 0)).toBe('c2');
  expect(classNameAt(withFigures({ values: Float64Array.of(9.96, 9.94, 0, 0, 0, 0) }), 1)).toBe('c1');
});

test('a cell shows figure, parts and the signed difference to the reference', () => {
  expect(at(0)).toMatchObject({ text: '12,3', sign: '', numerator: '1.234', denominator: '10.000', difference: '+2,3' });
  expect(at(1)).toMatchObject({ text: '8,0', difference: '−2,0', range: '' });
});

test('a sign stands for what is no ordinary figure, and nothing is computed from a withheld cell', () => {
  expect(at(2)).toMatchObject({ text: '–', sign: 'genau null', difference: '−10,0' });
  expect(at(3)).toMatchObject({ text: '.', sign: 'geheim gehalten', numerator: '', denominator: '', difference: '', value: NaN });
});

test('flags that have a sign are shown', () => {
  expect(at(0).flags).toEqual([{ sign: 'p', word: 'vorläufig' }]);
});

test('the reference area is not compared with itself, and nothing is compared with a total that it is part of', () => {
  expect(at(5)).toMatchObject({ text: '10,0', difference: '' });
  expect(at(0, withFigures({}, { type: 'count' })).difference).toBe('');
});

test('the readout says figure, period, parts and comparison in words', () => {
  expect(told(0)).toBe('12,3\u00a0% (2024, vorläufig); 1.234 von 10.000; 2,3\u00a0Prozentpunkte mehr als im Landkreis');
  expect(told(1)).toBe('8,0\u00a0% (2024); 80 von 1.000; 2,0\u00a0Prozentpunkte weniger als im Landkreis');
});

test('the readout says why there is no figure', () => {
  expect(told(3)).toBe('geheim gehalten (2024)');
});

test('figures that are shown alike are called level', () => {
  expect(told(0, withFigures({ values: Float64Array.of(10.04, 8, 0, NaN, 0.01, 10) }))).toMatch(
    /; gleich viel wie im Landkreis$/,
  );
});

test('what is counted stays whole, what is measured keeps its decimals, and only a share is a part of something', () => {
  const density = withFigures({ denominators: FIGURES.denominators.map(() => 2.455) }, { type: 'rate', unit: 'je km²' });
  expect(at(0, density)).toMatchObject({ numerator: '1.234', denominator: '2,46' });
  expect(told(0, density)).toContain('; 1.234 : 2,46; ');
});

test('without numbers of its own a figure stands beside the population, and bounds are told where there are any', () => {
  const rent = withFigures(
    { numerators: new Float64Array(0), lower: FIGURES.values.map((v) => v - 1), upper: FIGURES.values.map((v) => v + 1) },
    { type: 'median', periods: [{ ...DATA.periods[0]!, population: true }] },
  );
  expect(told(1, rent)).toBe(
    '8,0\u00a0% (2024); Bevölkerung 1.000; Bereich 7,0–9,0; 2,0\u00a0Prozentpunkte weniger als im Landkreis',
  );
});

test('the signs and marks of a scene are listed once each, marks first', () => {
  const words = (...areas: number[]): string[] => signsAt(SCENE, areas).map(({ sign, word }) => `${sign} ${word}`);
  expect(words(0, 1, 2, 3, 4, 5)).toEqual(['p vorläufig', '0 fast null', '. geheim gehalten', '– genau null']);
  expect(words(1, 5)).toEqual([]);
});

test('an area that a year knows nothing of has a sign and no parts', () => {
  const missing = CELL_STATES.indexOf('missing');
  const empty = withFigures({
    values: FIGURES.values.map(() => NaN),
    numerators: new Float64Array(0),
    denominators: new Float64Array(0),
    states: FIGURES.states.map(() => missing),
  });
  expect(at(1, empty)).toMatchObject({ text: '·', sign: 'keine Angabe', numerator: '', denominator: '', difference: '' });
});
