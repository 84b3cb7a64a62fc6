import { expect, test } from 'vitest';
import type { IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import { mapHeadline } from '../../../src/core/view/summary.ts';
import { siteOf } from '../../fixtures/site.ts';

const site = siteOf('small');
const headline = (id: string, period: number): string | null =>
  mapHeadline(site, site.portal.indicators.get(id as IndicatorId)!, 'sozialraum' as LevelId, period)?.replaceAll('\u00a0', ' ') ??
  null;

test('a figure that is shown as the reference is, is not called higher', () => {
  // 50.0 per cent in four areas and 49.9 in one, 50.0 in the district: they differ only behind the decimals that are shown.
  expect(headline('frauenanteil', 2)).toBe('Keiner der 5 Anteile ist höher als der im Landkreis Musterland insgesamt (50,0 %)');
});

test('areas whose figure is withheld are not counted as if there were none', () => {
  expect(headline('armut', 2)).toBe(
    'In 1 von 5 Sozialräumen mit Angabe ist der Anteil höher als im Landkreis Musterland insgesamt (13,5 %)',
  );
});
