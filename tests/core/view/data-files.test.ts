import { expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/core/model/ids.ts';
import { dataFiles, downloadsOf } from '../../../src/core/view/data-files.ts';
import { indicatorPage } from '../../../src/core/view/indicator-page.ts';
import { siteOf } from '../../fixtures/site.ts';

test('what is offered for download is written: nothing for an index that cannot be computed', () => {
  const site = siteOf('small', {
    'data/indices/lage.yaml': 'title: Lage\nthemes: [soziales]\nparts: [frauenanteil, miete]\n',
  });
  const written = new Set(dataFiles(site).map(({ name }) => `/daten/muster/daten/${name}.csv`));
  const offered = [...site.portal.indicators.keys()].flatMap((id) => downloadsOf(site, id).map(({ href }) => href));
  expect(new Set(offered)).toEqual(written);
  expect(downloadsOf(site, 'lage' as IndicatorId)).toEqual([]);
  expect(indicatorPage(site, 'lage' as IndicatorId).downloads).toEqual([]);
  expect(downloadsOf(site, 'armut' as IndicatorId)).toHaveLength(2);
});
