import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/shell/paths.ts';
import { openPage, type PageOptions } from './harness.ts';
import { comparePicture } from './picture.ts';

interface Scene {
  readonly path: string;
  /** What is compared; without words around it, which each machine sets in fonts of its own. */
  readonly target: string;
  /** What tells that a script has shown what the address asks for. */
  readonly ready?: string;
  readonly options?: PageOptions;
}

const INDICATOR = 'indikatoren/kinderarmut/';
const SCENES: Readonly<Record<string, Scene>> = {
  map: { path: INDICATOR, target: 'svg.map' },
  'map-narrow': { path: INDICATOR, target: 'svg.map', options: { width: 360 } },
  'map-dark': { path: INDICATOR, target: 'svg.map', options: { colorScheme: 'dark' } },
  'map-forced-colours': { path: INDICATOR, target: 'svg.map', options: { forcedColors: true } },
  'map-printed': { path: INDICATOR, target: 'svg.map', options: { print: true, width: 794 } },
  'map-2012-marked': { path: `${INDICATOR}?jahr=2012&gebiet=aue-05`, target: 'svg.map', ready: '.mark path' },
  'map-gemeinden': { path: `${INDICATOR}?ebene=gemeinde`, target: 'svg.map', ready: '[data-ready]' },
  'map-compared': { path: `${INDICATOR}?vergleich=99001`, target: 'svg.map', ready: 'svg.map.diverging' },
  'map-textured': { path: `${INDICATOR}?muster=1`, target: 'svg.map', ready: '.patterned' },
  'map-of-a-count': { path: 'indikatoren/bevoelkerung/', target: 'svg.map' },
  strip: { path: INDICATOR, target: '[data-strip] svg' },
  trend: { path: INDICATOR, target: '[data-trend-chart] svg.trend:not(.narrow)' },
  multiples: { path: INDICATOR, target: '.multiples img' },
  pyramid: { path: 'indikatoren/bevoelkerung/', target: '.pyramid' },
  bivariate: {
    path: 'karte/?indikator=sgb2-quote&zweiter=kinderarmut&ansicht=bivariat',
    target: 'svg.map',
    ready: '[data-shown]',
  },
  scatter: {
    path: 'karte/?indikator=sgb2-quote&zweiter=kinderarmut&ansicht=streu',
    target: '[data-plot] svg',
    ready: '[data-shown]',
  },
  threshold: { path: 'karte/?indikator=sgb2-quote&schwelle=>10', target: 'svg.map', ready: '[data-shown]' },
  facilities: { path: 'einrichtungen/', target: 'svg.map' },
};

/** A colour that changed shows in the mean of its cell; a moved line or another font hardly at all. */
const MEAN = 3;
const WORST = 14;

test.each(Object.entries(SCENES))(
  '%s looks as it did when it was last looked at',
  async (name, { path, target, ready, options }) => {
    const { page, close } = await openPage(path, { reducedMotion: true, ...options });
    if (ready !== undefined) await page.locator(ready).first().waitFor({ state: 'attached' });
    const place = page.locator(target).first();
    await place.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => [...document.images].every((image) => image.loading === 'lazy' || image.complete));
    if (target.endsWith('img')) await place.evaluate((image: HTMLImageElement) => image.decode());
    const { mean, worst } = await comparePicture(place, join(projectRoot, 'tests', 'browser', 'visual', `${name}.png`));
    expect(mean, 'mean difference').toBeLessThan(MEAN);
    expect(worst, 'difference of the worst cell').toBeLessThan(WORST);
    await close();
  },
);

test('the comparison sees another year, another colour scheme and another level', async () => {
  for (const [path, options] of [
    [`${INDICATOR}?jahr=2012`, {}],
    [INDICATOR, { colorScheme: 'dark' }],
    [`${INDICATOR}?ebene=gemeinde`, {}],
  ] as const) {
    const { page, close } = await openPage(path, options);
    if (path.includes('?')) await page.locator('[data-ready]').waitFor();
    const kept = join(projectRoot, 'tests', 'browser', 'visual', 'map.png');
    const { mean, worst } = await comparePicture(page.locator('svg.map').first(), kept, false);
    expect(mean > MEAN || worst > WORST, `${path}: ${mean.toFixed(1)}, ${worst.toFixed(1)}`).toBe(true);
    await close();
  }
});
