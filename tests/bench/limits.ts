import type { Measurement } from './measured-build.ts';
import type { PageType } from './site.ts';

/** One number beside what it may be at most. */
export interface Line {
  readonly what: string;
  readonly found: number;
  readonly limit: number;
  readonly unit: string;
  /** Whether a number over its limit is a failure; the others are what Kreisspiegel is built to. */
  readonly required: boolean;
}

const KB = 1024;

/** Pages that are all about their script, as the explorer is. */
const TOOLS = ['/vergleich/', '/foerderauszug/'];

/** All bytes of the first map, gzipped. Real borders are longer than those of the demo or of a made-up grid. */
const mapLimit = (areas: number, realBorders: boolean): number => (areas > 500 ? 140 : realBorders ? 65 : 40) * KB;

/** The numbers of the architecture that a build shows; `large` is the one with 11,000 areas, every smaller one must take 15 seconds. */
export function compare(build: Measurement, types: readonly PageType[], areas: number, realBorders = false): Line[] {
  const large = areas > 1000;
  const most = (key: 'script' | 'style' | 'largest', of = types): number => Math.max(0, ...of.map((type) => type[key]));
  const isExplorer = ({ type }: PageType): boolean => type.startsWith('/karte/') || TOOLS.includes(type);
  const [explorers, others] = [types.filter(isExplorer), types.filter((type) => !isExplorer(type))];
  const areaPages = types.find(({ type }) => type === '/gebiete/…/');
  return [
    { what: 'findings of the gates', found: build.findings, limit: 0, unit: '', required: true },
    { what: 'build', found: build.seconds, limit: large ? 25 : 15, unit: 's', required: !large },
    { what: 'JavaScript of a page, gzipped', found: most('script', others) / KB, limit: 8, unit: 'KB', required: true },
    {
      what: 'JavaScript of explorer and tools, gzipped',
      found: most('script', explorers) / KB,
      limit: 25,
      unit: 'KB',
      required: true,
    },
    { what: 'style sheets of a page, gzipped', found: most('style') / KB, limit: 8, unit: 'KB', required: true },
    aim('memory', build.megabytes, 700, 'MB'),
    aim('largest page', most('largest') / KB, 600, 'KB'),
    aim('first map, all bytes gzipped', firstMap(others) / KB, mapLimit(areas, realBorders) / KB, 'KB'),
    aim('the same in the explorer', firstMap(explorers) / KB, mapLimit(areas, realBorders) / KB, 'KB'),
    aim('area page, median', (areaPages?.median ?? 0) / KB, large ? 18 : 20, 'KB'),
  ];
}

const firstMap = (types: readonly PageType[]): number => Math.max(0, ...types.map(({ map }) => map));

export const aim = (what: string, found: number, limit: number, unit: string): Line => ({
  what,
  found,
  limit,
  unit,
  required: false,
});

/** Whether every number that must hold does. */
export const holds = (lines: readonly Line[]): boolean =>
  lines.every(({ found, limit, required }) => found <= limit || !required);
