import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './harness.ts';

/** Presses the tab key until something with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const active = document.activeElement;
      const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : null;
      return [active?.getAttribute('aria-label'), label, active?.textContent].map((text) => text?.trim());
    });
    if (here.includes(name)) return;
  }
  throw new Error(`${name} cannot be reached with the tab key`);
}

async function highestIn(page: Page, file: string, level: string, period: string): Promise<string> {
  const csv = await (await page.request.get(new URL(`/daten/${file}.csv`, page.url()).href)).text();
  const rows = csvParse(csv).filter((row) => row['level'] === level && row['period'] === period && row['value'] !== '');
  return rows.reduce((most, row) => (Number(row['value']) > Number(most['value']) ? row : most))['name']!;
}

test('a person without a mouse finds the area with the highest value of 2015 and opens its page', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  const wanted = await highestIn(page, 'kinderarmut', 'sozialraum', '2015');
  await tabTo(page, 'Früheres Jahr');
  for (let year = 2025; year > 2015; year--) {
    await page.keyboard.press('Enter');
    await page.waitForFunction((key) => new URLSearchParams(location.search).get('jahr') === key, String(year - 1));
  }
  // The sentence that the change of year read out names the area.
  const sentence = (await page.locator('[data-summary]').textContent())!;
  const [, named] = /hatte (.+?) mit .+ den höchsten Wert/.exec(sentence.replaceAll('\u00a0', ' '))!;
  expect(named).toBe(wanted);
  await tabTo(page, 'Gebiet finden');
  await page.keyboard.type(wanted.slice(0, 5));
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.readout a').filter({ hasText: wanted }).waitFor();
  expect(await page.locator('.readout').textContent()).toContain('(2015)');
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/gebiete/*/');
  expect(await page.locator('h1').textContent()).toBe(wanted);
  await close();
});

test('order, distribution and development follow the year and the area that the map shows', async () => {
  const { page, errors, close } = await openPage('indikatoren/kinderarmut/?jahr=2015&gebiet=aue-05');
  const wanted = await highestIn(page, 'kinderarmut', 'sozialraum', '2015');
  const ranking = page.locator('figure:has([data-ranking])');
  await ranking.locator('.sub').filter({ hasText: '2015' }).waitFor();
  expect(await ranking.locator('tbody tr').first().locator('th').textContent()).toBe(wanted);
  expect(await ranking.locator('tr.marked th').textContent()).toBe('Papiermühle');
  const strip = page.locator('figure:has([data-strip])');
  expect(await strip.locator('.sub').textContent()).toContain('2015');
  expect(await strip.locator('circle.marked').count()).toBe(1);
  const trend = page.locator('figure[data-trend]');
  await trend.locator('svg text').filter({ hasText: 'Papiermühle' }).first().waitFor();
  // A second area is kept beside the marked one, and stands in the address.
  await trend.getByRole('button', { name: '„Papiermühle“ im Verlauf behalten' }).click();
  await strip.locator('circle:not(.marked)').first().click();
  await page.waitForFunction(() => location.search.includes('verlauf=aue-05') && !location.search.includes('gebiet=aue-05'));
  const lines = (): Promise<string[]> => trend.locator('thead th').allTextContents();
  await page.waitForFunction(() => document.querySelectorAll('figure[data-trend] thead th').length === 4);
  expect(await lines()).toEqual(expect.arrayContaining(['Papiermühle', 'Landkreis Auental']));
  await trend.getByRole('button', { name: 'Papiermühle aus dem Verlauf nehmen' }).click();
  await page.waitForFunction(() => document.querySelectorAll('figure[data-trend] thead th').length === 3);
  expect(errors).toEqual([]);
  await close();
});

test('the order of a year is the same whether the page was built with it or a script made it', async () => {
  const built = await openPage('indikatoren/kinderarmut/', { js: false });
  const rows = (page: Page): Promise<string[]> => page.locator('[data-ranking] tbody tr').allTextContents();
  const notes = (page: Page): Promise<string | null> => page.locator('[data-ranking-notes]').textContent();
  const [asBuilt, told] = [await rows(built.page), await notes(built.page)];
  await built.close();
  const { page, close } = await openPage('indikatoren/kinderarmut/?jahr=2024');
  await page.locator('figure:has([data-ranking]) .sub').filter({ hasText: '2024' }).waitFor();
  await page.getByRole('button', { name: 'Späteres Jahr' }).click();
  await page.locator('figure:has([data-ranking]) .sub').filter({ hasText: '2025' }).waitFor();
  expect(await rows(page)).toEqual(asBuilt);
  expect((await notes(page))?.replace(/\s+/g, ' ').trim()).toBe(told?.replace(/\s+/g, ' ').trim());
  await close();
});

test('picture, numbers, citation and embed code of a view with two indicators are four clicks', async () => {
  const { page, errors, close } = await openPage('karte/?indikator=kinderarmut&zweiter=auslaenderanteil&ansicht=bivariat');
  await page.locator('[data-shown]').waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const line = page.locator('.take-away-line');
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    line.getByRole('button', { name: 'Bild speichern' }).click(),
  ]);
  expect(picture.suggestedFilename()).toMatch(/kinderarmut.*auslaenderanteil.*\.png$/);
  const [data] = await Promise.all([
    page.waitForEvent('download'),
    line.getByRole('button', { name: 'Daten speichern' }).click(),
  ]);
  expect(await readFile(await data.path(), 'utf8')).toMatch(/auslaenderanteil_value/);
  await line.getByRole('button', { name: 'Zitat kopieren' }).click();
  await page.getByText('Kopiert.').waitFor();
  expect(await copied()).toMatch(/Kinder in Grundsicherung \/ .*Datenstand/);
  await line.getByRole('button', { name: 'Einbettungscode kopieren' }).click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('<iframe'));
  expect(await copied()).toContain('zweiter=auslaenderanteil');
  expect(errors).toEqual([]);
  await close();
});
