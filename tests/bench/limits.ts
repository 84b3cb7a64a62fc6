import type { Measurement } from './measured-build.ts';
import type { PageType } from './site.ts';

/** One number beside what it may be at most. */
export interface Line {
  readonly what: string;
  readonly found: number;
  readonly limit: number;
  readonly unit: string;
}

const KB = 1024;

/** All bytes of the first map, gzipped: more areas may cost more, and nothing in between is asked to be better than the next smaller size. */
const mapLimit = (areas: number): number => (areas <= 500 ? 40 : 140) * KB;

/** The numbers of the architecture that a build shows; `large` is the one with 11,000 areas, every smaller one must take 15 seconds. */
export function compare(build: Measurement, types: readonly PageType[], areas: number): Line[] {
  const large = areas > 1000;
  const most = (key: 'script' | 'style' | 'largest', of = types): number => Math.max(0, ...of.map((type) => type[key]));
  const maps = types.filter(({ hasMap }) => hasMap);
  const areaPages = types.find(({ type }) => type === '/gebiete/…/');
  return [
    { what: 'findings of the gates', found: build.findings, limit: 0, unit: '' },
    { what: 'build', found: build.seconds, limit: large ? 25 : 15, unit: 's' },
    { what: 'memory', found: build.megabytes, limit: 700, unit: 'MB' },
    { what: 'JavaScript of a page, gzipped', found: most('script') / KB, limit: 8, unit: 'KB' },
    { what: 'style sheets of a page, gzipped', found: most('style') / KB, limit: 8, unit: 'KB' },
    { what: 'largest page', found: most('largest') / KB, limit: 600, unit: 'KB' },
    {
      what: 'first map, all bytes gzipped',
      found: Math.max(0, ...maps.map(({ all }) => all)) / KB,
      limit: mapLimit(areas) / KB,
      unit: 'KB',
    },
    { what: 'area page', found: (areaPages?.bytes ?? 0) / KB, limit: large ? 18 : 60, unit: 'KB' },
  ];
}
