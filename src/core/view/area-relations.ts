import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import { sortedByName } from '../text/collate.ts';
import { formatDate } from '../text/date.ts';
import { uiOf } from '../text/ui.ts';
import { childrenOf, groupsOf } from './areas.ts';
import type { Link } from './frame.ts';
import { areaPath, newestMap, type Site } from './site.ts';
import type { AreaPage } from './area-page.ts';

/** The areas above one, from the top. */
export function ancestors(site: Site, area: Area): Area[] {
  const chain: Area[] = [];
  for (let parent = area.parent; parent !== null; parent = chain[0]!.parent) {
    const found = site.portal.areas.get(parent);
    if (found === undefined || chain.includes(found)) break;
    chain.unshift(found);
  }
  return chain;
}

/** What an area belongs to, contains and touches, and since when it exists. */
export function relationsOf(site: Site, area: Area): AreaPage['relations'] {
  const ui = uiOf(site.language);
  const { areas } = site.portal;
  const links = (ids: Iterable<AreaId>): Link[] =>
    sortedByName(
      [...new Set(ids)].map((id) => areas.get(id)).filter((found) => found !== undefined),
      ({ name }) => name,
    ).map(({ id, name }) => ({ name, href: areaPath(site, id) }));
  const day = (iso: string | null): string => (iso === null ? '' : formatDate(iso, site.language));
  const relations = [
    { term: ui.partOf, links: links(area.parent === null ? [] : [area.parent]), text: '' },
    { term: ui.contains, links: links([...area.members, ...childrenOf(site, area.id).map(({ id }) => id)]), text: '' },
    {
      term: ui.memberOf,
      links: links(groupsOf(site, area.id)),
      text: '',
    },
    { term: ui.neighbours, links: links(newestMap(site, area.level)?.neighbours.get(area.id) ?? []), text: '' },
    { term: ui.since, links: [], text: day(area.validFrom) },
  ];
  return relations.filter((relation) => relation.links.length > 0 || relation.text !== '');
}
