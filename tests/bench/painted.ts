import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../src/shell/browser.ts';
import { serveFolder } from '../../src/shell/serve.ts';
import { walk } from '../../src/shell/walk.ts';
import { aim, type Line } from './limits.ts';

const ROUNDS = 12;

/** Something that readers change, and the text that tells when the change is shown. */
interface Change {
  readonly what: string;
  readonly path: string;
  /** A slider or a list of choices. */
  readonly control: string;
  readonly shown: string;
  readonly begin: (page: Page) => Promise<void>;
}

/** How long readers usually wait between a choice and seeing it, on the largest pages with a map; also with a slow processor. */
export async function switches(folder: string, base: string): Promise<Line[]> {
  const served = await serveFolder(folder, { base });
  const browser = await launchBrowser();
  const lines: Line[] = [];
  try {
    for (const change of changesOn(folder)) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(new URL(change.path, served.url).href);
      await change.begin(page);
      const plain = await usual(page, change);
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const slowed = await usual(page, change);
      lines.push(aim(`${change.what}, painted`, plain, 50, 'ms'), aim('the same, processor slowed 4 times', slowed, 200, 'ms'));
      await context.close();
    }
    return lines;
  } finally {
    await browser.close();
    await served.close();
  }
}

function changesOn(folder: string): Change[] {
  const found: Change[] = [];
  const path = largestMap(folder);
  if (path !== null) {
    const begin = async (page: Page): Promise<void> => {
      await page.locator('.map-stage').hover();
      await page.locator('ks-map[data-ready]').waitFor();
    };
    found.push({ what: 'year', path, control: '.map-years input', shown: '[data-subtitle]', begin });
  }
  if (walk(folder).includes('karte/index.html')) {
    const begin = (page: Page): Promise<void> => page.locator('[data-shown]').waitFor();
    const explorer = { path: 'karte/', shown: '[data-figure] figcaption', begin };
    found.push({ ...explorer, what: 'year in the explorer', control: 'input[type=range]' });
    found.push({ ...explorer, what: 'indicator in the explorer', control: 'select[name=indikator]' });
  }
  return found;
}

function largestMap(folder: string): string | null {
  const pages = walk(folder).filter((path) => /^indikatoren\/[^/]+\/index\.html$/.test(path));
  const bySize = pages.toSorted((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size);
  const found = bySize.find((path) => /<ks-map[^>]*data-indicator/.test(readFileSync(join(folder, path), 'utf8')));
  return found?.replace(/index\.html$/, '') ?? null;
}

/** The median: a machine that does something else in between says nothing about the page. */
async function usual(page: Page, { control, shown }: Change): Promise<number> {
  const once = (): Promise<number> => page.evaluate(change, [control, shown] as const);
  const choices = await page.evaluate((selector) => {
    const element = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!;
    return element instanceof HTMLSelectElement ? element.options.length : Number(element.max) + 1;
  }, control);
  // What has been fetched once is there; the line is not what is measured.
  for (let round = 0; round < Math.min(choices, ROUNDS); round++) await once();
  await page.evaluate((selector) => {
    const element = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!;
    if (element instanceof HTMLSelectElement) element.selectedIndex = 0;
    else element.value = '0';
  }, control);
  await once();
  const times: number[] = [];
  for (let round = 1; round < Math.min(choices, ROUNDS); round++) times.push(await once());
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Runs in the page: takes the next choice and waits for the frame that shows it; what follows later comes before the next round. */
async function change([control, shown]: readonly [string, string]): Promise<number> {
  const element = document.querySelector<HTMLInputElement | HTMLSelectElement>(control)!;
  const text = (): string => document.querySelector(shown)!.textContent;
  const before = text();
  const began = performance.now();
  if (element instanceof HTMLSelectElement) element.selectedIndex = (element.selectedIndex + 1) % element.options.length;
  else element.value = String((Number(element.value) + 1) % (Number(element.max) + 1));
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
  const frame = (): Promise<void> =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        // A message that is sent while a frame is made arrives when it has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      });
    });
  const patience = began + 5000;
  do await frame();
  while (text() === before && performance.now() < patience);
  const painted = performance.now() - began;
  await new Promise((done) => setTimeout(done, 100));
  return painted;
}
