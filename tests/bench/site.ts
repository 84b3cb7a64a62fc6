import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scale } from '../../src/shell/gates/budgets.ts';
import { openSite } from '../../src/shell/gates/gates.ts';
import { parsePage } from '../../src/shell/gates/page.ts';

/** What pages of one type weigh; the averages and the largest come from a sample. */
export interface PageType {
  readonly type: string;
  readonly pages: number;
  readonly bytes: number;
  readonly gzipped: number;
  readonly largest: number;
  /** Half of the pages weigh no more: areas with parts have a second section below their profile. */
  readonly median: number;
  readonly script: number;
  readonly style: number;
  /** HTML, style sheets and scripts of the heaviest page, gzipped. */
  readonly all: number;
  /** The same of the heaviest page with an interactive map: what comes before it can be used. 0 where there is none. */
  readonly map: number;
}

const SAMPLE = 40;

export function weighSite(folder: string, base: string): { types: PageType[]; files: number; bytes: number; pages: number } {
  const site = openSite(folder, base);
  const html = [...site.files].filter((path) => path.endsWith('.html'));
  const weigh = scale(site);
  const types = [...Map.groupBy(html, typeOf)].map(([type, paths]): PageType => {
    const every = Math.ceil(paths.length / SAMPLE);
    const sample = paths
      .filter((_, index) => index % every === 0)
      .map((path) => {
        const text = readFileSync(join(folder, path), 'utf8');
        const { script, style, page } = weigh(parsePage(path, text));
        const gzipped = gzipSync(text).length;
        const all = gzipped + script + style;
        return { page, gzipped, script, style, all, map: /<(?:ks-map|ks-explorer)\b/.test(text) ? all : 0 };
      });
    const most = (key: 'page' | 'script' | 'style' | 'all' | 'map'): number => Math.max(...sample.map((one) => one[key]));
    const mean = (key: 'page' | 'gzipped'): number => sample.reduce((sum, one) => sum + one[key], 0) / sample.length;
    return {
      type,
      pages: paths.length,
      bytes: mean('page'),
      gzipped: mean('gzipped'),
      largest: most('page'),
      median: sample.map(({ page }) => page).sort((a, b) => a - b)[Math.floor(sample.length / 2)]!,
      script: most('script'),
      style: most('style'),
      all: most('all'),
      map: most('map'),
    };
  });
  const bytes = [...site.files].reduce((sum, path) => sum + site.size(path), 0);
  return { types, files: site.files.size, bytes, pages: html.length };
}

/** `gebiete/99001/index.html` → `/gebiete/…/`. */
function typeOf(path: string): string {
  const steps = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter(Boolean);
  if (steps.length === 0) return '/';
  if (path.endsWith('404.html')) return '/404';
  return `/${[steps[0], ...steps.slice(1).map(() => '…')].join('/')}/`;
}
