import type { FrameLocator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { EMBED_LISTENER, embedCode } from '../../src/core/draw/embed-code.ts';
import { serveFolder } from '../../src/shell/serve.ts';
import { folderWith } from '../shell/folder.ts';
import { axe, openPage } from './harness.ts';

/** Puts an embedded page into a page of another origin, as a newspaper would. */
async function host(page: Page, path: string, listener = ''): Promise<FrameLocator> {
  const address = new URL(path, inject('site')).href;
  const html = `<!doctype html><title>x</title><p>x</p>${embedCode({ address, title: 'x' })}${listener}`;
  const newspaper = await serveFolder(folderWith({ 'index.html': html }));
  await page.goto(newspaper.url, { waitUntil: 'load' });
  await newspaper.close();
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-whole]').waitFor();
  return frame;
}

const heightOf = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

test('a frame on another site grows to the page it shows, and shrinks again, without a scroll bar', async () => {
  const { page, errors, close } = await openPage('impressum/', { width: 1000 });
  const frame = await host(page, 'einbetten/sgb2-quote/', EMBED_LISTENER);
  await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '760px');
  const inner = (): Promise<number> => frame.locator('body').evaluate((body) => body.getBoundingClientRect().height);
  expect(Math.abs((await heightOf(page)) - (await inner()))).toBeLessThanOrEqual(1);
  const wide = await heightOf(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.waitForFunction((before) => Math.abs(document.querySelector('iframe')!.clientHeight - before) > 20, wide);
  await expect.poll(async () => Math.abs((await heightOf(page)) - (await inner()))).toBeLessThanOrEqual(1);
  expect(await frame.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(360);
  expect(errors).toEqual([]);
  await close();
});

test('a page without the listener shows the map in a frame of fixed height', async () => {
  const { page, close } = await openPage('impressum/');
  const frame = await host(page, 'einbetten/sgb2-quote/');
  expect(await frame.locator('.areas path').count()).toBe(56);
  expect(await heightOf(page)).toBe(760);
  await close();
});

test('an embedded view reads year and area from its address, and its link leads there in a new tab', async () => {
  const { page, close } = await openPage('impressum/');
  const frame = await host(page, 'einbetten/kinderarmut/?jahr=2015&gebiet=aue-05&stand=00000000');
  await frame.locator('.mark .line').waitFor();
  expect(await frame.locator('[data-subtitle]').textContent()).toContain('2015');
  const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.locator('[data-whole]').click()]);
  expect(new URL(opened.url()).pathname).toBe('/indikatoren/kinderarmut/');
  expect(Object.fromEntries(new URL(opened.url()).searchParams)).toEqual({ jahr: '2015', gebiet: 'aue-05' });
  await close();
});

test('what was pinned to other data says so with both versions; what was not says nothing', async () => {
  const { page, close } = await openPage('einbetten/sgb2-quote/?stand=00000000');
  const stand = await page.locator('body').getAttribute('data-stand');
  const changed = page.locator('[data-changed]');
  await expect.poll(() => changed.isVisible()).toBe(true);
  expect(await changed.textContent()).toContain(`mit Datenstand 00000000, hier gezeigt mit Datenstand ${stand}.`);
  for (const query of ['', `?stand=${stand}`, '?stand=%3Cimg%3E']) {
    await page.goto(new URL(`einbetten/sgb2-quote/${query}`, inject('site')).href);
    expect(await changed.isVisible()).toBe(false);
  }
  await close();
});

test('an address that names a second indicator shows both', async () => {
  const { page, close } = await openPage('einbetten/kinderarmut/?zweiter=auslaenderanteil&ansicht=bivariat');
  await page.waitForURL('**/karte/einbetten/**');
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('indikator'), searchParams.get('zweiter')]).toEqual(['kinderarmut', 'auslaenderanteil']);
  await page.locator('.pair-square').waitFor();
  await close();
});

test('an indicator without map shows what there is instead', async () => {
  const { page, close } = await openPage('einbetten/haushalte/', { js: false });
  expect(await page.locator('main svg, main table').count()).toBeGreaterThan(0);
  expect(await page.locator('main .credit').last().textContent()).toContain('Sozialmonitoring Landkreis Auental');
  await close();
});

test('an embedded page is for frames alone: no menu, not for search engines, with notice, source and link', async () => {
  const { page, requests, close } = await openPage('einbetten/sgb2-quote/', { js: false });
  expect(await page.locator('header, nav, footer, [data-pagefind-body]').count()).toBe(0);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
    'https://sozialmonitoring.example.org/indikatoren/sgb2-quote/',
  );
  expect(await page.locator('.areas path').count()).toBe(56);
  expect(await page.locator('.notice').textContent()).toContain('frei erfunden');
  expect(await page.locator('.credit').first().textContent()).toContain('Jobcenter Auental');
  const site = new URL(inject('site')).host;
  expect(requests.filter((request) => new URL(request).host !== site)).toEqual([]);
  await close();
});

test.for(['einbetten/sgb2-quote/', 'einbetten/haushalte/'])('%s passes axe, wide and narrow', async (path) => {
  for (const width of [1280, 320]) {
    const { page, close } = await openPage(path, { width });
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await close();
  }
});
