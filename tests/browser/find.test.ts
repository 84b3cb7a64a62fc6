import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/shell/paths.ts';
import { axe, openPage } from './harness.ts';

const QUESTION = 'Wie viele Menschen über 65 leben im Landkreis?';

/** People of 65 and more in the district in the newest year, counted from the table alone. */
function counted(): { year: string; people: number } {
  const rows = csvParse(readFileSync(join(projectRoot, 'data/indicators/bevoelkerung.csv'), 'utf8'));
  const own = rows.filter((row) => row['area'] === '99001' && row['geschlecht'] === 'total');
  const year = own
    .map((row) => row['period']!)
    .toSorted()
    .at(-1)!;
  const old = own.filter((row) => row['period'] === year && ['65-79', '80plus'].includes(row['alter']!));
  return { year, people: old.reduce((sum, row) => sum + Number(row['value']), 0) };
}

test('the question of a citizen is answered from the home page by keyboard alone: figure, year, source and key date', async () => {
  const { page, errors, close } = await openPage('');
  const { year, people } = counted();
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.id)) === 'frage') break;
  }
  await page.keyboard.type(QUESTION);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/suche/?q=*');
  const answer = page.locator('.answers article').first();
  await answer.waitFor();
  expect(await answer.locator('h3').textContent()).toBe(`Landkreis Auental, ${year}`);
  expect((await answer.locator('strong').textContent())?.replace('.', '')).toBe(String(people));
  expect(await answer.locator('.note').textContent()).toMatch(/^Quelle: .+Stichtag: 31\.\s*Dezember/);
  await page.getByRole('status').filter({ hasText: '1 Antwort' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await answer.getByRole('link', { name: 'Profil: Landkreis Auental' }).click();
  await page.waitForURL('**/gebiete/99001/');
  expect(errors).toEqual([]);
  await close();
});

test('what no indicator answers has no answer, and another question takes the place of the first', async () => {
  const { page, close } = await openPage(`suche/?q=${encodeURIComponent(QUESTION)}`);
  await page.locator('.answers article').waitFor();
  await page.locator('#q').fill('Wie viele Menschen über 70 leben im Landkreis?');
  await page.locator('.answers').waitFor({ state: 'hidden' });
  await page.locator('#q').fill('Arbeitslosenquote Auenstadt');
  await page.locator('.answers h3').filter({ hasText: 'Auenstadt' }).waitFor();
  expect(await page.locator('.answers article').count()).toBe(1);
  await close();
});

test('a postal code is offered for every area it has, each by its name, and none is chosen for the reader', async () => {
  const { page, close } = await openPage('');
  await page.locator('#gebietssuche').fill('99901');
  const options = page.locator('[role=option]');
  await options.first().waitFor();
  // Lindenbrück and its nine Sozialräume.
  expect(await options.count()).toBe(10);
  expect(await options.first().textContent()).toContain('Postleitzahl, Lindenbrück');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/gebiete/?q=99901');
  await close();
});

test('without JavaScript a street and a postal code are found in the list from A to Z', async () => {
  const { page, close } = await openPage('gebiete/?q=Lindenring', { js: false });
  await page.getByRole('link', { name: 'Orte, Straßen und Postleitzahlen von A bis Z' }).click();
  await page.waitForURL('**/orte/');
  await page.getByRole('link', { name: 'L', exact: true }).click();
  const street = page.locator('li').filter({ hasText: 'Lindenring' });
  await street.getByRole('link').first().click();
  await page.waitForURL('**/gebiete/aue-04/');
  await close();
});
