import { apartIn, knownOf, LEAST_KNOWN, nearestTo } from '../derive/similarity.ts';
import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { SIMILAR_WORDS } from '../text/similar-words.ts';
import type { Link } from './frame.ts';
import { levelSpace, type LevelSpace } from './similarity-space.ts';
import { areaPath, href, say, type Site } from './site.ts';

export interface SimilarAreas {
  readonly title: string;
  readonly areas: readonly (Link & { readonly text: string })[];
  /** What the distances mean; why there are none. */
  readonly note: string;
  readonly method: Link;
}

/** Where the method is told. */
export const SIMILAR_ANCHOR = 'aehnliche-gebiete';

/** Fewer areas have no standard deviation worth the name. */
const LEAST_AREAS = 5;
const FOUND = 5;
const SHOWN = 3;
/** Names on either side of a reason. */
const NAMES = 2;
/** Half a standard deviation apart is still alike. */
const ALIKE = 0.5;

/** The living areas of the same level that are most like one, nearest first; none where too little is known. */
export function similarTo(site: Site, id: AreaId): readonly { readonly area: Area; readonly distance: number }[] {
  const level = levelSpace(site, site.portal.areas.get(id)!.level);
  const at = level.positions.get(id);
  if (at === undefined || level.areas.length < LEAST_AREAS || knownOf(level.space, at) < LEAST_KNOWN - 1e-9) return [];
  return nearestTo(level.space, at, FOUND).map((one) => ({ area: level.areas[one.at]!, distance: one.distance }));
}

/** What a profile says of similar areas; null for a former area, for one without its like, and where there is nothing to compare by. */
export function similarAreas(site: Site, id: AreaId): SimilarAreas | null {
  const level = levelSpace(site, site.portal.areas.get(id)!.level);
  const at = level.positions.get(id);
  if (at === undefined || level.areas.length < 2 || level.set.length === 0) return null;
  const words = SIMILAR_WORDS[site.language];
  const found = similarTo(site, id).slice(0, SHOWN);
  return {
    title: words.title,
    areas: found.map(({ area, distance }) => ({
      name: area.name,
      href: areaPath(site, area.id),
      text: [placeOf(site, level, area) + words.distance(distance), reasonOf(site, level, at, area)].filter(Boolean).join('; '),
    })),
    note:
      level.areas.length < LEAST_AREAS
        ? words.fewAreas(LEAST_AREAS)
        : found.length === 0
          ? words.fewFigures
          : noteOf(site, level, at),
    method: { name: words.method, href: href(site, `/methodik/#${SIMILAR_ANCHOR}`) },
  };
}

/** ` (Auenstadt), ` */
function placeOf(site: Site, { severalParents }: LevelSpace, { parent }: Area): string {
  const above = severalParents && parent !== null ? site.portal.areas.get(parent) : undefined;
  return above === undefined ? ', ' : ` (${above.name}), `;
}

/** The indicators that add least to the distance and most, as far as the two areas really are alike or different in them. */
function reasonOf(site: Site, level: LevelSpace, at: number, { id }: Area): string {
  const gaps = apartIn(level.space, at, level.positions.get(id)!);
  const told = level.set
    .map(({ indicator, weight }, f) => ({ name: shortName(site, indicator), gap: gaps[f]!, share: weight * gaps[f]! ** 2 }))
    .filter(({ gap }) => !Number.isNaN(gap))
    .sort((a, b) => a.share - b.share);
  const names = (these: typeof told): string[] => these.map(({ name }) => name);
  return SIMILAR_WORDS[site.language].reason(
    names(told.filter(({ gap }) => gap < ALIKE).slice(0, NAMES)),
    names(told.filter(({ gap }) => gap >= ALIKE).slice(-NAMES)).reverse(),
  );
}

/** What a distance means, and that not all is known of the area. */
function noteOf(site: Site, { set, space }: LevelSpace, at: number): string {
  const words = SIMILAR_WORDS[site.language];
  const there = apartIn(space, at, at).filter((gap) => !Number.isNaN(gap)).length;
  return there < set.length ? `${words.meaning} ${words.partly(there, set.length)}` : words.meaning;
}

const shortName = (site: Site, { short, title }: Indicator): string => say(site, short) || say(site, title);
