import { sheetHeight } from '../draw/children-sheet.ts';
import type { AreaId } from '../model/ids.ts';
import { CHILDREN_WORDS, childrenTitle, someOf } from '../text/children-words.ts';
import { fillIn } from '../text/fill-in.ts';
import { areaChapters, type AreaChapter } from './area-chapters.ts';
import { areaDownloads } from './area-files.ts';
import { childMaps, childrenSheet, type ChildMap } from './children-maps.ts';
import { childrenSet } from './children-set.ts';
import { childrenTable, type ChildrenTable } from './children-table.ts';
import type { Link } from './frame.ts';
import { href, say, type Site } from './site.ts';

/** What the page of an area says of the areas it consists of. */
export interface ChildrenPage {
  readonly title: string;
  readonly table: ChildrenTable | null;
  /** Why there is no table; empty where there is one. */
  readonly instead: string;
  readonly compare: Link;
  readonly maps: readonly ChildMap[];
  readonly mapSize: { readonly width: number; readonly height: number };
  readonly chapters: readonly (AreaChapter & { readonly named: string })[];
  readonly files: readonly (Link & { readonly what: string })[];
}

/** As many as the page of comparisons takes. */
const MOST_COMPARED = 12;

/** Null for an area without parts. */
export function childrenPage(site: Site, id: AreaId): ChildrenPage | null {
  const set = childrenSet(site, id);
  if (set === null) return null;
  const { area, level, children } = set;
  const words = CHILDREN_WORDS[site.language];
  const table = childrenTable(site, set);
  const maps = childMaps(site, set);
  const sheet = maps.length === 0 ? null : childrenSheet(site, id);
  const compared = children.slice(0, MOST_COMPARED).map((child) => child.id);
  return {
    title: childrenTitle(say(site, site.portal.levels.get(level)!.many), area.name, site.language),
    table,
    instead: table === null && set.indicators.length > 0 ? words.tooMany : '',
    compare: {
      name: children.length > MOST_COMPARED ? fillIn(words.compareFirst, { n: MOST_COMPARED }) : words.compare,
      href: href(site, `/vergleich/?gebiete=${compared.join(',')}`),
    },
    maps,
    mapSize: sheet === null ? { width: 0, height: 0 } : { width: sheet.width / 2, height: Math.round(sheetHeight(sheet) / 2) },
    chapters: areaChapters(site, area, children).map((chapter) => ({
      ...chapter,
      named: chapter.names.length === 0 ? '' : fillIn(words.names, { names: someOf(chapter.names, site.language) }),
    })),
    files: areaDownloads(site, area),
  };
}
