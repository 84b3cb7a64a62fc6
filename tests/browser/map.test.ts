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
  expect(await page.locator('.sub [data-period-label]').textContent()).toBe('2024');
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
  expect(await page.locator('.sub [data-period-label]').textContent()).toBe('2015');
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
    expect(await page.locator('.mark path').count(), key).toBe(2);
    seen.add(text!);
  }
  expect(seen.size).toBeGreaterThan(3);
  await page.keyboard.press('Escape');
  expect(await page.locator('.readout').textContent()).toBe('Auswahl aufgehoben.');
  expect(await page.locator('.areas path.marked, .mark path').count()).toBe(0);
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
  expect(await plain.page.locator('.readout').textContent()).toBe('');
  expect((await plain.page.locator('.map-stage').boundingBox())!.y).toBeLessThan(before);
  await plain.close();
});

test('the map does not move when the script adds the year and the hint, nor when areas are read out', async () => {
  for (const width of [320, 360, 768, 1280]) {
    const { page, close } = await openPage('indikatoren/kinderarmut/', { width });
    const top = (): Promise<number> =>
      page.locator('.map-stage').evaluate((stage) => stage.getBoundingClientRect().top + scrollY);
    await ready(page);
    const before = await top();
    await page.evaluate(() => document.querySelector('.readout')!.replaceChildren());
    expect(await top(), `${width} px, empty`).toBe(before);
    for (const key of ['Home', 'ArrowDown', 'ArrowRight', 'End']) {
      await page.locator('.map-stage').press(key);
      expect(await top(), `${width} px, ${key}`).toBe(before);
    }
    await close();
  }
});

test('the line below the table explains the signs and marks of the shown year, and leads to all of them', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  await ready(page);
  const note = page.locator('.sign-note:has([data-signs])');
  const built = await note.textContent();
  expect(built).toMatch(/p vorläufig · \. geheim gehalten/);
  expect(await page.locator('.areas-table tr.reference .v').innerText()).toContain('p');
  await page.getByRole('button', { name: 'Früheres Jahr' }).click();
  await page.waitForFunction(() => !document.querySelector('[data-signs]')!.textContent.includes('vorläufig'));
  expect(await note.textContent()).toContain('. geheim gehalten');
  expect(await page.locator('.areas-table .flag').count()).toBe(0);
  await page.getByRole('button', { name: 'Späteres Jahr' }).click();
  await page.waitForFunction(() => document.querySelector('[data-signs]')!.textContent.includes('vorläufig'));
  expect(await note.textContent()).toBe(built);
  await note.getByRole('link').click();
  await page.waitForURL('**/methodik/#zeichen');
  expect(await page.locator('#zeichen').isVisible()).toBe(true);
  await close();
});

test('marks and signs of a table are read out as words, as built and after another year was chosen', async () => {
  const spoken = (page: Page, area: string): Promise<string> =>
    page
      .locator('.areas-table tr', { has: page.getByRole('link', { name: area, exact: true }) })
      .locator('.v')
      .ariaSnapshot();
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  await ready(page);
  expect(await spoken(page, 'Papiermühle')).toMatch(/^- cell "[\d,]+\s?, vorläufig"/);
  expect(await spoken(page, 'Torfsiedlung')).toMatch(/^- cell "geheim gehalten"/);
  await page.getByRole('button', { name: 'Früheres Jahr' }).click();
  await page.waitForFunction(() => !document.querySelector('[data-signs]')!.textContent.includes('vorläufig'));
  expect(await spoken(page, 'Papiermühle')).toMatch(/^- cell "[\d,]+"/);
  await page.getByRole('button', { name: 'Späteres Jahr' }).click();
  await page.waitForFunction(() => document.querySelector('.areas-table .flag') !== null);
  expect(await spoken(page, 'Papiermühle')).toMatch(/^- cell "[\d,]+\s?, vorläufig"/);
  await close();
});

test('a table that fits is no stop for the keyboard, one that has to be scrolled is', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  const box = page.locator('.scroll:has(.areas-table)');
  await page.waitForFunction(() => !document.querySelector('.scroll:has(.areas-table)')!.hasAttribute('tabindex'));
  await page.setViewportSize({ width: 320, height: 800 });
  await page.waitForFunction(() => document.querySelector('.scroll:has(.areas-table)')!.getAttribute('tabindex') === '0');
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('.scroll:has(.areas-table)')!.scrollLeft > 0);
  await close();
  const plain = await openPage('indikatoren/kinderarmut/', { js: false });
  expect(await plain.page.locator('.scroll:has(.areas-table)').getAttribute('tabindex')).toBe('0');
  await plain.close();
});

test('every table of a page has a name of its own', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/', { js: false });
  const names = await page.locator('table caption').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names.map((name) => name.trim())).size).toBe(names.length);
  await close();
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
  await page.waitForFunction(() => document.querySelectorAll('.areas-table tr[data-k]:not([hidden], .reference)').length === 15);
  expect(await page.locator('.areas path:not(.gone)').count()).toBe(15);
  const counted = await page.locator('.legend .count').allTextContents();
  expect(counted.reduce((sum, text) => sum + Number(text), 0)).toBe(15);
  expect(await page.locator('.areas-table tr[data-k]:not([hidden])', { hasText: 'Dornhövel' }).count()).toBe(1);
  expect(await page.locator('.areas-table tr[data-k]:not([hidden])', { hasText: 'Hövelried' }).count()).toBe(0);
  await close();
});
