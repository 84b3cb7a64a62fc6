import { expect, test } from 'vitest';
import { addressSays, caption, openExplorer, summary } from './explorer-page.ts';

test('another indicator, level and year change map, legend, sentence, list and address together', async () => {
  const { page, close } = await openExplorer();
  await page.getByLabel('Indikator', { exact: true }).selectOption('miete');
  await addressSays(page, 'indikator=miete');
  expect(await page.locator('[data-title]').first().textContent()).toMatch(/Angebotsmiete/);
  expect(await page.locator('svg.map .areas path').first().getAttribute('class')).toMatch(/^(c\d|s-|gone)/);
  await page.getByLabel('Indikator', { exact: true }).selectOption('sgb2-quote');
  await page.getByLabel('Ebene').selectOption('gemeinde');
  await addressSays(page, 'ebene=gemeinde');
  expect(await caption(page)).toMatch(/^\d+ von \d+ Gemeinden$/);
  await page.getByRole('button', { name: 'Früherer Zeitraum' }).click();
  await addressSays(page, 'jahr=2024');
  expect(await summary(page)).toMatch(/^2024: /);
  expect(await page.locator('[data-sub]').first().textContent()).toMatch(/, Gemeinden, 2024$/);
  await close();
});

test('an address opens every part of a view again, and a reload shows the same', async () => {
  const query =
    '?zweiter=kinderarmut&ansicht=streu&jahr=2018&merkmal=settlement:urban&schwelle=>1&auswahl=aue-01;aue-02&gebiet=aue-05&ueberlagerung=programmgebiet&ordnung=-wert';
  const { page, close } = await openExplorer(query);
  const view = (): Promise<unknown> =>
    page.evaluate(() => ({
      summary: document.querySelector('[data-summary]')!.textContent,
      readout: document.querySelector('[data-readout]')!.textContent,
      rows: [...document.querySelectorAll('[data-list] tbody tr')].map((row) => row.textContent),
      checked: document.querySelectorAll('[data-list] input:checked').length,
      points: document.querySelectorAll('.points circle:not(.off)').length,
      selection: document.querySelector('[data-selection]')!.childElementCount,
      search: decodeURIComponent(location.search),
    }));
  await page.locator('[data-selection] p').nth(2).waitFor();
  const before = await view();
  expect(before).toMatchObject({ checked: 2, selection: 3 });
  await page.reload();
  await page.locator('ks-explorer[data-shown]:not([aria-busy])').waitFor();
  await page.locator('[data-selection] p').nth(2).waitFor();
  await page.locator('[data-list] input:checked').nth(1).waitFor();
  expect(await view()).toEqual(before);
  await close();
});

test('what an address cannot mean is said and left out, and never another year’s value shown silently', async () => {
  const { page, close } = await openExplorer('?indikator=quatsch&jahr=1999&ebene=mond&ansicht=torte&gebiet=niemand');
  const message = await page.locator('[data-message]').textContent();
  for (const part of ['quatsch', 'mond', 'ansicht=torte', 'niemand', '1999. Gezeigt wird 2025.']) expect(message).toContain(part);
  await page.waitForFunction(() => location.search === '');
  await close();
});

test('a second indicator without figures for the year says so, and no area is coloured by another year', async () => {
  const { page, close } = await openExplorer('?indikator=bevoelkerungsdichte&zweiter=wahlbeteiligung&jahr=2012&ansicht=bivariat');
  expect(await page.locator('[data-message]').textContent()).toMatch(/gibt es zu 2012 keine Werte/);
  const names = await page.locator('svg.map .areas path').evaluateAll((paths) => paths.map((path) => path.getAttribute('class')));
  expect(names.filter((name) => /^b\d/.test(name ?? ''))).toEqual([]);
  await close();
});

