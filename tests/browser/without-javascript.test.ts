import { expect, test } from 'vitest';
import { openPage } from './harness.ts';

test('without JavaScript an indicator shows map, legend, sentences, every area with its figure, and its downloads', async () => {
  const { page, close } = await openPage('indikatoren/sgb2-quote/', { js: false });
  expect(await page.locator('svg.map .areas path').count()).toBe(56);
  expect(await page.locator('.legend li').count()).toBeGreaterThanOrEqual(5);
  expect(await page.locator('[data-summary]').textContent()).toMatch(/^Im Jahr 2025 hatte .+ mit [\d,]+\s% den höchsten Wert/);
  // 56 Sozialräume and the Kreis they are compared with.
  expect(await page.locator('.areas-table tbody tr').count()).toBe(57);
  expect(
    await page
      .locator('.areas-table tbody .v')
      .allTextContents()
      .then((texts) => texts.every((text) => text.trim() !== '')),
  ).toBe(true);
  expect(await page.locator('a[href$="/daten/sgb2-quote.csv"]').count()).toBeGreaterThan(0);
  await close();
});

test('without JavaScript the colours of the map come from the stylesheet: pale for less, deep for more, and a pattern for withheld', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/', { js: false });
  const fill = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((path) => getComputedStyle(path).fill);
  const brightness = (colour: string): number =>
    [...colour.matchAll(/\d+/g)].slice(0, 3).reduce((sum, [part]) => sum + Number(part), 0);
  const fills = await Promise.all([0, 1, 2, 3, 4].map((step) => fill(`.areas .c${step}`)));
  const steps = fills.map(brightness);
  expect(steps).toEqual(steps.toSorted((a, b) => b - a));
  expect(new Set(fills).size).toBe(5);
  expect(await fill('.areas .s-suppressed')).toContain('#p-suppressed');
  await close();
});

test('without JavaScript an area is found through the list and its page has every figure with period and difference', async () => {
  const { page, close } = await openPage('gebiete/', { js: false });
  await page.getByRole('link', { name: 'Lerchenfeld', exact: true }).click();
  await page.waitForURL('**/gebiete/aue-08/');
  expect(await page.locator('h1').textContent()).toBe('Lerchenfeld');
  expect(await page.locator('.rows tbody tr').count()).toBeGreaterThan(40);
  expect(await page.locator('img.locator').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(
    true,
  );
  await close();
});

test('without JavaScript the search page leads on through lists', async () => {
  const { page, close } = await openPage('suche/', { js: false });
  expect(await page.locator('.fallback a').count()).toBeGreaterThanOrEqual(4);
  expect(await page.locator('.fallback').isVisible()).toBe(true);
  await close();
});

test('a chapter shows its figures, a drawn map and a drawn time series', async () => {
  const { page, close } = await openPage('berichte/sozialbericht-2025/kinder-und-familien/', { js: false });
  expect(await page.locator('.prose .value').count()).toBeGreaterThan(5);
  expect(await page.locator('.prose svg.map').count()).toBeGreaterThan(0);
  expect(await page.locator('.prose svg.trend').count()).toBeGreaterThan(0);
  expect(await page.locator('.prose').textContent()).not.toMatch(/undefined|NaN|\[object/);
  await close();
});

test('without JavaScript every value of every year can be read, as in the machine form of the table', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/', { js: false });
  await page.getByRole('link', { name: 'Alle Werte aller Jahre als Tabelle' }).click();
  await page.waitForURL('**/indikatoren/kinderarmut/werte/');
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('table.values[aria-labelledby$="-value"]')].flatMap((table) => {
      const years = [...table.querySelectorAll('thead th')].slice(1).map(({ textContent }) => textContent);
      return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
        const id = /gebiete\/([^/]+)\//.exec(row.querySelector('a')!.getAttribute('href')!)![1]!;
        return [...row.querySelectorAll('td')].map((cell, index) => [`${id},${years[index]}`, cell.textContent] as const);
      });
    }),
  );
  const csv = await (await page.request.get(new URL('/daten/kinderarmut.csv', page.url()).href)).text();
  const lines = csv.trim().split(/\r?\n/);
  const column = (name: string): number => lines[0]!.split(',').indexOf(name);
  const figures = new Map(shown);
  const wanted = lines.slice(1).map((line) => line.split(','));
  expect(wanted.length).toBeGreaterThan(1000);
  for (const row of wanted) {
    const [area, period, value] = ['area', 'period', 'value'].map((name) => row[column(name)]!);
    const cell = figures.get(`${area},${period}`);
    if (value === '') expect(cell, row.join()).toMatch(/geheim gehalten|keine Angabe|folgt|unsicher|nicht sinnvoll|^$/);
    else if (Number(value) !== 0)
      expect(Math.abs(Number.parseFloat(cell!.replace(',', '.')) - Number(value)), row.join()).toBeLessThan(0.0501);
  }
  await close();
});

test('without JavaScript an area is opened from the map, which is no stop of the keyboard on the way to the list', async () => {
  const { page, close } = await openPage('gebiete/', { js: false, width: 360 });
  const [links, fit] = await page.evaluate(() => [
    [...document.querySelectorAll<SVGAElement>('.area-map a')].map(({ tabIndex }) => tabIndex),
    document.documentElement.scrollWidth <= innerWidth,
  ]);
  expect([links.length, new Set(links), fit]).toEqual([56, new Set([-1]), true]);
  await page.getByRole('link', { name: 'Südstadt, Auenstadt', exact: true }).locator('path').click();
  await page.waitForURL('**/gebiete/aue-04/');
  await close();
});
