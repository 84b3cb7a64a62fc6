import type { Page } from 'playwright-core';
import type { MapView } from '../../src/islands/map-view.ts';

export type KsMap = HTMLElement & { view(): Promise<MapView> };

/** What changes the map is fetched when a reader turns to it. */
export async function ready(page: Page): Promise<void> {
  await page.locator('ks-map').hover();
  await page.locator('ks-map[data-ready]').waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
}
