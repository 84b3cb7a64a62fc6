import { expect, test } from 'vitest';
import { area, combined, id, indicator, level, LEVELS, seriesOf, share, type Short } from '../derive/portal.ts';
import { cellOf, gatedUnder, WITHHELD, type Limits } from './gated.ts';

const HELD = { sources: [id<never>('office')] };
const SMALL: Limits = { minPopulation: null };
/** Only neighbourhoods need a thousand inhabitants. */
const levels = LEVELS.map((one) => (one.id === 'sozialraum' ? level('sozialraum', 'gemeinde', { minPopulation: 1000 }) : one));
const people = (number: number) => ({ attributes: new Map([['population', String(number)]]) });
const G = area('G', 'gemeinde');
const x = area('x', 'sozialraum', 'G', people(800));
const y = area('y', 'sozialraum', 'G', people(5000));

function judged(areas: readonly ReturnType<typeof area>[], rows: Readonly<Record<string, Short>>, kind = indicator('n', HELD)) {
  const cells = Object.fromEntries(Object.entries(rows).map(([name, short]) => [name, [short]]));
  const gate = gatedUnder(SMALL, { levels, areas, indicators: [kind], series: [seriesOf(kind.id, ['2024'], cells)] });
  return (where: string) => cellOf(gate, kind.id, where);
}

test('a parent of one withheld child is withheld, computed or delivered', () => {
  expect(judged([G, x], { x: 50 })('G')).toEqual(WITHHELD);
  expect(judged([G, x], { x: 50, G: 50 })('G')).toEqual(WITHHELD);
  expect(judged([G, x], { x: { kind: 'suppressed' }, G: 50 })('G')).toEqual(WITHHELD);
  expect(judged([G, y], { y: 50 })('G')).toMatchObject({ value: 50 });
});

test('so is a combined area or overlay of one member, and what is made of it', () => {
  const areas = [combined('Q', 'programm', ['P']), combined('P', 'programm', ['x', 'x']), x];
  const at = judged(areas, { x: 50 });
  expect([at('P'), at('Q')]).toEqual([WITHHELD, WITHHELD]);
});

test('other parts do not hide it when they add exactly nothing', () => {
  expect(judged([G, x, y], { x: 50, y: 0 })('G')).toEqual(WITHHELD);
  expect(judged([G, x, y], { x: 50, y: { kind: 'notMeaningful' } })('G')).toEqual(WITHHELD);
  expect(judged([G, x, y], { x: [50, 100], y: [0, 900] }, share('q', HELD))('G')).toEqual(WITHHELD);
  expect(judged([G, x, { ...y, validTo: '2020-01-01' }], { x: 50, y: 7 })('G')).toEqual(WITHHELD);
  expect(judged([G, x, y], { x: 0, y: 0 })('G')).toEqual(WITHHELD);
});

test('a sum that more than one part adds to may be shown', () => {
  expect(judged([G, x, y], { x: 50, y: 1 })('G')).toMatchObject({ value: 51 });
  const small = area('z', 'sozialraum', 'G', people(300));
  expect(judged([G, x, small], { x: 50, z: 20 })('G')).toMatchObject({ value: 70 });
});

test('parts that nobody knows make no difference where the figure is that of the withheld part', () => {
  expect(judged([G, x, y], { x: 50, y: { kind: 'missing' }, G: 50 })('G')).toEqual(WITHHELD);
  expect(judged([G, x, y], { x: 50, G: 50 })('G')).toEqual(WITHHELD);
  expect(judged([G, x, y], { x: 50, y: { kind: 'missing' }, G: 75 })('G')).toMatchObject({ value: 75 });
});

test('a delivered mean is withheld with that of the only part', () => {
  const mean = indicator('m', { type: 'mean', aggregation: 'none', ...HELD });
  expect(judged([G, x], { x: 41.5, G: 41.5 }, mean)('G')).toEqual(WITHHELD);
});

test('breakdowns are held to it too', () => {
  const gate = gatedUnder(SMALL, {
    levels,
    areas: [G, x],
    indicators: [indicator('n', HELD)],
    series: [seriesOf('n', ['2024'], { x: [90] }, { 'alter=jung': { x: [40] } })],
  });
  expect(cellOf(gate, 'n', 'G', 0, 'alter=jung')).toEqual(WITHHELD);
  expect(gate.withheld.cells).toEqual([
    { indicator: 'n', reason: 'population', count: 2 },
    { indicator: 'n', reason: 'onlyPart', count: 2 },
  ]);
});

test('areas that are members of one another are withheld together', () => {
  const circle = [combined('P', 'programm', ['Q']), combined('Q', 'programm', ['R']), combined('R', 'programm', ['P'])];
  const at = judged(circle, { P: 50, Q: 50, R: { kind: 'suppressed' } });
  expect(['P', 'Q', 'R'].map(at)).toEqual([WITHHELD, WITHHELD, WITHHELD]);
});
