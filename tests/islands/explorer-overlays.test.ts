import { parseHTML } from 'linkedom';
import { beforeAll, expect, test, vi } from 'vitest';
import { explore } from '../../src/islands/explorer-load.ts';
import { overlaysOf } from '../../src/islands/explorer-overlays.ts';
import type { ExplorerSource } from '../../src/islands/explorer-source.ts';
import { AS_BUILT } from '../../src/islands/explorer-state.ts';
import { learn } from '../../src/islands/explorer-words.ts';
import { siteOf } from '../fixtures/site.ts';
import { TOWNS, TOWNS_BEFORE } from '../fixtures/vintages.ts';
import { sourceOf } from './site-source.ts';

const site = siteOf('small', {
  'data/geometry/gemeinde@2000-01-01.geojson': TOWNS_BEFORE,
  'data/geometry/gemeinde@2023-01-01.geojson': TOWNS,
});
const none = (): Promise<never> => Promise.reject(new Error('not asked for'));
const source: ExplorerSource = { ...sourceOf(site), facilities: none, sums: none };

beforeAll(async () => {
  vi.stubGlobal('document', parseHTML('<p></p>').document);
  await learn('de');
});

test('the borders of another level are those of the areas that existed in the year shown', async () => {
  const [before, after] = await Promise.all(
    ['2022', '2024'].map(async (jahr) => {
      const asked = { ...AS_BUILT, jahr, ueberlagerung: ['gemeinde'] };
      const { explored } = await explore(asked, source, { indicator: 'armut', level: 'sozialraum' });
      const { borders } = await overlaysOf(explored, await source.shapes('sozialraum'), source, 'de');
      return borders[0]!.getAttribute('d')!;
    }),
  );
  // Three towns, of which two became one.
  expect([before!.match(/M/g)?.length, after!.match(/M/g)?.length]).toEqual([3, 2]);
});
