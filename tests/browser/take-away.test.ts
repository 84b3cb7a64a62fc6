import { readFile } from 'node:fs/promises';
import { csvParse, dsvFormat } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, openPage, type Opened, type PageOptions } from './harness.ts';

const VIEW = 'indikatoren/kinderarmut/?jahr=2015&gebiet=aue-05';

async function openTools(path = VIEW, options: PageOptions = {}) {
  const opened = await openPage(path, options);
  await opened.page.locator('.take-away summary').click();
  await opened.page.locator('[data-save=png]').waitFor();
  // What is written is that of the view, not of the page as it was built.
  await opened.page.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>('textarea[name=citation]')?.value.includes('Datenstand'),
  );
  return opened;
}

async function save(page: Page, kind: 'png' | 'svg' | 'csv' | 'excel'): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-save=${kind}]`).click()]);
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

const field = (page: Page, name: string) => page.locator(`.take-away textarea[name=${name}]`).inputValue();

/** The colours of a picture in a page that has nothing else, by how many of the sampled dots have them. */
const coloursOf = (page: Page, type: string, bytes: Buffer) =>
  page.evaluate(
    async ([mime, base64]) => {
      const image = new Image();
      image.src = `data:${mime};base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      const counts: Record<string, number> = {};
      for (let at = 0; at < data.length; at += 4 * 97) {
        const name = [data[at], data[at + 1], data[at + 2]].join(' ');
        counts[name] = (counts[name] ?? 0) + 1;
      }
      return { width: canvas.width, height: canvas.height, counts };
    },
    [type, bytes.toString('base64')] as const,
  );

/** A page beside another that has nothing on it. */
const blank = async (page: Page): Promise<Page> => {
  const other = await page.context().newPage();
  await other.setContent('<!doctype html><p>x</p>');
  return other;
};

// What only looks at the view and saves it shares a page.
let shared: Opened;
beforeAll(async () => {
  shared = await openTools();
});
afterAll(() => shared.close());

test('the saved SVG says what it shows and whose it is, and needs nothing of the page', async () => {
  const { page, errors } = shared;
  const { name, file } = await save(page, 'svg');
  expect(name).toBe('kinderarmut-sozialraum-2015.svg');
  const text = file.toString();
  const found = await page.evaluate((source) => {
    const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      name: root.localName,
      words: root.textContent.replaceAll('\u00a0', ' '),
      lines: [...root.querySelectorAll('tspan')].map((line) => line.textContent),
      dependent: root.querySelectorAll('[class], [style], style, script, image, use, foreignObject').length,
      outlines: root.querySelectorAll('path').length,
      lost: [...root.querySelectorAll('[fill^=url]')].filter(
        (shape) => !root.querySelector(`[id="${/#([^)]+)/.exec(shape.getAttribute('fill') ?? '')?.[1]}"]`),
      ).length,
    };
  }, text);
  expect(found.name).toBe('svg');
  for (const part of [
    'Kinder in Grundsicherung in %, Sozialräume, 2015',
    'geheim gehalten',
    'Hervorgehoben: Papiermühle: 46,5 %',
    'Quellen: Jobcenter Auental',
    'Lizenz: Datenlizenz Deutschland – Namensnennung – Version 2.0',
    'frei erfunden',
  ]) {
    expect(found.words).toContain(part);
  }
  expect(found.words).toMatch(/Datenstand [0-9a-f]{8} · abgerufen am \d/);
  expect(found.lines).toContain(
    'https://sozialmonitoring.example.org/indikatoren/kinderarmut/?jahr=2015&ebene=sozialraum&gebiet=aue-05',
  );
  const legend = await page.locator('.legend .label').allTextContents();
  expect(legend.length).toBeGreaterThanOrEqual(5);
  expect(legend.filter((label) => !found.lines.includes(label))).toEqual([]);
  expect(found).toMatchObject({ dependent: 0, lost: 0 });
  expect(found.outlines).toBeGreaterThan(56);
  expect(text).not.toMatch(/url\((?!#)|(?:href|src)=/);

  const { counts } = await coloursOf(await blank(page), 'image/svg+xml', file);
  const palette = await page.evaluate(() =>
    ['--m0', '--m6'].map((step) => getComputedStyle(document.documentElement).getPropertyValue(step)),
  );
  const rgb = (hex: string): string => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(' ');
  for (const step of palette) expect(counts[rgb(step)]).toBeGreaterThan(50);
  expect(errors).toEqual([]);
});

test('a dark page gives the same picture as a light one, and stays dark', async () => {
  const { page, close } = await openTools(VIEW, { colorScheme: 'dark' });
  const fill = () =>
    page
      .locator('.areas .c4')
      .first()
      .evaluate((path) => getComputedStyle(path).fill);
  const before = await fill();
  const { file } = await save(page, 'svg');
  expect(await fill()).toBe(before);
  expect(file.toString()).toBe((await save(shared.page, 'svg')).file.toString());
  await close();
});

test('the saved PNG has its size and its colours', async () => {
  const { page, errors } = shared;
  const { name, file } = await save(page, 'png');
  expect(name).toBe('kinderarmut-sozialraum-2015.png');
  const { width, height, counts } = await coloursOf(await blank(page), 'image/png', file);
  expect(width).toBe(1600);
  expect(height).toBeGreaterThan(1200);
  expect(Object.values(counts).filter((count) => count > 50).length).toBeGreaterThanOrEqual(5);
  expect(errors).toEqual([]);
});

test('what is zoomed in on and marked is in the picture', async () => {
  const { page } = shared;
  const whole = (await save(page, 'svg')).file.toString();
  await page.getByRole('button', { name: 'Vergrößern' }).click();
  const part = (await save(page, 'svg')).file.toString();
  const boxOf = (svg: string): number[] =>
    /overflow="hidden"/.test(svg) ? /<svg x=[^>]*viewBox="([^"]*)"/.exec(svg)![1]!.split(' ').map(Number) : [];
  expect(boxOf(part)[2]).toBeLessThan(boxOf(whole)[2]!);
  // The colour of the mark, which nothing else has.
  expect(part).toContain('stroke="#c2571a"');
});

