import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, openPage } from './harness.ts';

const PATH = 'indikatoren/sgb2-quote/';
const alive = (page: Page): Promise<void> => page.locator('ks-map[data-ready]').waitFor();
const subtitle = (page: Page): Promise<string | null> => page.locator('[data-subtitle]').textContent();
const shows = (page: Page, end: string): Promise<unknown> =>
  page.waitForFunction((text) => document.querySelector('[data-subtitle]')!.textContent.endsWith(text), end);
const viewBox = async (page: Page): Promise<number[]> =>
  (await page.locator('.map-stage svg.map').getAttribute('viewBox'))!.split(' ').map(Number);

test('figures are fetched when a reader turns to the map, and not before', async () => {
  const { page, requests, errors, close } = await openPage(PATH);
  const fetched = (): string[] => requests.filter((address) => address.includes('/daten/karten/'));
  expect(fetched()).toEqual([]);
  await page.locator('.map-stage').hover();
  await alive(page);
  expect(
    fetched()
      .map((address) => address.replace(/^.*\/karten\//, ''))
      .sort(),
  ).toEqual(['ebenen/sozialraum.json', 'werte/sgb2-quote/sozialraum.json']);
  expect(errors).toEqual([]);
  await close();
});

test('what a reader does before the map is ready is done when it is', async () => {
  const { page, close } = await openPage(PATH);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[data-do="earlier"]')!.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  );
  await page.locator('.map-stage').focus();
  await shows(page, ', 2024');
  await close();
});

test('another level is drawn, counted, told and listed, for the same year, and stands in the address', async () => {
  const { page, close } = await openPage(`${PATH}?jahr=2020`);
  await alive(page);
  await page.getByLabel('Ebene').selectOption('gemeinde');
  await shows(page, ', Gemeinden, 2020');
  await page.waitForFunction(() => document.querySelectorAll('.areas-table tr[data-k]:not(.reference)').length < 20);
  const areas = await page.locator('.areas path:not(.gone)').count();
  const counted = await page.locator('.legend .count').allTextContents();
  expect(counted.reduce((sum, text) => sum + Number(text), 0)).toBe(areas);
  expect(await page.locator('.areas-table tr[data-k]:not(.reference)').count()).toBe(areas);
  expect(await page.locator('.areas-table caption').textContent()).toMatch(/, Gemeinden, 2020$/);
  expect(await page.locator('[data-summary]').textContent()).toContain('Im Jahr 2020');
  await page.waitForFunction(() => location.search === '?jahr=2020&ebene=gemeinde');
  await page.reload();
  await shows(page, ', Gemeinden, 2020');
  expect(await page.locator('.areas path:not(.gone)').count()).toBe(areas);
  await page.getByLabel('Ebene').selectOption('sozialraum');
  await shows(page, ', Sozialräume, 2020');
  await page.waitForFunction(() => location.search === '?jahr=2020');
  await close();
});

test('before a merger the map has the borders of that time, and those of today again when the reader comes back', async () => {
  const { page, requests, close } = await openPage(PATH);
  const borders = (): Promise<string | null> => page.locator('.map-stage .outlines path').getAttribute('d');
  const today = await borders();
  await page.locator('.map-stage').hover();
  await alive(page);
  const year = page.getByRole('slider');
  await year.fill('9');
  await shows(page, ', 2019');
  expect(await borders()).toBe(today);
  await page.getByRole('button', { name: 'Früheres Jahr' }).click();
  await shows(page, ', 2018');
  const then = await borders();
  // The border between the two that merged has come to it.
  expect(then!.length).toBeGreaterThan(today!.length);
  await page.getByRole('button', { name: 'Späteres Jahr' }).click();
  await shows(page, ', 2019');
  expect(await borders()).toBe(today);
  expect(requests.filter((address) => address.includes('/formen/')).length).toBe(1);
  await page.goto(`${page.url().split('?')[0]}?jahr=2018`);
  await shows(page, ', 2018');
  expect(await borders()).toBe(then);
  await close();
});

test('a year without figures says so, and no other year takes its place', async () => {
  const { page, close } = await openPage(`${PATH}?jahr=1999`);
  await alive(page);
  expect(await subtitle(page)).toMatch(/, 1999$/);
  expect(await page.locator('[data-summary]').textContent()).toMatch(/^Für 1999 liegen keine Angaben vor\./);
  expect(await page.locator('.areas path:not(.s-missing, .gone)').count()).toBe(0);
  expect(await page.locator('[data-headline]').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Späteres Jahr' }).click();
  await shows(page, ', 2010');
  expect(await page.locator('[data-headline]').isVisible()).toBe(true);
  await close();
});

test('an area is found by its name, with the keyboard alone, and marked on the map', async () => {
  const { page, close } = await openPage(PATH);
  await page.getByLabel('Gebiet finden').focus();
  await alive(page);
  await page.keyboard.type('papiermü');
  await page.locator('.map-find [role="option"]').first().waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.locator('.readout').textContent()).toMatch(/^Papiermühle: /);
  expect(await page.locator('.mark .casing').count()).toBe(1);
  await page.waitForFunction(() => location.search.includes('gebiet='));
  await page.getByLabel('Gebiet finden').fill('torfsied');
  await page.keyboard.press('Enter');
  expect(await page.locator('.readout').textContent()).toMatch(/^Torfsiedlung: /);
  await close();
});

test('the map is enlarged and moved by buttons, keys and dragging, and what is marked stays marked', async () => {
  const { page, close } = await openPage(`${PATH}?gebiet=aue-05`);
  await alive(page);
  const whole = await viewBox(page);
  await page.getByRole('button', { name: 'Vergrößern' }).click();
  const [x, y, width, height] = (await viewBox(page)) as [number, number, number, number];
  expect(width).toBeLessThan(whole[2]!);
  expect(width / height).toBeCloseTo(whole[2]! / whole[3]!, 1);
  await page.locator('.map-stage').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  expect((await viewBox(page))[0]).toBeLessThan(x);
  const box = (await page.locator('.map-stage').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 60, { steps: 4 });
  await page.mouse.up();
  expect((await viewBox(page))[1]).toBeGreaterThan(y);
  expect(await page.locator('.mark .casing').count()).toBe(1);
  await page.keyboard.press('0');
  expect(await viewBox(page)).toEqual(whole);
  await page.keyboard.press('+');
  await page.getByRole('button', { name: 'Ganze Karte' }).click();
  expect(await viewBox(page)).toEqual(whole);
  await close();
});

test('the years pass by on request, from the first when the last is shown, and stop when the reader does anything', async () => {
  const { page, close } = await openPage(PATH);
  await page.getByRole('button', { name: 'Abspielen' }).click();
  await shows(page, ', 2010');
  await shows(page, ', 2011');
  expect(await page.getByRole('button', { name: 'Anhalten' }).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('button', { name: 'Abspielen' }).isVisible()).toBe(true);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('ks-map [role="status"]')].some(({ textContent }) => textContent.includes(', 2011.')),
  );
  await close();
});

