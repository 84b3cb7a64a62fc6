import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeInAllColours, openPage } from './harness.ts';
import { ready, type KsMap } from './map-page.ts';

const subtitle = (page: Page): Promise<string | null> => page.locator('[data-subtitle]').textContent();
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
  expect(await subtitle(page)).toMatch(/, Sozialräume, 2024$/);
  await page.waitForFunction(() => /2024$/.test(document.querySelector('.areas-table caption')!.textContent.trim()));
  // The table and the box it scrolls in are named by the year they show.
  expect((await page.locator('.areas-table caption').textContent())?.trim()).toMatch(/, Sozialräume, 2024$/);
  expect(await page.getByRole('group', { name: /, Sozialräume, 2024$/ }).count()).toBe(1);
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
  const above = await page.evaluate(async () => {
    const { scene } = await document.querySelector<KsMap>('ks-map')!.view();
    const { values } = scene.figures;
    return values.filter((value, k) => k < scene.level.own && value > values[scene.level.reference!]!).length;
  });
  expect(Number(said)).toBe(above);
  await close();
});

test('an address with year and area opens the map in that state', async () => {
  const { page, close } = await openPage('indikatoren/sgb2-quote/?jahr=2015&gebiet=aue-05');
  await ready(page);
  expect(await subtitle(page)).toMatch(/, Sozialräume, 2015$/);
  expect(await page.locator('.mark .casing').count()).toBe(1);
  await page.locator('.areas-table tr.marked').waitFor();
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
    expect(await page.locator('.mark path').count(), key).toBe(2);
    seen.add(text!);
  }
  expect(seen.size).toBeGreaterThan(3);
  await page.keyboard.press('Escape');
  expect(await page.locator('.readout').textContent()).toBe('Auswahl aufgehoben.');
  expect(await page.locator('.mark path').count()).toBe(0);
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
  const path = page.locator('.areas path').nth(20);
  await path.hover();
  expect(await page.locator('.readout').textContent()).toMatch(/%/);
  await path.click();
  expect(await page.locator('.mark .line').last().getAttribute('d')).toBe(await path.getAttribute('d'));
  expect(await page.locator('.areas-table tr.marked').getAttribute('data-k')).toBe('20');
  expect(await page.locator('.legend li.marked').count()).toBe(1);
  await close();
});

test('with a year and an area chosen the page breaks no rule of WCAG 2.2 AA, in any colours', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/?jahr=2018&gebiet=aue-05');
  await ready(page);
  expect(await axeInAllColours(page)).toEqual([]);
  await close();
});

test('a withheld figure is nowhere in what the browser is sent', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  await ready(page);
  const found = await page.evaluate(async () => {
    const { scene, source } = await document.querySelector<KsMap>('ks-map')!.view();
    const k = scene.level.ids.indexOf('aue-09');
    const years = await Promise.all(scene.data.periods.map((_, at) => source.figures(scene.data, at)));
    return years.map(({ values, numerators, denominators }) => [values[k], numerators[k], denominators[k]]);
  });
  expect(found.length).toBeGreaterThan(10);
  for (const figures of found) expect(figures).toEqual([NaN, NaN, NaN]);
  await close();
});

test('the readout stands above the map with a hint, seen together with it, and takes no room that was not kept for it', async () => {
  const path = 'indikatoren/kinderarmut/';
  const { page, close } = await openPage(path);
  await ready(page);
  expect(await page.locator('.readout').textContent()).toMatch(/Pfeiltasten/);
  const top = (): Promise<number> => page.locator('.map-stage').evaluate((stage) => stage.getBoundingClientRect().top);
  const [before, readout] = [await top(), (await page.locator('.readout').boundingBox())!];
  expect(readout.y + readout.height).toBeLessThanOrEqual(before);
  await page.locator('.map-stage').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  const { y } = (await page.locator('.readout').boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(900);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await top()).toBeCloseTo(before, 0);
  await close();
  const plain = await openPage(path, { js: false });
  expect(await plain.page.locator('.readout').innerText()).toBe('');
  expect(await plain.page.locator('.map-controls').isVisible()).toBe(false);
  expect((await plain.page.locator('.map-stage').boundingBox())!.y).toBeLessThan(before);
  await plain.close();
});

test('nothing moves when the map comes to life, nor when areas are read out', async () => {
  for (const width of [320, 768, 1280]) {
    const { page, close } = await openPage('indikatoren/kinderarmut/', { width });
    const top = (): Promise<number> =>
      page.locator('.map-stage').evaluate((stage) => stage.getBoundingClientRect().top + scrollY);
    const before = await top();
    await page.evaluate(() => {
      const shifts: number[] = ((globalThis as unknown as { shifts: number[] }).shifts = []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await ready(page);
    expect(await top(), `${width} px, alive`).toBe(before);
    await page.evaluate(() => document.querySelector('.readout')!.replaceChildren());
    expect(await top(), `${width} px, empty`).toBe(before);
    for (const key of ['Home', 'ArrowDown', 'ArrowRight', 'End']) {
      await page.locator('.map-stage').press(key);
      expect(await top(), `${width} px, ${key}`).toBe(before);
    }
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
    await close();
  }
});

test('the legend counts in the right number, and calls only classes so', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  await ready(page);
  const check = async (): Promise<void> => {
    for (const item of await page.locator('.legend li:visible').all()) {
      const [count, words] = [await item.locator('.count').textContent(), await item.locator('.count-of').textContent()];
      expect(words).toMatch(count === '1' ? /^Gebiet( |$)/ : /^Gebiete( |$)/);
      expect(words?.includes('Klasse')).toBe((await item.getAttribute('data-c'))!.startsWith('c'));
    }
  };
  await check();
  await page.locator('.map-years input').focus();
  await page.keyboard.press('Home');
  await page.waitForFunction(() => location.search.includes('jahr='));
  await check();
  await close();
});

test('a year before the merger shows the areas of that year: in map, table, legend and sentence', async () => {
  const { page, close } = await openPage('indikatoren/einbuergerungen/?jahr=2015');
  await ready(page);
  await page.waitForFunction(() => document.querySelectorAll('.areas-table tr[data-k]:not(.reference)').length === 15);
  expect(await page.locator('.areas path:not(.gone)').count()).toBe(15);
  const counted = await page.locator('.legend .count').allTextContents();
  expect(counted.reduce((sum, text) => sum + Number(text), 0)).toBe(15);
  expect(await page.locator('.areas-table tr[data-k]', { hasText: 'Dornhövel' }).count()).toBe(1);
  expect(await page.locator('.areas-table tr[data-k]', { hasText: 'Hövelried' }).count()).toBe(0);
  await close();
});
