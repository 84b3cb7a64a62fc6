import { expect, test } from 'vitest';
import { axe, openPage } from './harness.ts';

test('the search finds indicators and chapters by a word of their text, and shows where', async () => {
  const { page, close } = await openPage('suche/?q=Grundsicherung');
  await page.locator('.results li').first().waitFor();
  const found = (await page.locator('.results').textContent()) ?? '';
  expect(found).toContain('Grundsicherung');
  expect(await page.locator('.results a[href*="/indikatoren/"]').count()).toBeGreaterThan(0);
  await close();
});

test('the search finds areas however their umlauts are written', async () => {
  const { page, close } = await openPage('suche/');
  await page.locator('ks-search input').fill('Papiermuehle');
  await page.locator('.results a[href$="/gebiete/aue-05/"]').first().waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('Papiermuehle');
  await close();
});

test('a search without result says so and stays usable', async () => {
  const { page, close } = await openPage('suche/?q=Xyzzyqwert');
  await page.locator('[role="status"]', { hasText: 'Nichts gefunden' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await close();
});

test('the area finder offers areas while one types, by keyboard, and opens the chosen one', async () => {
  const { page, close } = await openPage('');
  const input = page.locator('#gebietssuche');
  await input.click();
  await input.pressSequentially('lerchen');
  await page.locator('[role="option"]').first().waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/gebiete/aue-08/');
  await close();
});

test('the list of areas is filtered by what was asked for in the address', async () => {
  const { page, close } = await openPage('gebiete/?q=Lindenbr%C3%BCck');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-area-list] li')].some((item) => (item as HTMLElement).offsetParent === null),
  );
  expect(await page.getByRole('link', { name: 'Lindenbrück', exact: true }).first().isVisible()).toBe(true);
  await close();
});

test('a street that is typed in full leads to its area, without any choice', async () => {
  for (const start of ['', 'gebiete/']) {
    const { page, close } = await openPage(start);
    await page.locator('#gebietssuche').fill('lindenring');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/gebiete/aue-04/');
    await close();
  }
});

test('a street of several areas leads to the list of areas, where each of them is offered', async () => {
  const { page, close } = await openPage('');
  await page.locator('#gebietssuche').fill('Lindenweg');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/gebiete/?q=Lindenweg');
  const offered = page.getByRole('link', { name: 'Lindenweg', exact: true });
  await offered.first().waitFor();
  expect(await offered.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '/gebiete/aue-04/',
    '/gebiete/lin-07/',
  ]);
  expect(await page.getByRole('status').textContent()).toMatch(/^\d+ Treffer$/);
  expect(await axe(page)).toEqual([]);
  await page.locator('#gebietssuche').fill('');
  await page.waitForFunction(() => !location.search.includes('q='));
  await offered.first().waitFor({ state: 'hidden' });
  await close();
});

test('the area finder says how many suggestions there are, and that there are none', async () => {
  const { page, close } = await openPage('');
  const input = page.locator('#gebietssuche');
  const says = (text: string): Promise<void> => page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
  await input.fill('linden');
  await says('8 Vorschläge');
  await input.fill('lindenring');
  await says('1 Vorschlag');
  await input.fill('xyzzyqwert');
  await says('Keine Vorschläge');
  await close();
});
