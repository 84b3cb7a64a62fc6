import { checkChapters } from './claims/chapters.ts';
import { mentionedAreas, mentionedIndicators } from './claims/mentions.ts';
import { checkIndices } from './check/indices.ts';
import { checkPortal } from './check/portal.ts';
import { completePortal } from './derive/complete.ts';
import { disclosePortal, type Withheld } from './disclose/disclose.ts';
import type { PublishedPortal } from './disclose/published.ts';
import type { LevelMap } from './geo/level-map.ts';
import { buildMaps } from './geo/maps.ts';
import type { AreaId, IndicatorId, LevelId } from './model/ids.ts';
import type { Language } from './model/localized.ts';
import { compareProblems, type Problem } from './model/problem.ts';
import type { PortalFiles } from './read/files.ts';
import { readPortal } from './read/portal.ts';
import { withTerritory } from './territory/recompute.ts';

export interface PrepareOptions {
  readonly audience: 'public' | 'internal';
  /** ISO date; embargoes end on it. */
  readonly today: string;
}

export interface Prepared {
  /** Everything wrong with the input, sorted; a single error means that there is nothing to publish. */
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly published: PublishedPortal | null;
  readonly withheld: Withheld | null;
  readonly maps: ReadonlyMap<LevelId, readonly LevelMap[]>;
  /** Which indicators each MDX file shows, by its path. */
  readonly mentions: ReadonlyMap<string, ReadonlySet<IndicatorId>>;
  /** Which areas each MDX file names, by its path. */
  readonly areaMentions: ReadonlyMap<string, ReadonlySet<AreaId>>;
}

/** The whole way from files to what may be shown: read, check, recompute for new areas, complete, disclose, check prose, draw maps. */
export function preparePortal(files: PortalFiles, options: PrepareOptions): Prepared {
  const { portal, problems: unreadable, language } = readPortal(files);
  const mentions = mentionedIndicators(files);
  if (portal === null) {
    const areaMentions = new Map<string, ReadonlySet<AreaId>>();
    return { problems: sorted(unreadable), language, published: null, withheld: null, maps: new Map(), mentions, areaMentions };
  }

  const checked = checkPortal(portal, files);
  const { published, withheld } = disclosePortal(completePortal(withTerritory(portal)), options);
  const problems = unreadable.concat(checked, checkIndices(published), checkChapters(portal, published, files));

  const broken = problems.some(({ severity }) => severity === 'error');
  return {
    problems: sorted(problems),
    language,
    published: broken ? null : published,
    withheld,
    maps: broken ? new Map() : buildMaps(published),
    mentions,
    areaMentions: mentionedAreas(files, portal.areas),
  };
}

const sorted = (problems: readonly Problem[]): readonly Problem[] => problems.toSorted(compareProblems);
