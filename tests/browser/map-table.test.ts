import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './harness.ts';
import { ready } from './map-page.ts';

test('a table is sorted by its heads, numbers by size, what has no figure last and the reference area always first', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  const head = page.locator('.areas-table thead button', { hasText: 'Wert' });
  const order = (): Promise<number[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.areas-table tr[data-k]:not(.reference) .v')].map(({ textContent }) =>
        Number.parseFloat(textContent.replace(',', '.')),
      ),
    );
  for (const year of ['built', 'chosen']) {
    for (let press = 0; press < 2; press++) {
      await head.click();
      const up = (await page.locator('.areas-table thead th', { hasText: 'Wert' }).getAttribute('aria-sort')) === 'ascending';
      const figures = (await order()).filter((value) => !Number.isNaN(value));
      expect(figures.length, year).toBeGreaterThan(40);
      expect(figures, year).toEqual(figures.toSorted((a, b) => (up ? a - b : b - a)));
      expect((await order()).slice(0, figures.length).some(Number.isNaN)).toBe(false);
      expect(await page.locator('.areas-table tbody tr').first().getAttribute('class')).toContain('reference');
    }
    if (year === 'chosen') break;
    await ready(page);
    await page.getByRole('button', { name: 'Früheres Jahr' }).click();
    await page.waitForFunction(() => /2024$/.test(document.querySelector('.areas-table caption')!.textContent.trim()));
    const kept = (await order()).filter((value) => !Number.isNaN(value));
    expect(kept).toEqual(kept.toSorted((a, b) => a - b));
  }
  await close();
});

test('the line below the table explains the signs and marks of the shown year, and leads to all of them', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/');
  await ready(page);
  const note = page.locator('[data-table] .sign-note');
  const built = await note.textContent();
  expect(built).toMatch(/p vorläufig · \. geheim gehalten/);
  expect(await page.locator('.areas-table tr.reference .v').innerText()).toContain('p');
  await page.getByRole('button', { name: 'Früheres Jahr' }).click();
  await page.waitForFunction(() => !document.querySelector('[data-table] [data-signs]')!.textContent.includes('vorläufig'));
  expect(await note.textContent()).toContain('. geheim gehalten');
  expect(await page.locator('.areas-table .flag').count()).toBe(0);
  await page.getByRole('button', { name: 'Späteres Jahr' }).click();
  await page.waitForFunction(() => document.querySelector('[data-table] [data-signs]')!.textContent.includes('vorläufig'));
  const plain = (text: string | null): string => text!.replace(/\s+/g, ' ').trim();
  expect(plain(await note.textContent())).toBe(plain(built));
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
  await page.waitForFunction(() => !document.querySelector('[data-table] [data-signs]')!.textContent.includes('vorläufig'));
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
