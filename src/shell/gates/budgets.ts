import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Gate, Site } from './gates.ts';
import { pageAddress, resolveAddress } from './address.ts';
import type { Page } from './page.ts';

export const BUDGETS = { script: 8 * 1024, style: 8 * 1024, page: 600 * 1024 };

/** The explorer and the pages that put something together for readers, whose scripts are all they are about. */
const EXPLORER = {
  paths: ['karte/index.html', 'karte/einbetten/index.html', 'vergleich/index.html', 'foerderauszug/index.html'],
  script: 25 * 1024,
};

/** A map, a table or a list of thousands of areas may weigh more: so much for each path, cell and entry beyond the first thousands. */
const MANY = 5000;
const PER_SHAPE = 150;

const limitsOf = ({ path, tags }: Page): typeof BUDGETS => {
  const shapes = tags.filter(({ name }) => ['shape', 'use', 'li'].includes(name)).length;
  const { script } = EXPLORER.paths.includes(path) ? EXPLORER : BUDGETS;
  return { ...BUDGETS, script, page: BUDGETS.page + Math.max(0, shapes - MANY) * PER_SHAPE };
};

export interface Weight {
  /** Bytes as sent: gzipped but for `page`, which is the raw HTML. */
  readonly script: number;
  readonly style: number;
  readonly page: number;
}

/** No page asks more of a reader's line than the architecture's numbers allow. */
export function budgetGate(site: Site): Gate {
  const weigh = scale(site);
  return {
    name: 'budgets',
    page(page) {
      const weight = weigh(page);
      const limits = limitsOf(page);
      const over = (['script', 'style', 'page'] as const).filter((kind) => weight[kind] > limits[kind]);
      return over.map((kind) => `${NAMES[kind]}: ${kilobytes(weight[kind])} of at most ${kilobytes(limits[kind])}.`);
    },
  };
}

const NAMES = { script: 'JavaScript, gzipped', style: 'style sheets, gzipped', page: 'HTML' };
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Weighs the pages of a site; files that several pages share are compressed once. */
export function scale(site: Site): (page: Page) => Weight {
  const sizes = new Map<string, number>();
  const gzipped = (path: string): number => {
    const known = sizes.get(path) ?? (site.files.has(path) ? gzipSync(site.read(path), { level: 9 }).length : 0);
    sizes.set(path, known);
    return known;
  };
  const total = (paths: Iterable<string>): number => [...new Set(paths)].reduce((sum, path) => sum + gzipped(path), 0);

  return (page) => {
    const from = pageAddress(page, site.base);
    const local = (address: string | undefined): string[] => {
      const target = address === undefined ? null : resolveAddress(address, from, site.base);
      return target !== null && target !== 'broken' && target.path !== null ? [target.path] : [];
    };
    const scripts = page.tags.flatMap(({ name, attributes }) => (name === 'script' ? local(attributes.get('src')) : []));
    const preloads = page.tags.flatMap(({ name, attributes }) =>
      name === 'link' && attributes.get('rel') === 'modulepreload' ? local(attributes.get('href')) : [],
    );
    const styles = page.tags.flatMap(({ name, attributes }) =>
      name === 'link' && attributes.get('rel') === 'stylesheet' ? local(attributes.get('href')) : [],
    );
    const own = [...scripts, ...preloads].filter((path) => !path.startsWith('pagefind/'));
    return { script: total(own.flatMap((path) => withImports(site, path))), style: total(styles), page: page.bytes };
  };
}

const IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["'](\.{1,2}\/[^"']+)["']/g;

/** A script and what it imports at once; what it loads later, on a reader's wish, does not count. */
function withImports(site: Site, path: string, seen = new Set<string>()): string[] {
  if (seen.has(path) || !site.files.has(path)) return [];
  seen.add(path);
  for (const [, address] of site.read(path).toString().matchAll(IMPORT)) {
    withImports(site, posix.join(posix.dirname(path), address!), seen);
  }
  return [...seen];
}
