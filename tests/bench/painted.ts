import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../src/shell/browser.ts';
import { serveFolder } from '../../src/shell/serve.ts';
import { walk } from '../../src/shell/walk.ts';
import { aim, type Line } from './limits.ts';

const SWITCHES = 12;
const YEARS_KEPT = 5;
const CONTROL = '.map-years input';

/** How long readers usually wait between choosing a year and seeing it, on the largest page with a map; also with a slow processor. */
export async function yearSwitches(folder: string, base: string): Promise<Line[]> {
  const path = largestMap(folder);
  if (path === null) return [];
  const served = await serveFolder(folder, { base });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(new URL(path.replace(/index\.html$/, ''), served.url).href);
    await page.locator('.map-stage').hover();
    await page.locator('ks-map[data-ready]').waitFor();
    const plain = await usual(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const slowed = await usual(page);
    return [aim('switching the year, painted', plain, 50, 'ms'), aim('the same, processor slowed 4 times', slowed, 200, 'ms')];
  } finally {
    await browser.close();
    await served.close();
  }
}

function largestMap(folder: string): string | null {
  const pages = walk(folder).filter((path) => /^indikatoren\/[^/]+\/index\.html$/.test(path));
  const bySize = pages.toSorted((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size);
  return bySize.find((path) => /<ks-map[^>]*data-indicator/.test(readFileSync(join(folder, path), 'utf8'))) ?? null;
}

/** The median: a machine that does something else in between says nothing about the page. */
async function usual(page: Page): Promise<number> {
  // What has been fetched once is there; the line is not what is measured.
  for (let round = 0; round < YEARS_KEPT; round++) await page.evaluate(switchYear, CONTROL);
  const times: number[] = [];
  for (let round = 0; round < SWITCHES; round++) times.push(await page.evaluate(switchYear, CONTROL));
  return times.sort((a, b) => a - b)[Math.floor(SWITCHES / 2)]!;
}

/** Runs in the page: moves the slider to another year and waits for the frame that shows it; the table follows before the next round. */
async function switchYear(control: string): Promise<number> {
  const slider = document.querySelector<HTMLInputElement>(control)!;
  const began = performance.now();
  slider.value = String((Number(slider.value) + 1) % (Number(slider.max) + 1));
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  // A message that is sent while a frame is made arrives when it has been painted.
  await new Promise<void>((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  });
  const painted = performance.now() - began;
  await new Promise((done) => setTimeout(done, 100));
  return painted;
}