test('the saved tables are the table of the page, for programs and for a German spreadsheet', async () => {
  const { page, close } = await openTools('indikatoren/kinderarmut/?jahr=2015');
  const { file } = await save(page, 'csv');
  const rows = csvParse(file.toString());
  const shown = await page.locator('.areas-table tbody tr[data-k]:not([hidden])').evaluateAll((lines) =>
    lines.map((line) => [
      line.querySelector('th')?.textContent.trim() ?? '',
      line
        .querySelector('.v')
        ?.textContent.replace(/[^\d,].*$/s, '')
        .replace(',', '.') ?? '',
    ]),
  );
  expect(rows).toHaveLength(shown.length);
  const saved = new Map(rows.map(({ name, value }) => [name, value]));
  const differing = shown.filter(([name, value]) => {
    const figure = saved.get(name!);
    return figure === '' ? value !== '' && value !== '.' : Math.abs(Number(figure) - Number(value)) > 0.051;
  });
  expect(differing).toEqual([]);
  expect(rows.filter(({ status }) => status === 'C').map(({ value, numerator }) => [value, numerator])).toEqual([['', '']]);
  expect(rows.every(({ period, notice }) => period === '2015' && notice === 'Fiktive Daten')).toBe(true);

  const excel = (await save(page, 'excel')).file.toString();
  const lines = dsvFormat(';').parseRows(excel.replace(/^\ufeff/, ''));
  expect(excel.startsWith('\ufeff')).toBe(true);
  expect(lines[0]).toEqual(['Schlüssel', 'Gebiet', 'Zeit', 'Wert (%)', 'Zähler', 'Nenner', 'Status']);
  expect(lines.slice(1, rows.length + 1).map((line) => line[3]!.replace(',', '.'))).toEqual(
    rows.map(({ value, status }) => (status === 'C' ? '.' : String(Number(Number(value).toFixed(3))))),
  );
  expect(lines.flat()).toContain('https://sozialmonitoring.example.org/indikatoren/kinderarmut/?jahr=2015&ebene=sozialraum');
  await close();
});

test('a comparison is saved with its differences as numbers, and cited with the year of its newest figures', async () => {
  const tables = await Promise.all(
    ['?jahr=2018&ebene=gemeinde&vergleich=jahr:2025', '?jahr=2025&ebene=gemeinde'].map(async (query) => {
      const { page, close } = await openTools(`indikatoren/kinderarmut/${query}`);
      const rows = csvParse((await save(page, 'csv')).file.toString());
      const citation = await field(page, 'citation');
      await close();
      return { rows, citation };
    }),
  );
  const [compared, later] = tables as [(typeof tables)[0], (typeof tables)[0]];
  const values = new Map(later.rows.map(({ area, value }) => [area, Number(value)]));
  const both = compared.rows.filter(({ area }) => values.has(area));
  expect(both.length).toBeGreaterThan(10);
  for (const { area, value, difference } of both) expect(Number(difference)).toBeCloseTo(Number(value) - values.get(area)!, 6);
  // Two Gemeinden of 2018 were merged in 2019.
  expect(compared.rows.filter(({ difference }) => difference === '').map(({ area }) => area)).toEqual(['99001009', '99001010']);
  expect(compared.citation).toMatch(/^Landkreis Auental \(2025\): .*, 2018: Unterschied zu 2025/);
});

