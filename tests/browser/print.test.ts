import { expect, test } from 'vitest';
import { openPage } from './harness.ts';

test('printed, a page is black on white, without menus and controls, and its map is grey', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/', { print: true, colorScheme: 'dark', width: 794 });
  const seen = await page.evaluate(() => ({
    ground: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.body).color,
    menu: getComputedStyle(document.querySelector('header nav')!).display,
    years: getComputedStyle(document.querySelector('.map-years')!).display,
    fills: [...document.querySelectorAll('.areas path:is(.c0,.c1,.c2,.c3,.c4)')].map((path) => getComputedStyle(path).fill),
  }));
  expect(seen).toMatchObject({ ground: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', menu: 'none', years: 'none' });
  for (const fill of seen.fills) {
    const [red, green, blue] = [...fill.matchAll(/\d+/g)].map(([part]) => part);
    expect([green, blue]).toEqual([red, red]);
  }
  await close();
});

test('a table of all areas prints without being cut off', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/', { print: true, width: 794 });
  expect(await page.locator('.areas-table').evaluate((table) => getComputedStyle(table.parentElement!).overflowX)).toBe(
    'visible',
  );
  await close();
});
