import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openExplorer, summary } from './explorer-page.ts';
import { axe, axeInAllColours, openPage } from './harness.ts';

test('without JavaScript the page shows a map with legend, sentence and list, says what is missing, and leads to every indicator', async () => {
  const { page, close } = await openPage('karte/', { js: false });
  expect(await page.locator('svg.map .areas path').count()).toBe(56);
  expect(await page.locator('.legend li').count()).toBeGreaterThanOrEqual(5);
  expect(await summary(page)).toMatch(/^2025: am höchsten Papiermühle mit 30,3/);
  expect(await page.locator('[data-list] tbody tr').count()).toBe(56);
  expect(await page.locator('noscript .empty').innerText()).toMatch(/^Andere Indikatoren, Jahre und Ebenen/);
  expect(await page.locator('[data-controls]').isVisible()).toBe(false);
  const links = await page
    .locator('main section a[href*="/indikatoren/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(new Set(links).size).toBeGreaterThanOrEqual(60);
  await close();
});

test('the page does not move when the script takes over, and asks nobody else for anything', async () => {
  for (const width of [320, 360, 768, 1280]) {
    const opened = await openPage('karte/', { width });
    const top = (): Promise<number> =>
      opened.page
        .locator('.map-stage')
        .first()
        .evaluate((stage) => stage.getBoundingClientRect().top + scrollY);
    const before = await top();
    await opened.page.locator('ks-explorer[data-shown]').waitFor();
    expect(await top(), `${width} px`).toBe(before);
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    expect(opened.errors).toEqual([]);
    expect(opened.requests.every((url) => url.startsWith(new URL('/', opened.page.url()).href))).toBe(true);
    await opened.close();
  }
});

test('the view of two indicators is taken away with citation, address and embed code', async () => {
  const { page, close } = await openExplorer('?zweiter=kinderarmut');
  await page.locator('[data-tool] summary').click();
  const field = (name: string) => page.locator(`[data-tool] textarea[name=${name}]`);
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('textarea[name=citation]')!.value !== '');
  expect(await field('citation').inputValue()).toMatch(/SGB-II-Quote \/ Kinder in Grundsicherung, Sozialräume, 2025.*Datenstand/);
  expect(await field('link').inputValue()).toMatch(
    /\/karte\/\?indikator=sgb2-quote&jahr=2025&ebene=sozialraum&zweiter=kinderarmut$/,
  );
  expect(await field('embed').inputValue()).toMatch(/\/karte\/einbetten\/\?/);
  expect(await field('sentence').inputValue()).toBe(await summary(page));
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save=csv]').click()]);
  expect(download.suggestedFilename()).toBe('karte-sgb2-quote-kinderarmut-sozialraum-2025-bivariat.csv');
  const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(rows.length).toBe(57);
  expect(rows[0]).toMatch(/^area,name,sgb2-quote_period,sgb2-quote_value,.*kinderarmut_value/);
  expect(rows.find((row) => row.startsWith('aue-05,'))).toMatch(/^aue-05,Papiermühle,2025,30\.\d+,.*,2025,47\.\d+,/);
  const [picture] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save=svg]').click()]);
  const svg = await readFile(await picture.path(), 'utf8');
  for (const part of ['SGB-II-Quote / Kinder in Grundsicherung', 'Jobcenter Auental', 'karte/?indikator=sgb2-quote']) {
    expect(svg.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&')).toContain(part);
  }
  await close();
});

test('picture, numbers, citation and embed code of two indicators are one press each', async () => {
  const { page, close } = await openExplorer('?zweiter=kinderarmut&ansicht=streu');
  for (const wish of ['png', 'csv']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-wish=${wish}]`).click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^karte-sgb2-quote-kinderarmut-.*-streu\\.${wish}$`));
  }
  for (const wish of ['citation', 'embed']) {
    await page.locator('[data-tool] [role=status]').evaluate((status) => status.replaceChildren());
    await page.locator(`[data-wish=${wish}]`).click();
    await page.waitForFunction(() => document.querySelector('[data-tool] [role=status]')!.textContent !== '');
  }
  await close();
});

test('in a frame the same view is shown without the tools to change it, and its link leads to the whole', async () => {
  const { page, errors, close } = await openPage('karte/einbetten/?zweiter=kinderarmut&ansicht=streu', { width: 600 });
  await page.locator('ks-explorer[data-shown]').waitFor();
  await page.locator('.points circle').first().waitFor();
  expect(await page.locator('[data-controls]').isVisible()).toBe(false);
  expect(await page.locator('[data-whole]').getAttribute('href')).toBe('/karte/');
  expect(errors).toEqual([]);
  await close();
});

test('no view breaks a rule of WCAG 2.2 AA', async () => {
  const views = [
    '',
    '?zweiter=kinderarmut&gebiet=aue-05',
    '?zweiter=bevoelkerung&ansicht=zwei&ueberlagerung=programmgebiet;einrichtungen:kita',
    '?jahr=1999&indikator=nichts',
  ];
  for (const query of views) {
    const { page, close } = await openExplorer(query);
    expect(await axe(page), query).toEqual([]);
    await close();
  }
  const { page, close } = await openExplorer('?zweiter=kinderarmut&ansicht=streu&auswahl=aue-01;aue-02&schwelle=>5', {
    width: 360,
  });
  expect(await axeInAllColours(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await close();
});
