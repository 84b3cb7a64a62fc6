import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawCompareStrip } from '../../../src/core/draw/compare-strip.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import { DEFAULT_SIGNS } from '../../../src/core/model/declaration.ts';
import { comparedStrip } from '../../../src/core/view/compare-strip.ts';
import type { Compared, ComparedMeasure } from '../../../src/core/view/compared.ts';

const value = (number: number): Cell => ({ kind: 'value', value: number, flags: [] });
const measure: ComparedMeasure = {
  id: 'quote',
  title: 'Quote',
  href: '',
  unit: '%',
  decimals: 1,
  type: 'share',
  kind: 'points',
  figures: [value(5), { kind: 'suppressed' } as const, value(5), value(7)].map((cell) => ({ cell, key: '2024', period: '2024' })),
  group: [1, 5, 5, 9],
};
const compared: Compared = {
  language: 'de',
  signs: DEFAULT_SIGNS,
  areas: ['A', 'B', 'C', ''].map((letter) => ({
    id: letter,
    name: `Ort ${letter || 'K'}`,
    kind: '',
    href: '',
    reference: letter === '',
    letter,
  })),
  measures: [measure],
  group: 'alle',
  differences: false,
};

test('the line of a disc in a higher row runs behind the discs below it, or it would cross out a letter', () => {
  const pins = [
    { letter: 'A', value: 5 },
    { letter: 'B', value: 5 },
  ];
  const strip = drawCompareStrip({ label: '', domain: [0, 10], ticks: [], dots: [], pins, reference: null });
  expect(strip.lastIndexOf('class="stem"')).toBeLessThan(strip.indexOf('<circle'));
});

test('every chosen area is told in words, with the reason where it has no figure; only figures are drawn', () => {
  const { drawing, entries, sub } = comparedStrip(compared, measure);
  expect(sub).toBe('%, 2024');
  expect(entries.map(({ letter, text }) => [letter, text])).toEqual([
    ['A', '5,0\u00a0%'],
    ['B', 'geheim gehalten'],
    ['C', '5,0\u00a0%'],
  ]);
  expect(drawing).toMatchObject({ domain: [1, 9], dots: [1, 5, 5, 9], reference: { value: 7, text: 'Ort K: 7,0\u00a0%' } });
  expect(drawing!.pins.map(({ letter }) => letter)).toEqual(['A', 'C']);
  expect(drawing!.label).toContain('B Ort B: geheim gehalten');
});

test('letters of equal figures stand above one another, and nothing lies outside of the picture', () => {
  const { document } = parseHTML(drawCompareStrip(comparedStrip(compared, measure).drawing!));
  const discs = [...document.querySelectorAll('circle')].map(
    (disc) => [disc.getAttribute('cx'), Number(disc.getAttribute('cy'))] as const,
  );
  expect(discs[0]![0]).toBe(discs[1]![0]);
  expect(Math.abs(discs[0]![1] - discs[1]![1])).toBeGreaterThanOrEqual(34);
  const [, top] = document.querySelector('svg')!.getAttribute('viewBox')!.split(' ').map(Number);
  expect(Math.min(...discs.map(([, y]) => y)) - 17).toBeGreaterThanOrEqual(top!);
});

test('the whole is not drawn beside totals, and without any figure there is no drawing', () => {
  expect(comparedStrip(compared, { ...measure, type: 'count' }).drawing!.reference).toBeNull();
  const nothing = measure.figures.map((one) => ({ ...one, cell: { kind: 'missing' } as const }));
  expect(comparedStrip(compared, { ...measure, figures: nothing, group: [] }).drawing).toBeNull();
});
