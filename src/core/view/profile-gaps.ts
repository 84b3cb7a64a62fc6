import type { Absence } from '../model/cell.ts';
import type { Area } from '../model/area.ts';
import type { AreaId, LevelId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { sortedByName } from '../text/collate.ts';
import { formatDate } from '../text/date.ts';
import { GAP_WORDS, type GapReason } from '../text/gap-words.ts';
import { listOf } from '../text/list.ts';
import { ancestors } from './area-relations.ts';
import { coverageOf, levelsOf } from './coverage.ts';
import type { Link } from './frame.ts';
import { newestCell } from './profile-figure.ts';
import { areaPath, say, type Site } from './site.ts';

export interface ProfileGaps {
  readonly title: string;
  readonly groups: readonly Gap[];
  /** That nothing is missing; empty where something is. */
  readonly none: string;
}

export interface Gap {
  readonly reason: string;
  /** Where to find the figures instead: `siehe`, and the area above. */
  readonly see: { readonly word: string; readonly link: Link } | null;
  /** `12 Werte`, where the names are to be unfolded; empty where they stand in the open. */
  readonly count: string;
  readonly names: string;
}

/** More names than this are counted first. */
const MOST_NAMES = 3;
const REASONS: readonly GapReason[] = ['suppressed', 'missing', 'later', 'unreliable', 'notMeaningful'];

/** What is not there for an area, and why; null where there are no figures at all. */
export function profileGaps(site: Site, id: AreaId): ProfileGaps | null {
  const area = site.portal.areas.get(id)!;
  const words = GAP_WORDS[site.language];
  const published = [...site.portal.indicators.values()].filter(({ id: one }) => coverageOf(site, one).size > 0);
  const own = published.flatMap((indicator) => {
    const kind = newestCell(site, area, indicator)?.cell.kind;
    return kind === undefined ? [] : [{ indicator, kind }];
  });
  const elsewhere = published.filter(({ id: one }) => !coverageOf(site, one).has(area.level));
  const groups = [...absent(site, own), ...levelGaps(site, area, elsewhere)];
  if (own.length === 0 && groups.length === 0) return null;
  return { title: words.title, groups, none: groups.length === 0 ? words.none(own.length) : '' };
}

function absent(site: Site, own: readonly { readonly indicator: Indicator; readonly kind: 'value' | Absence }[]): Gap[] {
  const words = GAP_WORDS[site.language];
  return REASONS.flatMap((reason) => {
    const these = own.filter(({ kind }) => (kind === 'protected' ? 'suppressed' : kind) === reason);
    const release = reason === 'later' ? releaseOf : () => '';
    return gapOf(
      site,
      words.reasons[reason],
      null,
      these.map(({ indicator }) => indicator),
      release,
    );
  });
}

/** Figures that only other levels have: of the nearest area above, else of the levels that there are. */
function levelGaps(site: Site, area: Area, indicators: readonly Indicator[]): Gap[] {
  const words = GAP_WORDS[site.language];
  const above = ancestors(site, area).reverse();
  const only = (levels: readonly LevelId[]): string => words.only(levels.map((id) => say(site, site.portal.levels.get(id)!.one)));
  const nearest = ({ id }: Indicator): Area | undefined => above.find(({ level }) => coverageOf(site, id).has(level));
  const groups = Map.groupBy(indicators, (one) => {
    const found = nearest(one);
    return found === undefined ? only(levelsOf(site, one.id)) : found;
  });
  return [...groups].flatMap(([where, these]) => {
    if (typeof where === 'string') return gapOf(site, where, null, these);
    const link = { name: where.name, href: areaPath(site, where.id) };
    return gapOf(site, only([where.level]), { word: words.see, link }, these);
  });
}

/** A few by their titles; of many the number first, and their short names. */
function gapOf(
  site: Site,
  reason: string,
  see: Gap['see'],
  indicators: readonly Indicator[],
  after: (site: Site, indicator: Indicator) => string = () => '',
): Gap[] {
  if (indicators.length === 0) return [];
  const many = indicators.length > MOST_NAMES;
  const name = ({ title, short }: Indicator): string => (many && say(site, short)) || say(site, title);
  const names = sortedByName(
    indicators.map((one) => name(one) + after(site, one)),
    (text) => text,
  );
  const count = many ? GAP_WORDS[site.language].counted(indicators.length) : '';
  return [
    {
      reason,
      see,
      count,
      names: many ? names.join(names.some((one) => one.includes(',')) ? '; ' : ', ') : listOf(names, site.language),
    },
  ];
}

/** ` (30. Juni 2027)`, where the indicator or its source announces the next figures. */
function releaseOf(site: Site, { nextRelease, sources }: Indicator): string {
  const days = [nextRelease, ...sources.map((source) => site.portal.sources.get(source)?.nextRelease)];
  const next = days.find((day) => typeof day === 'string');
  return typeof next === 'string' ? ` (${formatDate(next, site.language)})` : '';
}
