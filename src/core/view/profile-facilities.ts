import type { Area } from '../model/area.ts';
import type { Facility, FacilityCategory } from '../model/facility.ts';
import type { AreaId } from '../model/ids.ts';
import { sortedByName } from '../text/collate.ts';
import { FACILITY_WORDS } from '../text/facility-words.ts';
import { distanceRule, facilityFacts } from '../text/profile-facility-words.ts';
import { childrenOf } from './areas.ts';
import { areaOfFacility, groundLevel, groupLevel } from './facility-areas.ts';
import { distancesFrom } from './facility-distances.ts';
import { facilitiesIn } from './facilities-in.ts';
import type { Link } from './frame.ts';
import { href, say, type Site } from './site.ts';

/** What is in an area and within reach of it, one line for each category. */
export interface ProfileFacilities {
  readonly title: string;
  readonly rows: readonly (Link & { readonly text: string })[];
  /** How distances are measured; empty where there are none. */
  readonly rule: string;
}

/** Null where the portal has no facilities, and for an area that exists no more: its facilities are in what it became. */
export function profileFacilities(site: Site, id: AreaId): ProfileFacilities | null {
  const { portal, language } = site;
  const area = portal.areas.get(id)!;
  if (portal.facilities.size === 0 || area.validTo !== null) return null;
  const isSmall = area.members.length === 0 && childrenOf(site, id).length === 0;
  const categories = [...portal.facilities.values()];
  const facts = categories.map((category) => (isSmall ? nearby(site, category, area) : counted(site, category, area)));
  const measured = facts.some(({ reach, nearest }) => nearest !== null || (reach !== null && reach.count > 0));
  const query = filterOf(site, area);
  return {
    title: FACILITY_WORDS[language].title,
    rows: categories.map(({ id: category, title }, at) => ({
      name: say(site, title),
      href: href(site, `/einrichtungen/${query}#kategorie-${category}`),
      text: facilityFacts(facts[at]!, language),
    })),
    rule: measured ? distanceRule(language) : '',
  };
}

type Facts = Parameters<typeof facilityFacts>[0];

/** In an area that consists of others nobody asks for names. */
function counted(site: Site, category: FacilityCategory, area: Area): Facts {
  const inside = facilitiesIn(site, category, area);
  const count = (status: Facility['status']): number => inside.filter((one) => one.status === status).length;
  return { open: count('open'), names: [], planned: count('planned'), plannedNames: [], reach: null, nearest: null };
}

function nearby(site: Site, category: FacilityCategory, area: Area): Facts {
  const inside = facilitiesIn(site, category, area);
  const named = (status: Facility['status']): string[] =>
    sortedByName(
      inside.filter((one) => one.status === status),
      ({ name }) => name,
    ).map(({ name }) => name);
  const [open, planned] = [named('open'), named('planned')];
  const outside = (distancesFrom(site, category, area) ?? []).filter(({ facility }) => !inside.includes(facility));
  const { radius } = category;
  const reach = radius === null ? null : { count: outside.filter(({ metres }) => metres <= radius).length, radius };
  const nearest = open.length > 0 || (reach?.count ?? 0) > 0 ? undefined : outside[0];
  return {
    open: open.length,
    names: open,
    planned: planned.length,
    plannedNames: planned,
    reach,
    nearest: nearest === undefined ? null : { ...nearest, ...whereabouts(site, nearest.facility) },
  };
}

/** The area a facility lies in, unless its name says so already. */
function whereabouts(site: Site, facility: Facility): { readonly name: string; readonly area: string | null } {
  const area = areaOfFacility(site, facility, groundLevel(site))?.name ?? null;
  return { name: facility.name, area: area !== null && facility.name.includes(area) ? null : area };
}

/** The page of facilities narrowed down to the area, where its list knows it. */
const filterOf = (site: Site, area: Area): string =>
  area.level === groupLevel(site) && [...site.portal.facilities.values()].some((one) => facilitiesIn(site, one, area).length > 0)
    ? `?gebiet=${area.id}`
    : '';
