import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/shell/serve.ts';
import { writePortal } from '../bench/portal.ts';
import { measure } from '../bench/runs.ts';
import { axe, openPage } from './harness.ts';

const PATH = 'indikatoren/rate-0/';
let folder = '';
let site = '';
let close = (): Promise<void> => Promise.resolve();

/** 400 areas: more than a page has rows for. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kreisspiegel-large-'));
  writePortal(join(folder, 'portal'), { areas: 400, indicators: 1, years: 12 });
  await measure(join(folder, 'portal'), join(folder, 'site'));
  const served = await serveFolder(join(folder, 'site'), { base: '/' });
  site = served.url;
  close = () => served.close();
});

afterAll(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

test('a page of many areas has no rows but leads to them, with and without scripts', async () => {
  for (const js of [true, false]) {
    const opened = await openPage(new URL(PATH, site).href, { js });
    const { page } = opened;
    expect(await page.locator('.areas-table tbody tr').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Tabelle hier zeigen' }).isVisible()).toBe(js);
    await page.locator('ks-map').getByRole('link', { name: 'Alle Werte aller Jahre als Tabelle' }).click();
    await page.waitForURL('**/werte/**');
    expect(await page.locator('tbody').textContent()).toContain('Gemeinde 99000000');
    await opened.close();
  }
});

test('the rows are shown on request, a hundred at a time, in the order a reader chooses, and follow the year', async () => {
  const opened = await openPage(new URL(PATH, site).href);
  const { page } = opened;
  const rows = page.locator('.areas-table tbody tr:not(.reference)');
  const figures = async (): Promise<number[]> =>
    (await rows.locator('.v').allTextContents()).map((text) => Number(text.replace(',', '.')));
  await page.getByRole('button', { name: 'Tabelle hier zeigen' }).click();
  await rows.first().waitFor();
  expect(await rows.count()).toBe(100);
  expect(await page.locator('.areas-table tbody tr.reference').count()).toBe(1);
  await page.getByRole('button', { name: '100 weitere zeigen' }).click();
  expect(await rows.count()).toBe(200);
  await page.getByRole('button', { name: 'Wert' }).click();
  const sorted = await figures();
  expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
  await page.getByRole('button', { name: 'Früheres Jahr' }).click();
  await page.waitForFunction(() => /2023$/.test(document.querySelector('.areas-table caption')!.textContent.trim()));
  expect(await figures()).not.toEqual(sorted);
  expect(await axe(page)).toEqual([]);
  await opened.close();
});

test('an area that is marked stands in the table however far down its place is', async () => {
  const opened = await openPage(new URL(`${PATH}?gebiet=99000399`, site).href);
  const { page } = opened;
  await page.locator('ks-map[data-ready]').waitFor();
  await page.getByRole('button', { name: 'Tabelle hier zeigen' }).click();
  expect(await page.locator('.areas-table tr.marked').textContent()).toContain('Gemeinde 99000399');
  await opened.close();
});

test('years that stand in files of their own are fetched when they are asked for', async () => {
  const opened = await openPage(new URL(PATH, site).href);
  const { page, requests } = opened;
  const fetched = (): number => requests.filter((address) => /\/werte\/rate-0\/gemeinde\/\d+\.json$/.test(address)).length;
  await page.locator('.map-stage').hover();
  await page.locator('ks-map[data-ready]').waitFor();
  expect(fetched()).toBe(0);
  await page.getByRole('button', { name: 'Früheres Jahr' }).click();
  await page.waitForFunction(() => document.querySelector('[data-subtitle]')!.textContent.endsWith(', 2023'));
  expect(fetched()).toBeGreaterThan(0);
  await opened.close();
});
