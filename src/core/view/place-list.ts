import type { AreaId } from '../model/ids.ts';
import { sortedByName } from '../text/collate.ts';
import { fillIn } from '../text/fill-in.ts';
import { fold } from '../text/fold.ts';
import { isPostalKind, placeKind } from '../text/place-kind.ts';
import { PLACE_LIST_WORDS } from '../text/place-list-words.ts';
import type { Link } from './frame.ts';
import { areaPath, href, say, type Site } from './site.ts';

/** A place with every area that it lies in. */
export interface PlaceEntry {
  readonly name: string;
  readonly kind: string;
  readonly areas: readonly Link[];
}

export interface PlaceGroup {
  /** Of the page that the group has where all do not fit on one, and of the heading where they do. */
  readonly id: string;
  readonly title: string;
  readonly entries: readonly PlaceEntry[];
}

/** A page of the list: `/orte/` has all groups, or links to a page for each. */
export interface PlacePage {
  readonly id: string | null;
  readonly title: string;
  readonly links: readonly Link[];
  readonly groups: readonly PlaceGroup[];
}

/** So many entries fit on a page. */
export const MOST_PLACES = 1000;

export const hasPlaces = (site: Site): boolean => site.portal.places.length > 0;
export const hasPostalCodes = (site: Site): boolean => site.portal.places.some(({ kind }) => isPostalKind(kind));
export const placesPath = (site: Site, id: string | null = null): string => href(site, id === null ? '/orte/' : `/orte/${id}/`);

/** Every place, street and postal code as a plain list: the way to an area that needs nothing but links. None without places. */
export function placePages(site: Site, most = MOST_PLACES): readonly PlacePage[] {
  if (!hasPlaces(site)) return [];
  const entries = placeEntries(site);
  const { title } = PLACE_LIST_WORDS[site.language];
  if (entries.length <= most) {
    const groups = groupsOf(site, entries, Infinity);
    return [{ id: null, title, links: groups.map((group) => ({ name: group.title, href: `#${group.id}` })), groups }];
  }
  const groups = groupsOf(site, entries, most);
  const links = groups.map((group) => ({ name: group.title, href: placesPath(site, group.id) }));
  return [
    { id: null, title, links, groups: [] },
    ...groups.map((group) => ({ id: group.id, title: `${title}: ${group.title}`, links, groups: [group] })),
  ];
}

function placeEntries(site: Site): readonly PlaceEntry[] {
  const same = Map.groupBy(site.portal.places, ({ place, kind }) => `${place}\n${kind}`);
  const entries = [...same.values()].map((rows) => ({
    name: rows[0]!.place,
    kind: placeKind(rows[0]!.kind, site.language),
    areas: areaLinks(
      site,
      rows.map(({ area }) => area),
    ),
  }));
  return sortedByName(entries, ({ name }) => name);
}

/** Level by level, by name; areas of one name stand with what they are: `Siebenhöfen (Gemeinde)`. */
function areaLinks(site: Site, ids: readonly AreaId[]): readonly Link[] {
  const { areas, levels } = site.portal;
  const order = [...levels.keys()];
  const found = sortedByName(
    [...new Set(ids)].flatMap((id) => areas.get(id) ?? []),
    ({ name }) => name,
  ).toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  return found.map(({ id, name, level }) => {
    const alone = found.filter((other) => other.name === name).length === 1;
    return { name: alone ? name : `${name} (${say(site, levels.get(level)!.one)})`, href: areaPath(site, id) };
  });
}

/** By first letter, digits at the front; a letter with more than `most` entries in parts that say from where to where they go. */
function groupsOf(site: Site, entries: readonly PlaceEntry[], most: number): readonly PlaceGroup[] {
  const words = PLACE_LIST_WORDS[site.language];
  const rank = (letter: string): string => (letter === DIGITS ? '0' : letter === OTHERS ? '~' : letter);
  const byLetter = [...Map.groupBy(entries, ({ name }) => letterOf(name))].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
  return byLetter.flatMap(([letter, all]) => {
    const title = letter === DIGITS ? words.digits : letter === OTHERS ? words.others : letter.toUpperCase();
    if (all.length <= most) return [{ id: letter, title, entries: all }];
    return Array.from({ length: Math.ceil(all.length / most) }, (_, part) => {
      const own = all.slice(part * most, (part + 1) * most);
      const span = fillIn(words.span, { first: own[0]!.name, last: own.at(-1)!.name });
      return { id: part === 0 ? letter : `${letter}-${part + 1}`, title: span, entries: own };
    });
  });
}

const [DIGITS, OTHERS] = ['ziffern', 'zeichen'];

function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(fold(name))?.[0] ?? '';
  return /[a-z]/.test(first) ? first : /\d/.test(first) ? DIGITS : OTHERS;
}
