import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, openPage } from './harness.ts';

const settled = (page: Page, name: string) => page.locator(`${name}:not([aria-busy])`).waitFor();
const searchIs = (page: Page, wanted: string) => page.waitForFunction((search) => location.search === search, wanted);
const contentOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');

/** Types a name into the field and takes the first suggestion, all by keyboard. */
async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.type(name);
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('a comparison is put together by keyboard, stands in the address, and is saved as it is shown', async () => {
  const { page, requests, errors, close } = await openPage('vergleich/');
  expect(requests.filter((address) => address.includes('/daten/'))).toEqual([]);
  await page.getByLabel('Gebiet hinzufügen').focus();
  await choose(page, 'Papiermühle');
  await searchIs(page, '?gebiete=aue-05');
  // Typed in full it needs no choice.
  await page.keyboard.type('Ollerhausen-Mitte');
  await page.keyboard.press('Enter');
  await searchIs(page, '?gebiete=aue-05,oll-01');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Papiermühle entfernen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  // The list scrolls up and down and never sideways.
  expect(await page.locator('.choice-list').evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
  await page.keyboard.type('SGB-II-Quote');
  await page.getByRole('checkbox', { name: 'SGB-II-Quote', exact: true }).focus();
  await page.keyboard.press('Space');
  await searchIs(page, '?gebiete=aue-05,oll-01&indikatoren=sgb2-quote');
  await settled(page, 'ks-compare');
  expect(await page.locator('ks-compare > [role=status]').textContent()).toMatch(/^SGB-II-Quote hinzugefügt\. 1 von/);

  const cells = await page.locator('.compare tbody tr').first().locator('td').allTextContents();
  await page.locator('ks-compare > .take-away-line [data-wish=csv]').focus();
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const csv = await contentOf(await saved);
  const [head, ...rows] = csv
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const at = head!.indexOf('value');
  expect(rows.map((row) => row[0])).toEqual(['aue-05', 'oll-01', '99001']);
  rows.forEach((row, k) => expect(cells[k]).toContain(Number(row[at]).toFixed(1).replace('.', ',')));

  for (const [view, drawing] of [
    ['Punkte', 'svg.compare-strip'],
    ['Linien', 'svg.trend:visible'],
  ] as const) {
    await page.getByRole('radio', { name: view }).check();
    await page.locator(`[data-figures] ${drawing}`).waitFor();
    expect(await axe(page)).toEqual([]);
  }
  expect(errors).toEqual([]);
  await close();
});

test('an address opens what it names, leaves out what is unknown and says so, without a script the usual areas stand there', async () => {
  const hostile =
    'vergleich/?gebiete=aue-01,%22%3E%3Cimg%20src%3Dx%3E,nirgends&indikatoren=anteil-65plus&gruppe=%27;alert(1)&ansicht=x';
  const { page, errors, close } = await openPage(hostile, { width: 320 });
  await settled(page, 'ks-compare[data-shown]');
  expect(await page.locator('ks-compare > [role=status]').textContent()).toBe('Zwei unbekannte Gebiete wurden weggelassen.');
  expect(await page.locator('.chips li').count()).toBe(1);
  await searchIs(page, '?gebiete=aue-01&indikatoren=anteil-65plus');
  // As wide as with a name of 140 letters.
  await page.locator('.chips li').evaluate((chip) => chip.prepend('y'.repeat(140)));
  await page.locator('.compare th').evaluateAll((heads) => heads.forEach((head) => head.prepend('y'.repeat(140))));
  const widest = await page.locator('.compare th').evaluateAll((all) => Math.max(...all.map((head) => head.clientWidth)));
  expect(widest).toBeLessThan(200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Altstadt entfernen' }).click();
  await searchIs(page, '?indikatoren=anteil-65plus');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('vergleich-gebiet');
  expect(errors).toEqual([]);
  await close();

  const plain = await openPage('vergleich/', { js: false });
  expect(await plain.page.locator('.compare-form').isVisible()).toBe(false);
  expect(await plain.page.locator('.compare tbody tr').count()).toBe(14 + 1 + 2);
  expect(await plain.page.getByRole('link', { name: 'Alle Gebiete' }).isVisible()).toBe(true);
  await plain.close();
});

test('an extract is made of an area, and saved as a file that word processors open', async () => {
  const { page, errors, close } = await openPage('foerderauszug/');
  await page.getByRole('combobox', { name: 'Gebiet wählen' }).focus();
  await choose(page, 'Papiermühle');
  await searchIs(page, '?gebiet=aue-05');
  await page.getByRole('heading', { name: /^Papiermühle: Auszug/ }).waitFor();
  expect(await axe(page)).toEqual([]);
  const preview = await page.locator('.extract td').first().textContent();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Word-Dokument speichern' }).press('Enter');
  const download = await saved;
  expect(download.suggestedFilename()).toBe('auszug-aue-05.doc');
  const file = await contentOf(download);
  expect(file).toMatch(/^\ufeff<!doctype html><html lang="de"><head><meta charset="utf-8">/);
  expect(file).toContain(`<td>${preview}</td>`);
  expect(file).toContain('/foerderauszug/?gebiet=aue-05');
  expect(file).not.toMatch(/<script|<style|style=/);
  expect(errors).toEqual([]);
  await close();
});
