import type { PublishedPortal } from '../disclose/published.ts';
import type { LevelMap } from '../geo/level-map.ts';
import type { AreaId, ChapterId, IndicatorId, LevelId, ReportId, ThemeId } from '../model/ids.ts';
import { inLanguage, type Language, type Text } from '../model/localized.ts';

/** What every page is made from: the published portal, its maps, and the language it speaks. */
export interface Site {
  readonly portal: PublishedPortal;
  readonly maps: ReadonlyMap<LevelId, readonly LevelMap[]>;
  readonly language: Language;
  /** Which indicators each MDX file shows, by its path below the portal folder. */
  readonly mentions: ReadonlyMap<string, ReadonlySet<IndicatorId>>;
  /** Which areas each MDX file names by their ids. */
  readonly areaMentions: ReadonlyMap<string, ReadonlySet<AreaId>>;
  /** Names of the files the publisher put into `public/`. */
  readonly assets: ReadonlySet<string>;
  /** Fingerprint of everything below `data/`: two sites with the same one show the same figures. */
  readonly dataVersion: string;
}

export const say = (site: Site, text: Text | undefined): string => inLanguage(text, site.language);

/** An address of the contract under the portal's base path. */
export const href = (site: Site, path: string): string => site.portal.declaration.base + path.replace(/^\//, '');

export const indicatorPath = (site: Site, id: IndicatorId): string => href(site, `/indikatoren/${id}/`);
export const embedPath = (site: Site, id: IndicatorId): string => href(site, `/einbetten/${id}/`);
export const areaPath = (site: Site, id: AreaId): string => href(site, `/gebiete/${id}/`);
export const themePath = (site: Site, id: ThemeId): string => href(site, `/themen/${id}/`);
export const reportPath = (site: Site, id: ReportId): string => href(site, `/berichte/${id}/`);
export const chapterPath = (site: Site, report: ReportId, id: ChapterId): string => href(site, `/berichte/${report}/${id}/`);
export const filePath = (site: Site, name: string): string => href(site, `/daten/${name}`);

/** The address as a reader would cite it: with the host when the declaration names one. */
export const publicAddress = (site: Site, path: string): string => (site.portal.declaration.url ?? '').replace(/\/$/, '') + path;

/** The newest boundaries of a level. */
export const newestMap = (site: Site, level: LevelId): LevelMap | null => site.maps.get(level)?.at(-1) ?? null;

/** `gemeinde` for the newest boundaries of a level, `gemeinde@2010-01-01` for earlier ones: the name of their drawing. */
export const locatorName = (site: Site, map: LevelMap): string =>
  newestMap(site, map.level) === map ? map.level : `${map.level}@${map.validFrom ?? ''}`;
