import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, axeInAllColours, openPage, type PageOptions } from './harness.ts';

const PATH = 'indikatoren/sgb2-quote/';

const options = (page: Page): Locator => page.locator('details[data-tool="options"]');
const control = (page: Page, label: string): Locator => options(page).getByLabel(label, { exact: true });
const asked = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const addressed = (page: Page, name: string, value: string | null): Promise<unknown> =>
  page.waitForFunction(([key, wanted]) => new URLSearchParams(location.search).get(key!) === wanted, [name, value]);

/** Opens a page and its options. */
async function opened(path: string, how: PageOptions = {}): Promise<{ page: Page; close: () => Promise<void> }> {
  const { page, close } = await openPage(path, how);
  await options(page).locator('summary').click();
  await page.locator('.map-options').waitFor();
  return { page, close };
}

/** All that a reader sees of a map. */
const picture = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    // Colours pass over into one another.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    return {
      classes: [...document.querySelectorAll('svg.map .areas path')].map((path) => path.getAttribute('class')),
      drawing: document.querySelector('svg.map')?.getAttribute('class'),
      legend: [...document.querySelectorAll('.legend li')].map((item) => (item.textContent ?? '').replace(/\s+/g, ' ').trim()),
      texts: ['[data-headline]', '[data-subtitle]', '[data-summary]', '[data-unit]'].map(
        (place) => document.querySelector(place)?.textContent,
      ),
      patterned: document.querySelector('ks-map')?.classList.contains('patterned'),
      fill: getComputedStyle(document.querySelector('svg.map .areas path')!).fill,
    };
  });

test('without script the options are not offered', async () => {
  const { page, close } = await openPage(PATH, { js: false });
  expect(await options(page).isVisible()).toBe(false);
  await close();
});