test('two indicators share colours: a square of nine explains them, counts every area, and withheld figures stand apart', async () => {
  const { page, close } = await openExplorer('?zweiter=kinderarmut');
  expect(await page.locator('.pair-square rect').count()).toBe(9);
  const counted = (await page.locator('.pair-square text').allTextContents()).reduce((sum, text) => sum + Number(text), 0);
  const apart = (await page.locator('.legend .count').allTextContents()).reduce((sum, text) => sum + Number(text), 0);
  expect([counted, apart]).toEqual([54, 2]);
  expect(await page.getByText(/^So lesen: Nach rechts steigt „SGB-II-Quote“, nach oben/).isVisible()).toBe(true);
  await close();
});

test('a point of the scatter plot, its area on the map and its row are one: marked together, by mouse and by keyboard', async () => {
  const { page, close } = await openExplorer('?zweiter=kinderarmut&ansicht=streu');
  await page.locator('.points circle[data-k="4"]').click();
  expect(await page.locator('[data-readout]').textContent()).toMatch(
    /^Papiermühle: SGB-II-Quote: 30,3.*; Kinder in Grundsicherung: 47,7/,
  );
  expect(await page.locator('[data-figure] .mark .casing').count()).toBe(1);
  expect(await page.locator('.over-points .ring').count()).toBe(1);
  expect(await page.locator('[data-list] tr.marked').textContent()).toContain('Papiermühle');
  await page.locator('.plot-stage').focus();
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('[data-readout] a').textContent()).not.toBe('Papiermühle');
  expect(await page.locator('[data-list] tr.marked').count()).toBe(1);
  expect(await summary(page)).toContain('verursacht einander nicht unbedingt');
  await close();
});

test('two maps share their part and their marks', async () => {
  const { page, close } = await openExplorer('?zweiter=bevoelkerung&ansicht=zwei');
  expect(await page.locator('[data-figure]:visible svg.map').count()).toBe(2);
  expect(await page.locator('.map .symbols circle').count()).toBe(56);
  await page.getByRole('button', { name: 'Vergrößern' }).click();
  const parts = await page.locator('[data-figure] svg.map').evaluateAll((maps) => maps.map((map) => map.getAttribute('viewBox')));
  expect(new Set(parts).size).toBe(1);
  expect(parts[0]).not.toMatch(/^0 0 /);
  await page.locator('.map-stage').nth(1).focus();
  await page.keyboard.press('Home');
  expect(await page.locator('[data-figure] .mark .casing').count()).toBe(2);
  await page.keyboard.press('0');
  expect(await page.locator('[data-figure] svg.map').first().getAttribute('viewBox')).toMatch(/^0 0 /);
  await close();
});

test('a threshold leaves the others on the map with their outline, and says how many of how many it found', async () => {
  const { page, close } = await openExplorer();
  await page.locator('summary', { hasText: 'Gebiete eingrenzen' }).click();
  await page.getByLabel('Grenze').fill('15');
  await addressSays(page, 'schwelle=>15');
  const found = await page.locator('[data-list] tbody tr').count();
  expect(await caption(page)).toBe(`${found} von 56 Sozialräumen`);
  expect(await summary(page)).toMatch(new RegExp(`^Gefunden: ${found} von 56 Sozialräumen\\.`));
  expect(await page.locator('.areas path.off').count()).toBe(56 - found);
  expect(await page.locator('.areas path.off').first().isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Alle Gebiete zeigen' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.areas path.off').length === 0);
  expect(await page.getByLabel('Grenze').inputValue()).toBe('');
  await close();
});

test('a person without a mouse finds the area with the highest figure of 2015 and opens its page', async () => {
  const { page, close } = await openExplorer('?jahr=2015');
  await page.getByRole('button', { name: /^SGB-II-Quote/ }).focus();
  await page.keyboard.press('Enter');
  await addressSays(page, 'ordnung=-wert');
  const first = page.locator('[data-list] tbody tr').first();
  expect(await first.textContent()).toContain('Papiermühle');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^SGB-II-Quote/);
  await first.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/gebiete/aue-05/');
  await close();
});

