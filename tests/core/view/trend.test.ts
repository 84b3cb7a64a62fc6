import { expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/core/model/ids.ts';
import type { Indicator } from '../../../src/core/model/indicator.ts';
import type { Text } from '../../../src/core/model/localized.ts';
import { trendFigure, trendOf } from '../../../src/core/view/trend.ts';
import { siteOf } from '../../fixtures/site.ts';

const site = siteOf('small');
const poverty = site.portal.indicators.get('armut' as IndicatorId)!;
const district = site.portal.areas.get(site.portal.declaration.reference!)!;
const towns = [...site.portal.areas.values()].filter(({ level }) => level === 'gemeinde').slice(0, 2);
const text = (de: string): Text => ({ de });

test('across a break there is no finding: the title names the area, and the subtitle does not repeat it', () => {
  const trend = trendOf(site, poverty)!;
  expect([trend.title, trend.subtitle]).toEqual(['Entwicklung: Landkreis Musterland', 'Kinder in Grundsicherung in %']);
  expect(trend.notes).toEqual(['① 2023: Bruch in der Zeitreihe. Neue Erfassung']);
  expect(trend.model.breaks.map(({ mark }) => mark)).toEqual(['①']);
});

test('without a break the title is the finding, the subtitle names the area, and the picture is named after both', () => {
  const trend = trendOf(site, { ...poverty, breaks: [] })!;
  expect(trend.title).toMatch(/^Seit \d{4} um [\d,]+\sProzentpunkte (gestiegen|gesunken)$/);
  expect(trend.subtitle).toBe('Kinder in Grundsicherung in %, Landkreis Musterland');
  expect(trend.model.label).toBe(`Liniendiagramm: ${trend.title}, ${trend.subtitle}`);
  expect(trend.model.describedBy).toBe(trend.id);
});

test('notes stand in order of time; those before the first period are left out, targets after the last are not', () => {
  const indicator: Indicator = {
    ...poverty,
    breaks: [],
    annotations: [
      { period: '2024', text: text('Neues Gesetz'), measure: null },
      { period: '1990', text: text('Lange her'), measure: null },
    ],
    targets: [{ period: '2030', value: 10, goal: null }],
  };
  const trend = trendOf(site, indicator)!;
  expect(trend.notes).toEqual(['① 2024: Neues Gesetz', '② 2030: Ziel: 10,0\u00a0%']);
  expect(trend.model.targets.map(({ mark, label, value }) => [mark, label, value])).toEqual([['②', '2030', 10]]);
});

test('of several areas each has one sentence, and the full text is kept apart', () => {
  const trend = trendFigure(site, poverty, { areas: [district, ...towns], title: 'Drei Gebiete' });
  expect(trend.title).toBe('Drei Gebiete');
  expect(trend.summary.length).toBeLessThan(trend.details.length);
  expect(trend.details).toContain('einen Bruch (2023)');
  expect(trend.id).toBe(`trend-armut-${[district, ...towns].map(({ id }) => id).join('-')}`);
});

test('an axis that does not show zero is said to', () => {
  const noteOf = (id: string): string => trendOf(site, site.portal.indicators.get(id as IndicatorId)!)!.note;
  expect(noteOf('frauenanteil')).toMatch(/^Die Achse beginnt bei \d+(,\d+)?\s%\.$/);
});
