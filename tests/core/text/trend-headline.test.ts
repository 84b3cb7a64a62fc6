import { expect, test } from 'vitest';
import { parsePeriod } from '../../../src/core/model/period.ts';
import type { Language } from '../../../src/core/model/localized.ts';
import { trendHeadline } from '../../../src/core/text/trend-headline.ts';

const headline = (language: Language, unit: string, ...figures: readonly (readonly [period: string, value: number])[]) =>
  trendHeadline({
    language,
    unit,
    decimals: 1,
    kind: unit === '%' ? 'points' : 'unit',
    figures: figures.map(([period, value]) => ({ period: parsePeriod(period)!, value })),
  })?.replaceAll('\u00a0', ' ') ?? null;

test.each([
  ['de', '%', ['2010', 12.9], ['2025', 12.1], 'Seit 2010 um 0,8 Prozentpunkte gesunken'],
  ['en', '%', ['2010', 12.9], ['2025', 12.1], 'Fallen by 0.8 percentage points since 2010'],
  ['de', '€', ['2010', 7.5], ['2025', 9.75], 'Seit 2010 um 2,3 € gestiegen'],
  ['en', '€', ['2010', 7.5], ['2025', 9.75], 'Risen by €2.3 since 2010'],
  ['de', 'je 1.000 Wohnungen', ['2010', 7.5], ['2025', 9.75], 'Seit 2010 um 2,3 gestiegen'],
  ['de', '%', ['2010--2012', 5], ['2023--2025', 6], 'Gegenüber 2010–2012 um 1,0 Prozentpunkte gestiegen'],
  ['de', '%', ['2010', 5.01], ['2025', 4.99], 'Gegenüber 2010 unverändert'],
  ['en', '%', ['2010', 5], ['2025', 5], 'Unchanged from 2010'],
  ['de', '%', ['2015/16', 5], ['2024/25', 6], 'Seit dem Schuljahr 2015/16 um 1,0 Prozentpunkte gestiegen'],
  ['en', '%', ['2015/16', 5], ['2024/25', 6], 'Risen by 1.0 percentage points since the school year 2015/16'],
  ['de', '%', ['2010-12-31', 5], ['2024-12-31', 6], 'Seit dem 31. Dezember 2010 um 1,0 Prozentpunkte gestiegen'],
] as const)('%s, %s: %j to %j is told as: %s', (language, unit, first, last, expected) => {
  expect(headline(language, unit, first, last)).toBe(expected);
});

test('one figure has no development', () => {
  expect([headline('de', '%', ['2010', 1]), headline('de', '%')]).toEqual([null, null]);
});
