import { expect, test } from 'vitest';
import { axe, openPage } from './harness.ts';

test('the maps of all years are loaded when a reader comes near, in room that was kept for them', async () => {
  const { page, requests, errors, close } = await openPage('indikatoren/sgb2-quote/', { height: 300 });
  const file = (): string[] => requests.filter((address) => address.includes('sgb2-quote.sozialraum.jahre.svg'));
  expect(file()).toEqual([]);
  const image = page.locator('.multiples img');
  const before = await page.locator('.multiples').boundingBox();
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBe(1260);
  expect(file()).toHaveLength(1);
  const after = await page.locator('.multiples').boundingBox();
  expect([after!.width, after!.height]).toEqual([before!.width, before!.height]);
  expect(await image.getAttribute('alt')).toMatch(/^16\skleine Karten: SGB-II-Quote in %, Sozialräume, 2010–2025$/);
  expect(errors).toEqual([]);
  await close();
});

test('without JavaScript the maps of all years are there as well', async () => {
  const { page, close } = await openPage('indikatoren/sgb2-quote/', { js: false });
  const image = page.locator('.multiples img');
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBe(1260);
  await close();
});

test('the dots of the strip have the colours of the map, and the reference area is named', async () => {
  const { page, close } = await openPage('indikatoren/sgb2-quote/', { js: false });
  const fill = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((shape) => getComputedStyle(shape).fill);
  for (const step of [0, 1, 2, 3, 4]) expect(await fill(`.strip .c${step}`)).toBe(await fill(`svg.map .areas .c${step}`));
  expect(await page.locator('.strip text').allTextContents()).toContain('Landkreis Auental: 6,9\u00a0%');
  await close();
});

test.each([320, 360, 1280])(
  '%i px: the ranking has room for its intervals, and every link is high enough for a finger',
  async (width) => {
    const { page, close } = await openPage('indikatoren/sgb2-quote/', { js: false, width });
    const drawings = await page.locator('.ranking tbody svg').evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect()));
    expect(drawings.length).toBeGreaterThan(50);
    for (const { left, right, width: wide } of drawings) {
      expect(wide).toBeGreaterThan(40);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
    const links = await page.locator('.ranking a').evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...links)).toBeGreaterThanOrEqual(24);
    await close();
  },
);

test('a count has circles, a strip, an order and a pyramid, and axe finds nothing wrong in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, close } = await openPage('indikatoren/bevoelkerung/', { colorScheme });
    for (const shown of ['.symbols circle', '.strip circle', '.ranking tr', '.pyramid rect']) {
      expect(await page.locator(shown).count()).toBeGreaterThan(10);
    }
    expect(await axe(page)).toEqual([]);
    await close();
  }
});

test('in forced colours lines and bars have the colour of the text', async () => {
  const { page, close } = await openPage('indikatoren/bevoelkerung/', { js: false, forcedColors: true });
  const text = await page.evaluate(() => getComputedStyle(document.body).color);
  const style = (selector: string, name: 'stroke' | 'fill'): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((shape, property) => getComputedStyle(shape)[property], name);
  expect(await style('.ranking .dot', 'stroke')).toBe(text);
  expect(await style('.pyramid rect', 'fill')).toBe(text);
  await close();
});