test('a year without figures is cited without a year of figures', async () => {
  const { page, close } = await openTools('indikatoren/kinderarmut/?jahr=1900');
  expect(await field(page, 'citation')).toMatch(/^Landkreis Auental: .*, 1900\. /);
  await close();
});

test('two indicators on one map are taken away with both names, the key of their colours, both columns and an embed code', async () => {
  const { page, errors, close } = await openTools('karte/?indikator=kinderarmut&zweiter=auslaenderanteil&ansicht=bivariat');
  const picture = (await save(page, 'svg')).file.toString().replaceAll('\u00a0', ' ');
  for (const part of ['Kinder in Grundsicherung', '↑ Ausländische Nationalität', 'Oben rechts ist beides hoch', 'Datenstand']) {
    expect(picture).toContain(part);
  }
  const key = await page.locator('.pair-square text').allTextContents();
  expect(key).toHaveLength(9);
  expect((await save(page, 'png')).file.length).toBeGreaterThan(10_000);
  const [row] = csvParse((await save(page, 'csv')).file.toString());
  expect(Object.keys(row!)).toEqual(expect.arrayContaining(['area', 'kinderarmut_value', 'auslaenderanteil_value']));
  expect(await field(page, 'citation')).toMatch(/^Landkreis Auental \(\d{4}\): Kinder in Grundsicherung \/ /);
  const [, source] = /src="([^"]*)"/.exec(await field(page, 'embed'))!;
  const { pathname, searchParams } = new URL(source!.replaceAll('&amp;', '&'));
  expect(pathname).toBe('/karte/einbetten/');
  expect(searchParams.get('zweiter')).toBe('auslaenderanteil');
  expect(errors).toEqual([]);
  await close();
});

test('citation, sentence, link and embed code follow the view', async () => {
  const { page, close } = await openTools('indikatoren/kinderarmut/');
  expect(await field(page, 'citation')).toContain('Sozialräume, 2025');
  expect(await field(page, 'embed')).toContain('/einbetten/kinderarmut/"');
  await page.getByRole('button', { name: 'Früheres Jahr' }).click();
  await page.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>('textarea[name=citation]')?.value.includes('Sozialräume, 2024'),
  );
  expect(await field(page, 'sentence')).toBe(await page.locator('[data-summary]').textContent());
  expect(await field(page, 'link')).toBe(
    'https://sozialmonitoring.example.org/indikatoren/kinderarmut/?jahr=2024&ebene=sozialraum',
  );
  expect(await field(page, 'embed')).toContain('/einbetten/kinderarmut/?jahr=2024"');
  await page.getByLabel('Jahr und Datenstand festhalten').check();
  expect(await field(page, 'embed')).toMatch(/\?jahr=2024&amp;ebene=sozialraum&amp;stand=[0-9a-f]{8}"/);
  await page.getByLabel('Höhe von selbst anpassen').check();
  expect(await field(page, 'embed')).toContain('kreisspiegel:hoehe');
  await close();
});

test('a copy is announced; where copying is not allowed the text is selected', async () => {
  const { page, close } = await openTools();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const status = page.locator('.take-away [role=status]');
  await page.locator('.take-away').getByRole('button', { name: 'Zitat kopieren' }).click();
  await status.filter({ hasText: 'Kopiert.' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field(page, 'citation'));
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  await status.filter({ hasText: 'markiert' }).waitFor();
  const selected = await page.evaluate(() => {
    const active = document.activeElement as HTMLTextAreaElement;
    return active.value.slice(active.selectionStart, active.selectionEnd);
  });
  expect(selected).toBe(await field(page, 'link'));
  await close();
});

test('without JavaScript there are files, citation, link and embed code, and no button that does nothing', async () => {
  const { page, close } = await openPage('indikatoren/kinderarmut/', { js: false });
  await page.locator('.take-away summary').click();
  expect(await page.locator('.take-away button:visible, .take-away input:visible').count()).toBe(0);
  expect(
    await page.locator('.take-away a:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['/daten/kinderarmut.csv', '/daten/kinderarmut.excel.csv']);
  expect(await field(page, 'citation')).toContain('Landkreis Auental (2025): Kinder in Grundsicherung.');
  expect(await field(page, 'embed')).toContain('src="https://sozialmonitoring.example.org/einbetten/kinderarmut/"');
  await close();
});

test.for([
  ['light', 1280],
  ['dark', 320],
] as const)('the opened tool passes axe and fits, %s and %i wide', async ([colorScheme, width]) => {
  const { page, close } = await openTools(VIEW, { colorScheme, width });
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await close();
});
