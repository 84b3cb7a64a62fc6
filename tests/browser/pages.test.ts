import { expect, inject, test } from 'vitest';
import { axe, openPage } from './harness.ts';

/** One page of every kind. */
const KINDS = {
  home: '',
  indicators: 'indikatoren/',
  'indicator with a map of Sozialräume': 'indikatoren/kinderarmut/',
  'indicator that is a count': 'indikatoren/bevoelkerung/',
  'indicator of Gemeinden only': 'indikatoren/einkommen-median/',
  theme: 'themen/existenzsicherung/',
  areas: 'gebiete/',
  'area: Kreis': 'gebiete/99001/',
  'area: merged Gemeinde': 'gebiete/99001016/',
  'area: former Gemeinde': 'gebiete/99001009/',
  'area: Sozialraum': 'gebiete/aue-01/',
  'area with withheld figures': 'gebiete/aue-09/',
  reports: 'berichte/',
  report: 'berichte/sozialbericht-2025/',
  chapter: 'berichte/sozialbericht-2025/kinder-und-familien/',
  facilities: 'einrichtungen/',
  data: 'daten/',
  search: 'suche/?q=Kinder',
  methods: 'methodik/',
  handbook: 'handbuch/',
  imprint: 'impressum/',
  'not found': 'gibt-es-nicht/',
};

const notFound = (errors: readonly string[]): string[] => errors.filter((error) => !/status of 404/.test(error));

test.each(Object.entries(KINDS))('%s: breaks no rule of WCAG 2.2 A and AA, in light and in dark', async (_, path) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, close } = await openPage(path, { colorScheme, bypassCSP: true });
    expect(await axe(page), colorScheme).toEqual([]);
    await close();
  }
});

test.each(Object.entries(KINDS))('%s: asks no other host for anything and reports no error', async (kind, path) => {
  const { requests, errors, close } = await openPage(path);
  const host = new URL(inject('site')).host;
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((request) => new URL(request).host !== host)).toEqual([]);
  expect(kind === 'not found' ? notFound(errors) : errors).toEqual([]);
  await close();
});

test.each(Object.entries(KINDS))(
  '%s: needs no sideways scrolling at 320 px, and at 2560 px keeps its lines readable',
  async (_, path) => {
    for (const width of [320, 2560]) {
      const { page, close } = await openPage(path, { width });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(0);
      const widest = await page.evaluate(() =>
        Math.max(...[...document.querySelectorAll('main p')].map((p) => p.getBoundingClientRect().width), 0),
      );
      expect(widest).toBeLessThanOrEqual(900);
      await close();
    }
  },
);

test.each(Object.entries(KINDS))(
  '%s: has one main heading, a language, a title, landmarks and no heading level left out',
  async (_, path) => {
    const { page, close } = await openPage(path, { js: false });
    const outline = await page.evaluate(() => ({
      language: document.documentElement.lang,
      title: document.title,
      levels: [...document.querySelectorAll('main :is(h1,h2,h3,h4)')].map((heading) => Number(heading.tagName[1])),
      landmarks: ['header', 'nav', 'main', 'footer'].filter((name) => document.querySelector(name) !== null),
    }));
    expect(outline.language).toBe('de');
    expect(outline.title).toMatch(/Sozialmonitoring Landkreis Auental$/);
    expect(outline.levels.filter((level) => level === 1)).toEqual([1]);
    outline.levels.forEach(
      (level, at) => at > 0 && expect(level - outline.levels[at - 1]!, outline.levels.join()).toBeLessThanOrEqual(1),
    );
    expect(outline.landmarks).toEqual(['header', 'nav', 'main', 'footer']);
    await close();
  },
);

test('every page says that the district is invented', async () => {
  for (const path of Object.values(KINDS)) {
    const { page, close } = await openPage(path, { js: false });
    expect(await page.locator('.notice').textContent(), path).toContain('frei erfunden');
    await close();
  }
});
