import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, openPage } from './harness.ts';

const ready = (page: Page): Promise<unknown> => page.locator('.map-years input').waitFor();
const cell = (page: Page, area: string, name: string): Promise<string | null> =>
  page
    .locator('.areas-table tr', { has: page.getByRole('link', { name: area, exact: true }) })
    .locator(`.${name}`)
    .textContent();

test('choosing another year changes map, table, legend, sentence and address together', async () => {
  const { page, close } = await openPage('indikatoren/sgb2-quote/');
  await ready(page);
  const before = await page.locator('[data-summary]').textContent();
  const value = await cell(page, 'Papiermühle', 'v');
  await page.getByRole('button', { name: 'Früheres Jahr' }).click();
  await page.waitForFunction(() => new URLSearchParams(location.search).get('jahr') === '2024');
  expect(await page.locator('[data-period-label]').textContent()).toBe('2024');
  expect(await page.locator('[data-summary]').textContent()).not.toBe(before);
  expect(await cell(page, 'Papiermühle', 'v')).not.toBe(value);
  const counted = await page.locator('.legend .count').allTextContents();
  expect(counted.reduce((sum, text) => sum + Number(text), 0)).toBe(56);
  await close();
});

test('a heading that states a finding never speaks of another year than the map', async () => {
  const { page, close } = await openPage('indikatoren/sgb2-quote/?jahr=2012');
  await ready(page);
  const headline = (await page.locator('[data-headline]').textContent()) ?? '';
  const [, said] = /In (\d+) von/.exec(headline) ?? [];
  const above = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('.areas-table tr[data-k] .diff')].filter(
        ({ dataset }) => Number(dataset['sort']) > 0,
      ).length,
  );
  expect(Number(said)).toBe(above);
  await close();
});

test('an address with year and area opens the map in that state', async () => {
  const { page, close } = await openPage('indikatoren/sgb2-quote/?jahr=2015&gebiet=aue-05');
  await ready(page);
  expect(await page.locator('[data-period-label]').textContent()).toBe('2015');
  expect(await page.locator('.areas path.marked').count()).toBe(1);
  expect(await page.locator('.areas-table tr.marked').textContent()).toContain('Papiermühle');
  expect(await page.locator('.legend li.marked').count()).toBe(1);
  await close();
});

test('a page that is given another year says so in its address and keeps what else stands there', async () => {
  const { page, close } = await openPage('indikatoren/sgb2-quote/?von=brief');
  await ready(page);
  await page.getByRole('button', { name: 'Früheres Jahr' }).click();
  await page.waitForFunction(() => location.search.includes('jahr=2024'));
  expect(new URL(page.url()).searchParams.get('von')).toBe('brief');
  await close();
});

test('the arrow keys walk from area to area, Escape lets go, and Enter opens the page of the area', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  await ready(page);
  await page.locator('.map-stage').focus();
  const seen = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End', 'Home']) {
    await page.keyboard.press(key);
    const text = await page.locator('.readout').textContent();
    expect(text, key).toMatch(/^.+: .+/);
    seen.add(text!);
  }
  expect(seen.size).toBeGreaterThan(3);
  await page.keyboard.press('Escape');
  expect(await page.locator('.areas path.marked').count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  const name = (await page.locator('.readout a').textContent())!;
  await page.keyboard.press('Enter');
  await page.waitForURL('**/gebiete/*/');
  expect(await page.locator('h1').textContent()).toBe(name);
  await close();
});

test('a person with a keyboard reaches the map and every control by the tab key, and sees where they are', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  await ready(page);
  const reached: string[] = [];
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        what: element.className || element.getAttribute('aria-label') || element.tagName,
        visible: outlineStyle !== 'none' && outlineWidth !== '0px',
      };
    });
    expect(stop.visible, stop.what).toBe(true);
    reached.push(stop.what);
  }
  expect(reached[0]).toBe('skip');
  expect(reached).toEqual(expect.arrayContaining(['Früheres Jahr', 'map-stage']));
  await close();
});

test('pointing at an area reads it out, and a click marks it in map, legend and table', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  await ready(page);
  const path = page.locator('.areas path[data-k="20"]');
  await path.hover();
  expect(await page.locator('.readout').textContent()).toMatch(/%/);
  await path.click();
  expect(await page.locator('.areas path.marked').getAttribute('data-k')).toBe('20');
  expect(await page.locator('.areas-table tr.marked').getAttribute('data-k')).toBe('20');
  expect(await page.locator('.legend li.marked').count()).toBe(1);
  await close();
});

test('a table is sorted by its heads, numbers by size, what has no figure last and the reference area always first', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  await ready(page);
  const head = page.locator('.areas-table thead button', { hasText: 'Wert' });
  const order = async (): Promise<number[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.areas-table tr[data-k]:not(.reference) .v')].map(({ dataset }) =>
        dataset['sort'] === '' ? NaN : Number(dataset['sort']),
      ),
    );
  for (const direction of ['descending', 'ascending']) {
    await head.click();
    const sorted = await page.locator('.areas-table thead th', { hasText: 'Wert' }).getAttribute('aria-sort');
    const figures = (await order()).filter((value) => !Number.isNaN(value));
    const up = sorted === 'ascending';
    expect(figures, `${direction}: ${sorted}`).toEqual(figures.toSorted((a, b) => (up ? a - b : b - a)));
    expect((await order()).slice(0, figures.length).some(Number.isNaN)).toBe(false);
    expect(await page.locator('.areas-table tbody tr').first().getAttribute('class')).toContain('reference');
  }
  await close();
});

test('with a year and an area chosen the page breaks no rule of WCAG 2.2 AA, with forced colours neither', async () => {
  for (const forcedColors of [false, true]) {
    const { page, close } = await openPage('indikatoren/kinderarmut/?jahr=2018&gebiet=aue-05', { bypassCSP: true, forcedColors });
    await ready(page);
    expect(await axe(page)).toEqual([]);
    await close();
  }
});

test('a withheld figure is nowhere in what the browser is sent', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  await ready(page);
  const source = await page.locator('ks-map').getAttribute('data-src');
  const data = (await (await page.request.get(new URL(source!, page.url()).href)).json()) as {
    areas: { id: string }[];
    periods: unknown[];
    values: { steps: (number | null)[] };
  };
  const k = data.areas.findIndex(({ id }) => id === 'aue-09');
  const width = data.periods.length;
  expect(data.values.steps.slice(k * width, (k + 1) * width)).toEqual(Array.from({ length: width }, () => null));
  await close();
});
