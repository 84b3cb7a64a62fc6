import { isTotal } from '../derive/is-total.ts';
import type { Published } from '../disclose/published.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId, ThemeId } from '../model/ids.ts';
import type { Series } from '../model/series.ts';
import { sortedByName } from '../text/collate.ts';
import { formatPeriod } from '../text/period.ts';
import { uiOf } from '../text/ui.ts';
import { coverageOf, type Span } from './coverage.ts';
import { remembered } from './remembered.ts';
import { indicatorPath, say, themePath, type Site } from './site.ts';

/** What the rows of one indicator have in common on the pages of all areas of a level. */
export interface RowGround {
  /** Position of the indicator in the portal: the name of its drawings. */
  readonly k: number;
  readonly indicator: Indicator;
  readonly series: Published<Series>;
  readonly span: Span;
  readonly title: string;
  readonly unit: string;
  readonly href: string;
  /** A total is compared with no other area, nor is an index of the portal: each level has its own hundred. */
  readonly total: boolean;
  /** The periods of the series in short. */
  readonly periods: readonly string[];
}

export interface ThemeGround {
  readonly title: string;
  readonly href: string | null;
  readonly rows: readonly RowGround[];
}

/** What a level has figures for: each indicator under its first declared theme; those of none come last. */
export const themesOfLevel = remembered((site: Site, level: LevelId) => [site.portal, level], gather);

export const rowsOfLevel = (site: Site, level: LevelId): readonly RowGround[] =>
  themesOfLevel(site, level).flatMap(({ rows }) => rows);

function gather(site: Site, level: LevelId): readonly ThemeGround[] {
  const { themes } = site.portal.declaration;
  const grounds = [...site.portal.indicators.values()].flatMap((indicator, k) => groundOf(site, indicator, k, level) ?? []);
  const first = Map.groupBy(grounds, ({ indicator }) => themes.find(({ id }) => indicator.themes.includes(id))?.id ?? null);
  const rows = (theme: ThemeId | null): readonly RowGround[] => sortedByName(first.get(theme) ?? [], ({ title }) => title);
  const rest = uiOf(site.language)[themes.length === 0 ? 'indicators' : 'otherIndicators'];
  return [
    ...themes.map(({ id, title }) => ({ title: say(site, title), href: themePath(site, id), rows: rows(id) })),
    { title: rest, href: null, rows: rows(null) },
  ].filter((theme) => theme.rows.length > 0);
}

function groundOf(site: Site, indicator: Indicator, k: number, level: LevelId): RowGround | null {
  const series = site.portal.series.get(indicator.id);
  const span = coverageOf(site, indicator.id).get(level);
  if (series === undefined || span === undefined) return null;
  return {
    k,
    indicator,
    series,
    span,
    title: say(site, indicator.title),
    unit: say(site, indicator.unit),
    href: indicatorPath(site, indicator.id),
    total: isTotal(indicator) || site.portal.indices.has(indicator.id),
    periods: series.periods.map((period) => formatPeriod(period, site.language, 'short')),
  };
}
