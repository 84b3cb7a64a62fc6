import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './harness.ts';

const PATHS = [
  'indikatoren/kinderarmut/',
  'indikatoren/kinderarmut/werte/',
  'karte/?zweiter=arbeitslosenanteil&ansicht=bivariat',
  'karte/?zweiter=arbeitslosenanteil&ansicht=streu',
  'karte/?zweiter=arbeitslosenanteil&ansicht=zwei',
  'einrichtungen/',
  'einbetten/kinderarmut/',
];

/** WCAG 2.2, 2.5.8: 24 by 24 pixels, but for links within a sentence; a label enlarges what it names. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('p a, .skip') === null)
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 23.99))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
  );

test.each(PATHS)(
  'at 320 pixels %s scrolls in one direction only, and whatever can be pressed is 24 pixels high',
  async (path) => {
    const { page, close } = await openPage(path, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await smallTargets(page)).toEqual([]);
    await close();
  },
);

test('the ranking shows its ends first and all when asked, from where the keyboard goes on', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  const shown = page.locator('[data-ranking] tbody tr[data-k]:visible');
  // Ten at either end, and the Landkreis.
  expect(await shown.count()).toBe(21);
  const unfold = page.getByRole('button', { name: '34 weitere Gebiete zeigen' });
  await unfold.focus();
  await page.keyboard.press('Enter');
  expect(await shown.count()).toBe(55);
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex)).toBe(12);
  expect(await unfold.isVisible()).toBe(false);
  await close();
});

test.each([{ js: false }, { print: true }])('the ranking is whole with %o', async (options) => {
  const { page, close } = await openPage('indikatoren/kinderarmut/', options);
  expect(await page.locator('[data-ranking] tbody tr[data-k]:visible').count()).toBe(55);
  expect(await page.locator('[data-unfold]').isVisible()).toBe(false);
  await close();
});

test('another year leaves the keyboard at the same area of ranking and table, though their rows are new', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/?jahr=2024');
  await page.locator('ks-map[data-ready]').waitFor();
  for (const box of ['[data-ranking]', '.areas-table']) {
    const link = page.locator(`${box} tbody tr[data-k]:visible a`).nth(3);
    const name = await link.textContent();
    await link.focus();
    const old = await link.elementHandle();
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-do="earlier"]')!.click());
    await page.waitForFunction((element) => !element!.isConnected, old);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  }
  await close();
});

test('who walks the map hears each area once', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  await page.locator('.map-stage').focus();
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.querySelector('[data-trend-title]')!.textContent.includes('Ziegelhöhe'));
  expect(await page.locator('[data-trend-status]').textContent()).toBe('');
  expect(await page.locator('output.readout').textContent()).toMatch(/^Ziegelhöhe: /);
  await close();
});

test('the explorer says a change in 150 characters, once, and keeps the keyboard when the selection is cleared', async () => {
  const { page, close } = await openPage('karte/');
  await page.locator('ks-explorer[data-shown]').waitFor();
  const heard = page.locator('[data-heard]');
  expect(await heard.textContent()).toBe('');
  await page.locator('#indikator').selectOption('sozialwohnungen');
  await page.waitForFunction(() => document.querySelector('[data-heard]')!.textContent !== '');
  const [said, summary] = [await heard.textContent(), await page.locator('[data-summary]').textContent()];
  expect(summary!.length).toBeGreaterThan(150);
  expect(said!.length).toBeLessThanOrEqual(150);
  expect(summary!.startsWith(said!)).toBe(true);
  await page.locator('[data-list] th input').first().check();
  await page.locator('[data-clear]').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('[data-pick]'));
  expect(await heard.textContent()).toBe('Noch kein Gebiet ausgewählt.');
  await close();
});
