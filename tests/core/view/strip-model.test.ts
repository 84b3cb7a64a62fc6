import { expect, test } from 'vitest';
import { stripModel, type StripFacts } from '../../../src/core/view/strip-model.ts';

const area = (k: number, value: number): StripFacts['areas'][number] => ({ k, value, className: 'c0' });
const facts = (values: readonly number[], more: Partial<StripFacts> = {}): StripFacts => ({
  language: 'de',
  label: 'x',
  decimals: 1,
  classCount: 5,
  areas: values.map((value, k) => area(k, value)),
  reference: null,
  ...more,
});

test('areas without figure have no dot, and keep the positions of the others', () => {
  const { dots, domain } = stripModel(facts([1, NaN, 3, 2.5]))!;
  expect(dots.map(({ k }) => k)).toEqual([0, 2, 3]);
  expect(domain).toEqual([1, 3]);
});

test('the axis reaches to the reference and to the ends that all years share', () => {
  const reference = { value: 7.4, text: 'Kreis' };
  expect(stripModel(facts([1, 2, 3], { reference }))!.domain).toEqual([1, 7.4]);
  expect(stripModel(facts([1, 2, 3], { domain: [0, 20] }))!.domain).toEqual([0, 20]);
});

test('the axis has a few round figures, with as many decimals as their steps need and large ones in short', () => {
  expect(stripModel(facts([1.5, 12, 30.3]))!.ticks.map(({ text }) => text)).toEqual(['10', '20', '30']);
  expect(stripModel(facts([0.1, 0.2, 0.32], { decimals: 2 }))!.ticks.map(({ text }) => text)).toEqual(['0,10', '0,15', '0,20', '0,25', '0,30']); // prettier-ignore
  expect(stripModel(facts([12_300, 50_000, 98_000], { decimals: 0 }))!.ticks[0]!.text).toBe('20\u00a0Tsd.');
});

test('two figures are no distribution', () => {
  expect(stripModel(facts([1, NaN, 2]))).toBeNull();
});
