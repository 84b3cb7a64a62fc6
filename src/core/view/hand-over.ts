import type { AreaId } from '../model/ids.ts';
import { HANDOVER_WORDS } from '../text/handover-words.ts';
import { areaDownloads } from './area-files.ts';
import type { Link } from './frame.ts';
import { href, type Site } from './site.ts';

/** What can be done with a profile: one line below it. */
export interface HandOver {
  readonly print: string;
  readonly data: string;
  readonly files: readonly Link[];
  readonly links: readonly Link[];
}

export function handOver(site: Site, id: AreaId): HandOver {
  const words = HANDOVER_WORDS[site.language];
  const area = site.portal.areas.get(id)!;
  const beside = area.parent ?? site.portal.declaration.reference;
  const ids = beside === null || beside === id || !site.portal.areas.has(beside) ? id : `${id},${beside}`;
  return {
    print: words.print,
    data: words.data,
    files: areaDownloads(site, area),
    links: [
      { name: words.compare, href: href(site, `/vergleich/?gebiete=${ids}`) },
      { name: words.extract, href: href(site, `/foerderauszug/?gebiet=${id}`) },
    ],
  };
}
