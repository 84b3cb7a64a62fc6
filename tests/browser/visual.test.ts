import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/shell/paths.ts';
import { openPage, type Opened, type PageOptions } from './harness.ts';
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

const keptAs = (name: string): string => join(projectRoot, 'tests', 'browser', 'visual', `${name}.png`);

/** A colour that changed shows in the mean of its cell; a moved line or another font hardly at all. */
const MEAN = 3;
const WORST = 14;

const pages = new Map<string, Promise<Opened>>();
afterAll(async () => {
  for (const page of pages.values()) await (await page).close();
});

/** Looking at a page does not change it, so each is opened once. */
async function sceneOf({ path, target, ready, options }: Scene): Promise<Locator> {
  const key = JSON.stringify([path, options]);
  if (!pages.has(key)) pages.set(key, openPage(path, { reducedMotion: true, ...options }));
  const { page } = await pages.get(key)!;
  if (ready !== undefined) await page.locator(ready).first().waitFor({ state: 'attached' });
  const place = page.locator(target).first();
  await place.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => [...document.images].every((image) => image.loading === 'lazy' || image.complete));
  if (target.endsWith('img')) await place.evaluate((image: HTMLImageElement) => image.decode());
  return place;
}

test.each(Object.entries(SCENES))('%s looks as it did when it was last looked at', async (name, scene) => {
  const { mean, worst } = await comparePicture(await sceneOf(scene), keptAs(name));
  expect(mean, 'mean difference').toBeLessThan(MEAN);
  expect(worst, 'difference of the worst cell').toBeLessThan(WORST);
});

test.each(['map-2012-marked', 'map-dark', 'map-gemeinden'])('the comparison sees that %s is another map', async (name) => {
  const { mean, worst } = await comparePicture(await sceneOf(SCENES[name]!), keptAs('map'), false);
  expect(mean > MEAN || worst > WORST, `${mean.toFixed(1)}, ${worst.toFixed(1)}`).toBe(true);
});
