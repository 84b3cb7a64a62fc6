import type { Page } from 'playwright-core';
import { openPage, type Opened, type PageOptions } from './harness.ts';

/** The explorer, once it shows what the address asks for. */
export async function openExplorer(query = '', options: PageOptions = {}): Promise<Opened> {
  const opened = await openPage(`karte/${query}`, options);
  await opened.page.locator('ks-explorer[data-shown]:not([aria-busy])').waitFor();
  await opened.page.locator('[data-list] [type=checkbox]').first().waitFor();
  return opened;
}

export const summary = (page: Page): Promise<string | null> => page.locator('[data-summary]').textContent();
export const caption = async (page: Page): Promise<string> =>
  ((await page.locator('[data-list] caption').textContent()) ?? '').trim();
/** Waits until the address says so: it is written once the reader rests. */
export const addressSays = (page: Page, part: string): Promise<unknown> =>
  page.waitForFunction((wanted) => decodeURIComponent(location.search).includes(wanted), part);
