import type { FacilityCategory, FacilityStatus } from '../model/facility.ts';
import { FACILITY_WORDS } from '../text/facility-words.ts';
import { groundAreas, groundLevel } from './facility-areas.ts';
import { placingOf } from './facility-placing.ts';
import { outlinesOver } from './outlines-over.ts';
import { newestMap, say, type Site } from './site.ts';

/** The quiet map that all categories are drawn on. */
export interface FacilityGround {
  readonly paths: readonly { readonly d: string; readonly title: string | null }[];
  readonly borders: string;
  readonly outlines: readonly string[];
}

export interface FacilityMapModel {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** In units of the drawing; null when the category declares none. */
  readonly radius: number | null;
  /** `k` is the row of the list. */
  readonly places: readonly {
    readonly k: number;
    readonly x: number;
    readonly y: number;
    readonly status: FacilityStatus;
    readonly title: string;
  }[];
}

const MOST_TITLES = 600;

export function facilityGround(site: Site): FacilityGround | null {
  const level = groundLevel(site);
  const map = newestMap(site, level);
  if (map === null) return null;
  const areas = groundAreas(site);
  const titled = areas.length <= MOST_TITLES;
  return {
    paths: areas.map(({ id, name }) => ({ d: map.paths.get(id)!, title: titled ? name : null })),
    borders: map.outline,
    outlines: outlinesOver(site, level, map).filter((outline) => outline !== map.outline),
  };
}

/** Null when there is nothing to draw on, or nothing to draw. */
export function facilityMap(site: Site, category: FacilityCategory): FacilityMapModel | null {
  const map = newestMap(site, groundLevel(site));
  const placing = placingOf(site);
  const words = FACILITY_WORDS[site.language];
  if (map === null || placing === null) return null;
  const places = category.facilities.flatMap(({ position, status, name }, k) => {
    if (position === null) return [];
    const [x, y] = placing.place(...position).map((at) => Math.round(at * 10) / 10) as [number, number];
    return [{ k, x, y, status, title: `${name} (${words.statuses[status]})` }];
  });
  if (places.length === 0) return null;
  return {
    id: category.id,
    width: map.width,
    height: map.height,
    label: words.map(say(site, category.title)),
    radius: category.radius === null ? null : Math.round((category.radius / placing.metresPerUnit) * 10) / 10,
    // What is rare lies on top.
    places: ORDER.flatMap((status) => places.filter((place) => place.status === status)),
  };
}

const ORDER: readonly FacilityStatus[] = ['open', 'closed', 'planned'];
