import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import { indicatorFileOf } from '../../../src/core/view/map-indicator.ts';
import { siteOf } from '../../fixtures/site.ts';

const PATH = 'data/indicators/armut.yaml';
const declared = readFileSync(join(import.meta.dirname, '../../fixtures/small', PATH), 'utf8');

const breaksWith = (period: string): readonly string[] => {
  const site = siteOf('small', { [PATH]: declared.replace('breaks: [{period: "2023"', `breaks: [{period: "${period}"`) });
  return indicatorFileOf(site, site.portal.indicators.get('armut' as IndicatorId)!, 'sozialraum' as LevelId).breaks;
};

test.each([
  ['2023', ['2023']],
  // Declared for a time between two periods: the later is the first that is different.
  ['2022-09', ['2023']],
  // Nothing before the first period, nothing after the last.
  ['2022', []],
  ['2010', []],
  ['2031', []],
])('a break in %s parts the periods at %o', (period, expected) => {
  expect(breaksWith(period)).toEqual(expected);
});