test('a change is announced in few characters', async () => {
  const { page, close } = await openPage(PATH);
  await page.getByRole('button', { name: 'Früheres Jahr' }).click();
  const status = page.locator('ks-map > [role="status"]');
  await page.waitForFunction(() => Boolean(document.querySelector('ks-map > [role="status"]')?.textContent));
  expect(await status.textContent()).toMatch(/^Sozialräume, 2024\. In \d+ von \d+ Sozialräumen .*\.$/);
  expect((await status.textContent())!.length).toBeLessThanOrEqual(120);
  await close();
});

test('counts are drawn as circles that follow the year and the level', async () => {
  const { page, errors, close } = await openPage('indikatoren/bevoelkerung/');
  const radii = (): Promise<(string | null)[]> =>
    page.locator('.symbols [data-c]').evaluateAll((circles) => circles.map((circle) => circle.getAttribute('r')));
  const built = await radii();
  expect(built.length).toBeGreaterThan(40);
  await page.locator('.map-years input').focus();
  await page.keyboard.press('Home');
  await shows(page, ', 2010');
  expect(await radii()).not.toEqual(built);
  await page.keyboard.press('End');
  await shows(page, ', 2025');
  expect((await radii()).toSorted()).toEqual(built.toSorted());
  await page.getByLabel('Ebene').selectOption('gemeinde');
  await page.waitForFunction(() => document.querySelectorAll('.symbols [data-c]').length < 20);
  expect(await page.locator('.symbols text').count()).toBeGreaterThan(1);
  expect(await axe(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('every control of the map is at least 24 pixels in both directions, also on a narrow screen', async () => {
  for (const width of [320, 1280]) {
    const { page, close } = await openPage(PATH, { width });
    const small = await page.locator('.map-controls').evaluate((controls) =>
      [...controls.querySelectorAll('button, input, select')].flatMap((control) => {
        const box = control.getBoundingClientRect();
        return box.width < 24 || box.height < 24 ? [control.outerHTML] : [];
      }),
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await close();
  }
});

test('where figures cannot be fetched the map says so and stays as it was', async () => {
  const { page, close } = await openPage(PATH);
  await page.locator('.map-stage').hover();
  await alive(page);
  // What is pointed at would be read out instead.
  await page.mouse.move(0, 0);
  await page.route('**/daten/karten/**', (route) => route.abort());
  await page.getByLabel('Ebene').selectOption('gemeinde');
  await page.waitForFunction(() => document.querySelector('.readout')!.textContent.includes('nicht erreichbar'));
  expect(await subtitle(page)).toMatch(/, Sozialräume, 2025$/);
  expect(await page.getByLabel('Ebene').inputValue()).toBe('sozialraum');
  expect(await page.locator('.areas path').count()).toBeGreaterThan(50);
  await close();
});
