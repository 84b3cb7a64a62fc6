import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from '../../src/shell/browser.ts';

import { axe } from '../../src/shell/gates/accessibility.ts';

export { axe };

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Whether scripts run; true unless told otherwise. */
  readonly js?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly print?: boolean;
}

export interface Opened {
  readonly page: Page;
  /** Address of everything the page asked for, in order. */
  readonly requests: readonly string[];
  /** Errors in the console, uncaught exceptions and failed requests. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

/**
 * Opens a page of the demo portal (`gebiete/99001/`) in a context of its own; scripts have run, what they fetch may still be on its way.
 * One browser serves all files of a worker, and ends with it.
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<Opened> {
  browser ??= launchBrowser();
  const context = await (
    await browser
  ).newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    javaScriptEnabled: options.js ?? true,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    locale: 'de-DE',
  });
  const page = await context.newPage();
  const { requests, errors } = record(context, page);
  if (options.print) await page.emulateMedia({ media: 'print' });
  await page.goto(new URL(path.replace(/^\//, ''), inject('site')).href, { waitUntil: 'load' });
  return { page, requests, errors, close: () => context.close() };
}

/** What axe finds on a page, and what another colour scheme, which changes nothing but colours, makes of it. */
export async function axeInAllColours(page: Page): Promise<string[]> {
  const found = await axe(page);
  for (const look of [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
    await page.emulateMedia(look);
    found.push(...(await axe(page, ['color-contrast', 'link-in-text-block'])));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return found;
}

function record(context: BrowserContext, page: Page): { requests: string[]; errors: string[] } {
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('requestfailed', (request) => errors.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  return { requests, errors };
}