test('the arrow keys walk the map, Enter opens the page, and while areas are being chosen it chooses them', async () => {
  const { page, close } = await openExplorer();
  const stage = page.locator('.map-stage').first();
  await stage.focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home']) {
    await page.keyboard.press(key);
    await page.waitForFunction(() => document.querySelector('[data-readout] a') !== null);
    expect(await page.locator('[data-readout]').textContent(), key).toMatch(/^.+: .+/);
  }
  expect(await page.locator('[data-readout] a').textContent()).toBe('Altenstöck');
  await page.getByLabel('Antippen wählt Gebiete aus').check();
  await stage.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.locator('.mark .casing').first().waitFor();
  await page.keyboard.press('Enter');
  await addressSays(page, 'auswahl=mue-03;');
  await page.locator('[data-selection]', { hasText: /2 Gebiete ausgewählt: Altenstöck und/ }).waitFor();
  expect(await page.locator('[data-list] input:checked').count()).toBe(2);
  await close();
});

test('selected areas are taken together as a ratio of sums, and what cannot be added is refused in words', async () => {
  const { page, close } = await openExplorer('?indikator=anteil-65plus&auswahl=lin-01;lin-02');
  const text = page.locator('[data-selection] p').nth(1);
  await text.waitFor();
  const [a, b] = (await page
    .locator('[data-list] tr:has(input:checked)')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('.num')].slice(1).map((cell) => Number(cell.textContent.replace('.', '')))),
    )) as [number[], number[]];
  const share = ((a[0]! + b[0]!) / (a[1]! + b[1]!)) * 100;
  expect(await text.textContent()).toContain(`Zusammen: ${share.toFixed(1).replace('.', ',')}\u00a0%`);
  await page.getByLabel('Indikator', { exact: true }).selectOption('durchschnittsalter');
  await page.getByText('Mittelwerte, Mediane und Indizes ergeben keine Summe').waitFor();
  await page.getByRole('button', { name: 'Auswahl aufheben' }).click();
  await page.locator('[data-selection]', { hasText: 'Noch kein Gebiet ausgewählt.' }).waitFor();
  await close();
});

test('borders of programme areas and facilities are laid over the map, each with its sign in the legend', async () => {
  const { page, close } = await openExplorer();
  await page.locator('summary', { hasText: 'Darüberlegen' }).click();
  await page.getByLabel('Programmgebiete').check();
  await page.getByLabel('Kindertagesstätten', { exact: true }).check();
  await addressSays(page, 'ueberlagerung=programmgebiet;einrichtungen:kita');
  await page.locator('.places .place').nth(10).waitFor();
  expect(await page.locator('.map .over .line').count()).toBe(1);
  expect(await page.locator('.overlay-legend li').allTextContents()).toEqual(
    expect.arrayContaining(['Programmgebiete', 'Kindertagesstätten']),
  );
  await page.getByLabel('Kindertagesstätten', { exact: true }).uncheck();
  await page.waitForFunction(() => document.querySelector('.places .place') === null);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('einrichtungen:kita');
  await close();
});

test('the ground within reach of open facilities is drawn in lines, by itself or with them, and an area below can still be pressed', async () => {
  const { page, close } = await openExplorer('?ueberlagerung=umkreis:pflegeheim');
  const around = page.locator('.map .places .around');
  await around.waitFor();
  expect(await around.getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+m-/);
  expect(await around.evaluate((path) => getComputedStyle(path).fill)).toBe('none');
  expect(await page.locator('.map .places .place').count()).toBe(0);
  expect(await page.locator('.overlay-legend li').allTextContents()).toEqual([
    'Pflegeheime: Umkreis von 3.000\u00a0m um geöffnete',
  ]);
  expect(await around.evaluate((path) => getComputedStyle(path).pointerEvents)).toBe('none');
  await page.locator('input[value="umkreis:pflegeheim"]').uncheck();
  await page.waitForFunction(() => document.querySelector('.around') === null);
  await close();
});

test('totals are circles and no colours, in one legend with round figures', async () => {
  const { page, close } = await openExplorer('?indikator=bevoelkerung');
  expect(await page.locator('.map .symbols circle').count()).toBe(56);
  expect(await page.locator('.areas path.ground').count()).toBe(56);
  expect(await page.locator('.symbol-legend circle').count()).toBe(3);
  expect(await page.locator('.legend').count()).toBe(0);
  await close();
});