test('by keyboard alone the map is compared with the reference area, and told so', async () => {
  const { page, close } = await openPage(PATH);
  await options(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('.map-options').waitFor();
  await page.keyboard.press('Tab');
  expect(await control(page, 'Vergleichen mit').evaluate((list) => list === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await addressed(page, 'vergleich', '99001');
  await page.locator('svg.map.diverging').waitFor();
  expect(await page.locator('[data-subtitle]').textContent()).toMatch(/: Unterschied zum Landkreis Auental in Prozentpunkten$/);
  expect(await page.locator('[data-summary]').textContent()).toMatch(
    /^Im Jahr \d{4} war der Anteil in \d+ von 55 vergleichbaren Sozialräumen höher als im Landkreis Auental/,
  );
  expect(await page.locator('.map-legend [data-unit]').textContent()).toBe('Prozentpunkte');
  const counted = await page.locator('.legend .count').allTextContents();
  expect(counted.reduce((sum, text) => sum + Number(text), 0)).toBe(56);
  await close();
});

test('the address gives the same picture as the choice', async () => {
  for (const query of ['vergleich=eltern&muster=1', 'klassen=jenks.7', 'vergleich=jahr%3A2015', 'klassen=equal.3&jahr=2023']) {
    const chosen = await openPage(PATH);
    const wanted = new URLSearchParams(query);
    await options(chosen.page).locator('summary').click();
    await chosen.page.locator('.map-options').waitFor();
    const compare = control(chosen.page, 'Vergleichen mit');
    if (wanted.get('vergleich') === 'eltern') await compare.selectOption('parents');
    if (wanted.get('vergleich')?.startsWith('jahr:')) {
      await compare.selectOption('period');
      await control(chosen.page, 'Jahr, mit dem verglichen wird').selectOption('2015');
    }
    const [method, count] = wanted.get('klassen')?.split('.') ?? [];
    if (method) await control(chosen.page, 'Einteilung der Klassen').selectOption(method);
    if (count) await control(chosen.page, 'Zahl der Klassen').selectOption(count);
    if (wanted.has('muster')) await control(chosen.page, 'Muster zusätzlich zu den Farben').check();
    if (wanted.has('jahr')) {
      for (let year = 2025; year > 2023; year--) {
        await chosen.page.getByRole('button', { name: 'Früheres Jahr' }).click();
        await addressed(chosen.page, 'jahr', String(year - 1));
      }
    }
    for (const [name, value] of wanted) await addressed(chosen.page, name, value);
    const seen = await picture(chosen.page);
    await chosen.page.goto(new URL(`?${query}`, chosen.page.url()).href);
    await chosen.page.locator('ks-map[data-ready]').waitFor();
    expect(await picture(chosen.page), query).toEqual(seen);
    await chosen.close();
  }
});

test('another area is found by typing; what is none is answered in words', async () => {
  const { page, close } = await opened(PATH);
  await control(page, 'Vergleichen mit').selectOption('area');
  const area = control(page, 'Gebiet, mit dem verglichen wird');
  await area.fill('papierm');
  await page.locator('.map-options datalist option').first().waitFor({ state: 'attached' });
  expect(await page.locator('.map-options datalist option').first().getAttribute('value')).toMatch(/^Papiermühle \(Sozialraum, /);
  await area.fill('Atlantis');
  await area.press('Enter');
  await page.getByText('„Atlantis“ ist kein Gebiet, für das es Werte gibt.').waitFor();
  expect(asked(page, 'vergleich')).toBeNull();
  await area.fill('Papiermühle');
  await area.press('Enter');
  await addressed(page, 'vergleich', 'aue-05');
  expect(await page.locator('[data-summary]').textContent()).toMatch(
    / anderen vergleichbaren Sozialräumen niedriger als in Papiermühle\./,
  );
  await page.reload();
  await options(page).locator('summary').click();
  await page.waitForFunction(() =>
    document.querySelector<HTMLInputElement>('.map-options input[list]')?.value.startsWith('Papiermühle ('),
  );
  await close();
});

test('another year across a break of the series is not called comparable, and years pass while it is compared with', async () => {
  const { page, close } = await opened(`${PATH}?vergleich=jahr:2012`);
  const said = (): Promise<string | null> => page.locator('[data-summary]').textContent();
  expect(await said()).toMatch(/Zwischen 2012 und \d{4} liegt ein Bruch in der Zeitreihe/);
  expect(await page.locator('[data-headline]').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Früheres Jahr' }).click();
  await addressed(page, 'jahr', '2024');
  expect(await said()).toMatch(/^Im Jahr 2024 war .* als 2012/);
  expect(await control(page, 'Jahr, mit dem verglichen wird').locator('option[value="2024"]').count()).toBe(0);
  await close();
});

test('a method explains itself, waits while values are compared, and everything is reset at once', async () => {
  const { page, close } = await opened(PATH);
  const [method, count] = [control(page, 'Einteilung der Klassen'), control(page, 'Zahl der Klassen')];
  await method.selectOption('equal');
  await addressed(page, 'klassen', 'equal.5');
  await page.getByText('Alle Klassen sind gleich breit').waitFor();
  await count.selectOption('3');
  await addressed(page, 'klassen', 'equal.3');
  expect(await page.locator('.legend li[data-c^="c"]').count()).toBe(3);
  await control(page, 'Vergleichen mit').selectOption('reference');
  await addressed(page, 'vergleich', '99001');
  expect([await method.isDisabled(), await count.isDisabled()]).toEqual([true, true]);
  await options(page).getByRole('button', { name: 'Zurücksetzen' }).click();
  await addressed(page, 'vergleich', null);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator('svg.map').getAttribute('class')).toBe('map n5');
  expect(await method.isDisabled()).toBe(false);
  await close();
});

test('counts are compared with other years only; then areas are painted and no circles lie on them', async () => {
  const { page, close } = await opened('indikatoren/bevoelkerung/');
  const compare = control(page, 'Vergleichen mit');
  expect(await compare.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))).toEqual([
    '',
    'period',
  ]);
  expect(await page.locator('svg.map .symbols circle').first().isVisible()).toBe(true);
  await compare.selectOption('period');
  await control(page, 'Jahr, mit dem verglichen wird').selectOption('2015');
  await page.locator('svg.map.diverging').waitFor();
  expect(await page.locator('svg.map .symbols circle').first().isVisible()).toBe(false);
  await options(page).getByRole('button', { name: 'Zurücksetzen' }).click();
  await page.locator('svg.map:not(.diverging)').waitFor();
  expect(await page.locator('svg.map .symbols circle').first().isVisible()).toBe(true);
  await close();
});

const fillOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((shape) => getComputedStyle(shape).fill);

test('patterns are drawn beside colours when they are wished, in the legend too, and coarser where the map is small', async () => {
  for (const [width, suffix] of [
    [1280, '-map'],
    [360, '-narrow'],
  ] as const) {
    const { page, close } = await opened(PATH, { width });
    expect(await fillOf(page, 'svg.map .areas .c1')).toMatch(/^rgb/);
    await control(page, 'Muster zusätzlich zu den Farben').check();
    await addressed(page, 'muster', '1');
    expect(await fillOf(page, 'svg.map .areas .c1')).toContain(`#k-m2${suffix}"`);
    expect(await fillOf(page, '.legend .c1')).toContain('#k-m2"');
    expect(await fillOf(page, 'svg.map .areas .s-suppressed')).toContain('#p-suppressed');
    await control(page, 'Vergleichen mit').selectOption('reference');
    await page.locator('svg.map.diverging').waitFor();
    expect(await fillOf(page, 'svg.map .areas .d2')).toContain(`#k-d2${suffix}"`);
    expect(await page.locator(`pattern[id="k-d2${suffix}"]`).count()).toBe(1);
    await close();
  }
});

test('what is printed has patterns without being asked, and without any script', async () => {
  const { page, close } = await openPage(PATH, { js: false, print: true });
  expect(await fillOf(page, 'svg.map .areas .c1')).toContain('#k-m2-map"');
  expect(await page.locator('pattern[id="k-m2-map"]').count()).toBe(1);
  await close();
});

test('the options fit a screen of 320 pixels', async () => {
  const { page, close } = await opened(`${PATH}?vergleich=aue-05`, { width: 320 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const target of await options(page).locator('select:visible, input:visible, button:visible').all()) {
    const box = (await target.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  }
  await close();
});

test('with options open, compared, in other classes and with patterns the page breaks no rule of WCAG 2.2 AA', async () => {
  const compared = await opened(`${PATH}?vergleich=jahr:2015&muster=1`);
  expect(await axeInAllColours(compared.page), 'compared').toEqual([]);
  await compared.close();
  const { page, close } = await opened(`${PATH}?klassen=jenks.7`, { width: 360 });
  expect(await axe(page), 'other classes').toEqual([]);
  await close();
});

test('nothing fails on the way, and nothing is fetched from elsewhere', async () => {
  const { page, requests, errors, close } = await openPage(`${PATH}?vergleich=eltern&muster=1`);
  await page.locator('svg.map.diverging').waitFor();
  await options(page).locator('summary').click();
  await page.locator('.map-options').waitFor();
  expect(errors).toEqual([]);
  expect(requests.filter((address) => new URL(address).origin !== new URL(page.url()).origin)).toEqual([]);
  await close();
});
