import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axe, openPage, type Opened } from './harness.ts';

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

// Each page is opened once under its own policy, and looked at in several ways; what changes it comes after what only looks.
describe.each(Object.entries(KINDS))('%s', (kind, path) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage(path);
  });
  afterAll(() => opened.close());

  test('asks no other host for anything and reports no error', () => {
    const { requests, errors } = opened;
    const host = new URL(inject('site')).host;
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((request) => new URL(request).host !== host)).toEqual([]);
    expect(kind === 'not found' ? notFound(errors) : errors).toEqual([]);
  });

  test('has one main heading, a language, a title, landmarks, no heading level left out, and says that the district is invented', async () => {
    const outline = await opened.page.evaluate(() => ({
      language: document.documentElement.lang,
      title: document.title,
      notice: document.querySelector('.notice')?.textContent,
      levels: [...document.querySelectorAll('main :is(h1,h2,h3,h4)')].map((heading) => Number(heading.tagName[1])),
      landmarks: ['header', 'nav', 'main', 'footer'].filter((name) => document.querySelector(name) !== null),
    }));
    expect(outline.language).toBe('de');
    expect(outline.title).toMatch(/Sozialmonitoring Landkreis Auental$/);
    expect(outline.notice).toContain('frei erfunden');
    expect(outline.levels.filter((level) => level === 1)).toEqual([1]);
    outline.levels.forEach(
      (level, at) => at > 0 && expect(level - outline.levels[at - 1]!, outline.levels.join()).toBeLessThanOrEqual(1),
    );
    expect(outline.landmarks).toEqual(['header', 'nav', 'main', 'footer']);
  });

  test('breaks no rule of WCAG 2.2 A and AA, in light and in dark', async () => {
    const { page } = opened;
    expect(await axe(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page, ['color-contrast', 'link-in-text-block']), 'dark').toEqual([]);
  });

  test('needs no sideways scrolling at 320 px, and at 2560 px keeps its lines readable', async () => {
    const { page } = opened;
    for (const width of [320, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const { wide, widest } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        widest: Math.max(...[...document.querySelectorAll('main p')].map((p) => p.getBoundingClientRect().width), 0),
      }));
      expect(wide, `${width} px`).toBeLessThanOrEqual(0);
      expect(widest).toBeLessThanOrEqual(900);
    }
  });
});
