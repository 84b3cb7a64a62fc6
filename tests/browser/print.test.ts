import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './harness.ts';

/** How far the channels of a dot of a picture lie apart at most. */
async function mostColourful(page: Page, png: Buffer): Promise<number> {
  const desk = await page.context().newPage();
  return desk.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    let most = 0;
    for (let at = 0; at < data.length; at += 4) {
      const dot = [data[at]!, data[at + 1]!, data[at + 2]!];
      most = Math.max(most, Math.max(...dot) - Math.min(...dot));
    }
    return most;
  }, png.toString('base64'));
}

test('printed, a page is black on white, without menus and controls, and its map is grey', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/', { print: true, colorScheme: 'dark', width: 794 });
  const seen = await page.evaluate(() => ({
    ground: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.body).color,
    menu: getComputedStyle(document.querySelector('header nav')!).display,
    years: getComputedStyle(document.querySelector('.map-controls')!).display,
  }));
  expect(seen).toMatchObject({ ground: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', menu: 'none', years: 'none' });
  expect(
    await page
      .locator('.areas .c2')
      .first()
      .evaluate((path) => getComputedStyle(path).fill),
  ).toContain('url(');
  expect(await mostColourful(page, await page.locator('svg.map').screenshot())).toBeLessThan(8);
  await close();
});

test('a table of all areas prints without being cut off', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/', { print: true, width: 794 });
  expect(await page.locator('.areas-table').evaluate((table) => getComputedStyle(table.parentElement!).overflowX)).toBe(
    'visible',
  );
  await close();
});
