import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { axe, openPage } from './harness.ts';

const MOST_BYTES = 20 * 1024;
/** What a publisher writes about one area: its statement, and the goals, measures and findings of its own. */
const OWN_WORDS = /<section class="prose">.*?<\/section>|<li><details.*?<\/details>/gs;

const folder = (): string => join(inject('dist'), 'gebiete');

test('apart from what is written about it alone, the whole profile of a Sozialraum weighs no more than 20 KB', () => {
  const ids = readdirSync(folder()).filter((name) => /^[a-z]{3}-\d{2}$/.test(name));
  const weigh = (id: string): number =>
    Buffer.byteLength(readFileSync(join(folder(), id, 'index.html'), 'utf8').replace(OWN_WORDS, ''));
  expect(ids).toHaveLength(56);
  expect(ids.filter((id) => weigh(id) > MOST_BYTES)).toEqual([]);
});

test('the drawings of eight areas weigh no more than 200 KB', () => {
  const sheets = join(folder(), 'bilder');
  expect(readdirSync(sheets).filter((name) => statSync(join(sheets, name)).size > 200_000)).toEqual([]);
});

test('a profile holds to the rules of accessibility, and on a phone nothing of it is wider than the screen', async () => {
  const { page, close } = await openPage('gebiete/aue-05/', { width: 360 });
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(
    await page.locator('.rows img').evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0)),
  ).toBe(true);
  await close();
});
