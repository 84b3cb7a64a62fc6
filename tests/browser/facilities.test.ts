import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, axeInAllColours, openPage } from './harness.ts';

const PATH = 'einrichtungen/';
const rows = (page: Page) => page.locator('.facility-list tr[data-k]:visible');
const symbols = (page: Page, category: string) => page.locator(`#kategorie-${category} .symbols use:not([hidden])`);
const chosen = (page: Page): string => new URL(page.url()).search;

test('without JavaScript every facility is in a list, on the map where it has a position, and in three files', async () => {
  const { page, close } = await openPage(PATH, { js: false });
  expect(await page.locator('form.facility-filters').isVisible()).toBe(false);
  expect(await page.locator('.facility-section').count()).toBe(4);
  const listed = await rows(page).count();
  expect(listed).toBeGreaterThan(150);
  // Two services of the advice centres have no place.
  expect(await page.locator('.symbols use').count()).toBe(listed - 2);
  expect(await page.locator('#kategorie-kita .facility-without').textContent()).toMatch(/In \d+ von 56 Sozialräumen/);
  for (const ending of ['csv', 'excel.csv', 'geojson'])
    expect(await page.locator(`a[href$="/daten/einrichtungen/kita.${ending}"]`).count()).toBe(1);
  await page.getByRole('link', { name: 'Pflegeheime' }).click();
  expect(new URL(page.url()).hash).toBe('#kategorie-pflegeheim');
  await close();
});

test('the files and the overlay are there, and the page of all data names them', async () => {
  const { page, close } = await openPage('daten/', { js: false });
  const links = await page
    .locator('a[href*="/daten/einrichtungen/"]')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toHaveLength(12);
  for (const link of [
    ...links,
    new URL('../daten/karten/einrichtungen.json', links[0]!.replace(/einrichtungen\/[^/]*$/, '')).href,
  ]) {
    const answer = await page.request.get(link);
    expect(answer.status(), link).toBe(200);
    expect((await answer.body()).length, link).toBeGreaterThan(500);
  }
  await close();
});

test('filters are chosen by keyboard, narrow lists and maps, are announced, and stand in the address', async () => {
  const { page, errors, close } = await openPage(PATH);
  const all = await rows(page).count();
  await page.getByLabel('Kategorie').focus();
  await page.keyboard.press('K');
  await page.waitForFunction(() => location.search === '?art=kita');
  expect(await page.locator('.facility-section:visible').count()).toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => location.search.includes('status=planned'));
  const left = await rows(page).count();
  expect(left).toBeGreaterThan(3);
  expect(await symbols(page, 'kita').count()).toBe(left);
  expect(await page.locator('#kategorie-kita .facility-list .status').filter({ visible: true }).allTextContents()).toSatisfy(
    (texts: string[]) => texts.every((text) => text.trim().startsWith('geplant')),
  );
  expect(await page.getByRole('status').textContent()).toBe(`${left} von ${all} Einrichtungen`);
  await page.getByRole('button', { name: 'Alle zeigen' }).press('Enter');
  await page.waitForFunction(() => location.search === '');
  expect(await rows(page).count()).toBe(all);
  expect(errors).toEqual([]);
  await close();
});

test('the reach on the map is that of the facilities that are left', async () => {
  const { page, close } = await openPage(PATH);
  const reach = (): Promise<number> =>
    page.locator('#kategorie-kita .reach').evaluate((circles: SVGGraphicsElement) => circles.getBBox().width);
  const whole = await reach();
  await page.locator('select[name="gebiet"]').selectOption('99001001');
  const part = await reach();
  expect(part).toBeGreaterThan(0);
  expect(part).toBeLessThan(whole / 2);
  await page.getByLabel('Status').selectOption('closed');
  expect(await reach()).toBe(0);
  await close();
});

test('an address with a choice opens the page in that state, and keeps what else stands there', async () => {
  const { page, close } = await openPage(`${PATH}?art=schule&traeger=Landkreis&von=brief`);
  await rows(page).first().waitFor();
  expect(await rows(page).count()).toBe(4);
  expect(await symbols(page, 'schule').count()).toBe(4);
  expect(await page.getByLabel('Trägerart').inputValue()).toBe('Landkreis');
  await page.locator('select[name="gebiet"]').selectOption('99001002');
  expect(await rows(page).count()).toBe(2);
  expect(new URLSearchParams(chosen(page)).get('von')).toBe('brief');
  await page.getByLabel('Status').selectOption('closed');
  expect(await page.getByRole('status').textContent()).toBe('Keine Einrichtung passt zu dieser Auswahl.');
  await close();
});

test('an address with a choice that there is not shows everything', async () => {
  const { page, close } = await openPage(`${PATH}?art=gibt-es-nicht&status=%3Cb%3E`);
  await page.locator('form.facility-filters').waitFor();
  expect(await rows(page).count()).toBeGreaterThan(150);
  await close();
});

test('with a choice the page breaks no rule of WCAG 2.2 A and AA, wide and narrow, in any colours', async () => {
  const { page, close } = await openPage(`${PATH}?art=kita&status=planned`);
  await page.getByText('Karte und Liste zeigen nur diese Auswahl.').waitFor();
  expect(await axeInAllColours(page), 'wide').toEqual([]);
  await page.setViewportSize({ width: 360, height: 900 });
  expect(await axe(page), 'narrow').toEqual([]);
  await close();
});

test('at 320 and 360 px nothing makes the page scroll sideways, and every control is large enough', async () => {
  for (const width of [320, 360]) {
    const { page, close } = await openPage(PATH, { width });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, `${width} px`).toBeLessThanOrEqual(0);
    const heights = await page
      .locator('.facility-filters :is(select, button)')
      .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    await close();
  }
});

test('the shapes of the three statuses differ without any colour, and stand out from ground and reach by 3 to 1', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, close } = await openPage(PATH, { colorScheme });
    const colours = await page.evaluate(() => {
      // A canvas gives every notation of a colour as red, green and blue.
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const plain = (colour: string): number[] => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
      };
      const of = (selector: string, property: 'fill' | 'stroke'): number[] =>
        plain(getComputedStyle(document.querySelector(selector)!)[property]);
      return {
        grounds: [of('.facility-ground path', 'fill'), of('.reach', 'fill')],
        marks: [of('.facility-sign .ink', 'fill'), of('.facility-sign .hollow', 'stroke'), of('.facility-sign .line', 'stroke')],
        edge: of('.reach-edge', 'stroke'),
      };
    });
    const light = (channels: number[]): number => {
      const [r, g, b] = channels.map((value) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const contrast = (a: number[], b: number[]): number => {
      const [x, y] = [light(a), light(b)];
      return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    };
    for (const ground of colours.grounds)
      for (const mark of [...colours.marks, colours.edge]) expect(contrast(mark, ground), colorScheme).toBeGreaterThanOrEqual(3);
    await close();
  }
});
