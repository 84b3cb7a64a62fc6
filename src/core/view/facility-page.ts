import { FACILITY_STATUSES, type Facility, type FacilityCategory, type FacilityStatus } from '../model/facility.ts';
import { compareNames, sortedByName } from '../text/collate.ts';
import { formatDate } from '../text/date.ts';
import { formatDistance } from '../text/distance.ts';
import { countSentence, statusText } from '../text/facility-sentences.ts';
import { FACILITY_WORDS } from '../text/facility-words.ts';
import { tied } from '../text/tied.ts';
import { areaOfFacility, groundLevel, groupLevel } from './facility-areas.ts';
import { facilityCounts, type FacilityCounts } from './facility-counts.ts';
import { facilityDownloads } from './facility-files.ts';
import { facilityGround, facilityMap, type FacilityGround, type FacilityMapModel } from './facility-map.ts';
import { facilityWithout, type FacilityWithout } from './facility-without.ts';
import type { Link } from './frame.ts';
import { areaPath, say, type Site } from './site.ts';

export interface FacilitiesPage {
  readonly ground: FacilityGround | null;
  /** The way to each section. */
  readonly contents: readonly Link[];
  readonly filters: readonly FacilityFilter[];
  readonly sections: readonly FacilitySection[];
}

/** A choice of the reader; `name` is its name in the address. */
export interface FacilityFilter {
  readonly name: 'art' | 'status' | 'traeger' | 'gebiet';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface FacilitySection {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly counts: string;
  readonly credit: string;
  readonly map: FacilityMapModel | null;
  readonly legend: readonly { readonly status: FacilityStatus; readonly label: string }[];
  /** What the circles mean. */
  readonly reach: string | null;
  readonly without: FacilityWithout | null;
  readonly table: FacilityCounts | null;
  readonly groups: readonly FacilityGroup[];
  readonly downloads: readonly Link[];
}

export interface FacilityGroup {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  readonly rows: readonly FacilityRow[];
}

export interface FacilityRow {
  readonly k: number;
  readonly name: string;
  readonly kind: string;
  readonly provider: string;
  readonly status: FacilityStatus;
  readonly statusText: string;
  readonly area: Link | null;
  readonly address: string;
  readonly contact: Link | null;
}

export function facilitiesPage(site: Site): FacilitiesPage {
  const categories = [...site.portal.facilities.values()];
  return {
    ground: facilityGround(site),
    contents:
      categories.length < 2 ? [] : categories.map(({ id, title }) => ({ name: say(site, title), href: `#kategorie-${id}` })),
    filters: filtersOf(site, categories),
    sections: categories.map((one) => section(site, one)),
  };
}

function section(site: Site, category: FacilityCategory): FacilitySection {
  const { language } = site;
  const words = FACILITY_WORDS[language];
  const counts = { open: 0, planned: 0, closed: 0 };
  for (const { status } of category.facilities) counts[status]++;
  const map = facilityMap(site, category);
  return {
    id: category.id,
    title: say(site, category.title),
    description: say(site, category.description),
    counts: countSentence(counts, language),
    credit: credit(site, category),
    map,
    legend: FACILITY_STATUSES.filter((status) => counts[status] > 0).map((status) => ({ status, label: words.statuses[status] })),
    reach: map === null || category.radius === null ? null : words.reach(formatDistance(category.radius, language)),
    without: facilityWithout(site, category),
    table: facilityCounts(site, category),
    groups: groupsOf(site, category),
    downloads: facilityDownloads(site, category.id),
  };
}

/** `Stand: 1. März 2026; Quelle: …` */
function credit(site: Site, { asOf, sources }: FacilityCategory): string {
  const words = FACILITY_WORDS[site.language];
  const names = sources.flatMap((id) => {
    const source = site.portal.sources.get(id);
    return source === undefined ? [] : [say(site, source.attribution) || say(site, source.title)];
  });
  return tied(
    [
      ...(asOf === null ? [] : [`${words.asOf}: ${formatDate(asOf, site.language)}`]),
      ...(names.length === 0 ? [] : [`${names.length > 1 ? words.sources : words.source}: ${names.join('; ')}`]),
    ].join('; '),
  );
}

/** By area and name; what belongs to no area comes last. */
function groupsOf(site: Site, { facilities }: FacilityCategory): FacilityGroup[] {
  const level = groupLevel(site);
  const placed = facilities.map((facility, k) => ({ facility, k, area: areaOfFacility(site, facility, level) }));
  const byArea = Map.groupBy(
    sortedByName(placed, ({ facility }) => facility.name),
    ({ area }) => area,
  );
  return [...byArea]
    .toSorted(([a], [b]) => Number(a === null) - Number(b === null) || compareNames(a?.name ?? '', b?.name ?? ''))
    .map(([area, members]) => ({
      id: area?.id ?? '',
      name: area?.name ?? FACILITY_WORDS[site.language].elsewhere,
      href: area === null ? null : areaPath(site, area.id),
      rows: members.map(({ facility, k }) => row(site, facility, k)),
    }));
}

function row(site: Site, facility: Facility, k: number): FacilityRow {
  const { name, kind, providerType, status, opened, closed, within, address, url } = facility;
  const area = areaOfFacility(site, facility, groundLevel(site)) ?? (within === null ? null : site.portal.areas.get(within)!);
  return {
    k,
    name,
    kind,
    provider: providerType,
    status,
    statusText: statusText(status, opened, closed, site.language),
    area: area === null ? null : { name: area.name, href: areaPath(site, area.id) },
    address,
    contact: url === null ? null : { name: url.replace(/^(?:mailto:|https?:\/\/)|\/$/gi, ''), href: url },
  };
}

/** What there is to choose from; where there is only one thing, there is no choice. */
function filtersOf(site: Site, categories: readonly FacilityCategory[]): FacilityFilter[] {
  const words = FACILITY_WORDS[site.language];
  const all = categories.flatMap(({ facilities }) => facilities);
  const level = groupLevel(site);
  const plain = (value: string): { value: string; label: string } => ({ value, label: value });
  const providers = sortedByName(new Set(all.map(({ providerType }) => providerType).filter((type) => type !== '')), String);
  const areas = new Map(all.flatMap((one) => areaOfFacility(site, one, level) ?? []).map((area) => [area.id, area.name]));
  const filters: FacilityFilter[] = [
    { name: 'art', label: words.category, options: categories.map(({ id, title }) => ({ value: id, label: say(site, title) })) },
    {
      name: 'status',
      label: words.status,
      options: FACILITY_STATUSES.filter((status) => all.some((one) => one.status === status)).map((status) => ({
        value: status,
        label: words.statuses[status],
      })),
    },
    { name: 'traeger', label: words.provider, options: providers.map(plain) },
    {
      name: 'gebiet',
      label: words.area,
      options: sortedByName(areas, ([, name]) => name).map(([value, label]) => ({ value, label })),
    },
  ];
  return filters.filter(({ options }) => options.length > 1);
}
