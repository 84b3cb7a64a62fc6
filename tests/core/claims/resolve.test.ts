import { expect, test } from 'vitest';
import { describeFault, isFault } from '../../../src/core/claims/faults.ts';
import { resolveText } from '../../../src/core/claims/resolve.ts';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { SAMPLE, value } from './sample.ts';

const at = (text: string, area: string | null = null): unknown => {
  const found = resolveText(SAMPLE, text, { area: area as AreaId | null });
  return isFault(found) ? [found.fault, found.at, found.suggestion] : [found.area.id, found.period.key, found.cell];
};

test('a reference leads to the figure of its area and period', () => {
  expect(at('quote[9901, 2023]')).toEqual(['9901', '2023', value(20)]);
});

test('hier is the area of the page, and the reference area where a page has none', () => {
  expect(at('quote[hier, 2023]', '9901')).toEqual(['9901', '2023', value(20)]);
  expect(at('quote[hier, 2023]')).toEqual(['99', '2023', value(10)]);
});

test('a level is the area of that level which the page lies in', () => {
  expect(at('quote[gemeinde, 2023]', '990101')).toEqual(['9901', '2023', value(20)]);
});

test('a level with one area is that area from everywhere', () => {
  expect(at('quote[kreis, 2023]', '9902')).toEqual(['99', '2023', value(10)]);
});

test('neu passes over forecasts and figures still to come', () => {
  expect(at('quote[kreis, neu]')).toEqual(['99', '2024', value(11)]);
});

test('neu is the newest period even where its figure is withheld', () => {
  expect(at('quote[9901, neu]')).toEqual(['9901', '2024', { kind: 'suppressed' }]);
});

test('a selection leads to the slice', () => {
  expect(at('quote{alter=0-2}[kreis, 2023]')).toEqual(['99', '2023', value(1)]);
});

test.each([
  ['qoute[kreis, 2023]', ['unknownIndicator', 0, 'quote']],
  ['intern[kreis, 2023]', ['notPublic', 0, null]],
  ['quote{altre=0-2}', ['unknownSelection', 5, 'alter']],
  ['quote{alter=0-3}', ['unknownSelection', 5, '0-2']],
  ['quote{alter=3-5}', ['unknownSelection', 5, null]],
  ['quote[Neustadt]', ['unknownArea', 6, '9901']],
  ['quote[gemeine]', ['unknownArea', 6, 'gemeinde']],
  ['quote[gemeinde]', ['unclearArea', 6, null]],
  ['quote[9902, 2023]', ['noFigures', 6, null]],
  ['quote[kreis, 2032]', ['unknownPeriod', 13, '2023']],
])('%s leads to no figure, and the fault says why, where and what was meant', (text, expected) => {
  expect(at(text)).toEqual(expected);
});

test('a fault reads as what is wrong and what to do, in both languages', () => {
  const fault = { fault: 'unknownPeriod', at: 13, found: '2032', suggestion: '2023' } as const;
  expect(describeFault(fault, 'de')).toBe('Die Periode „2032“ kommt in der Tabelle nicht vor. Gemeint ist wohl „2023“.');
  expect(describeFault(fault, 'en')).toBe('The table has no period “2032”. Did you mean “2023”?');
});
