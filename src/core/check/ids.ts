import type { Where } from '../text/problems.ts';
import type { CheckContext } from './context.ts';
import { indicatorFile } from './locate.ts';

/** An id, and where it was given. */
type Given = readonly [id: string, where: () => Where];

/** Names at the top of the site that are no pages of the publisher. */
const ROUTES = new Set([
  '404',
  '500',
  'berichte',
  'daten',
  'einrichtungen',
  'foerderauszug',
  'gebiete',
  'index',
  'indikatoren',
  'karte',
  'karten',
  'orte',
  'pagefind',
  'suche',
  'themen',
  'vergleich',
]);
const FILES = new Set(['404.html', 'build.json', 'favicon.ico', 'favicon.svg', 'index.html', 'robots.txt', 'sitemap.xml']);
/** Names beside the tables of the indicators. */
const DOWNLOADS = new Set(['alles', 'catalog', 'datapackage', 'geometrie', 'index', 'karten']);

/** Every id can become an address of its own: none is taken by the portal itself, and no two are one file where case does not count. */
export function checkIds({ portal, report, locate }: CheckContext): void {
  const { areas, indicators, facilities, levels, prose, reports, declaration } = portal;
  const inFile = (id: string, file: string): Given => [id, () => ({ file })];
  const declared = (id: string, key: string): Given => [id, () => locate.yaml('data/portal.yaml', [key])];

  const pages = [...prose.pages.values()].map(({ id, file }) => inFile(id, file));
  const figures = [...indicators.keys()].map((id) => inFile(id, indicatorFile(id, 'yaml')));
  const categories = [...facilities.keys()].map((id) => inFile(id, `data/facilities/${id}.csv`));
  const places = [...areas.values()].map((area): Given => [area.id, () => locate.area(area, 'id')]);
  const others: Given[][] = [
    places,
    [...levels.values()].map(({ id, overlay }) => declared(id, overlay ? 'overlays' : 'levels')),
    declaration.themes.map(({ id }) => declared(id, 'themes')),
    reports.map(({ id }) => inFile(id, `content/reports/${id}/report.yaml`)),
    ...reports.map(({ chapters }) => chapters.map(({ id, file }) => inFile(id, file))),
  ];
  const taken = (given: readonly Given[], isTaken: (id: string) => boolean, free: (id: string) => string): void => {
    for (const [id, where] of given)
      if (isTaken(id.toLowerCase())) report('KS-ID-004', where(), { found: id, expected: free(id) });
  };
  taken(
    pages,
    (id) => ROUTES.has(id) || FILES.has(id),
    (id) => `seite-${id}`,
  );
  taken(
    figures,
    (id) => DOWNLOADS.has(id) || id.endsWith('.excel'),
    (id) => (DOWNLOADS.has(id.toLowerCase()) ? `indikator-${id}` : id.replace(/\.excel$/i, '-excel')),
  );
  for (const group of [categories, places])
    taken(
      group,
      (id) => id.endsWith('.excel'),
      (id) => id.replace(/\.excel$/i, '-excel'),
    );
  for (const group of others)
    taken(
      group,
      (id) => id === 'index',
      (id) => `${id}-1`,
    );

  for (const group of [pages, figures, categories, ...others]) {
    const seen = new Map<string, string>();
    for (const [id, where] of group) {
      const first = seen.get(id.toLowerCase());
      if (first === undefined) seen.set(id.toLowerCase(), id);
      else report('KS-ID-003', where(), { found: id, expected: first });
    }
  }
}
