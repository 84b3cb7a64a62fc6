import type { Indicator } from '../model/indicator.ts';
import type { ThemeId } from '../model/ids.ts';
import { sortedByName } from '../text/collate.ts';
import { formatPeriod } from '../text/period.ts';
import { uiOf } from '../text/ui.ts';
import { coverageOf, levelsOf, mainLevel } from './coverage.ts';
import { levelName } from './level-name.ts';
import { indicatorPath, say, themePath, type Site } from './site.ts';

export interface ThemeIndex {
  readonly id: ThemeId | null;
  readonly title: string;
  readonly description: string;
  readonly href: string | null;
  readonly indicators: readonly IndicatorEntry[];
}

export interface IndicatorEntry {
  readonly title: string;
  readonly question: string;
  readonly href: string;
  readonly unit: string;
  readonly period: string;
  readonly levels: string;
}

/** All indicators under the theme they belong to first; those of no theme come last. */
export function indicatorIndex(site: Site): readonly ThemeIndex[] {
  const { themes } = site.portal.declaration;
  const declared = themes.map((theme): ThemeIndex => themeIndex(site, theme.id)!);
  const known = new Set(themes.map(({ id }) => id));
  const rest = [...site.portal.indicators.values()].filter((indicator) => !indicator.themes.some((theme) => known.has(theme)));
  if (rest.length === 0) return declared;
  const title = declared.length === 0 ? uiOf(site.language).indicators : uiOf(site.language).otherIndicators;
  return [
    ...declared,
    { id: null, title, description: '', href: null, indicators: byTitle(rest.map((indicator) => entry(site, indicator))) },
  ];
}

export function themeIndex(site: Site, id: ThemeId): ThemeIndex | null {
  const theme = site.portal.declaration.themes.find((candidate) => candidate.id === id);
  if (theme === undefined) return null;
  return {
    id,
    title: say(site, theme.title),
    description: say(site, theme.description),
    href: themePath(site, id),
    indicators: byTitle(
      [...site.portal.indicators.values()].filter(({ themes }) => themes.includes(id)).map((indicator) => entry(site, indicator)),
    ),
  };
}

const byTitle = (entries: readonly IndicatorEntry[]): readonly IndicatorEntry[] => sortedByName(entries, ({ title }) => title);

function entry(site: Site, indicator: Indicator): IndicatorEntry {
  const level = mainLevel(site, indicator.id);
  const series = site.portal.series.get(indicator.id);
  const newest = level === null ? undefined : series?.periods[coverageOf(site, indicator.id).get(level)!.newest];
  return {
    title: say(site, indicator.title),
    question: say(site, indicator.question),
    href: indicatorPath(site, indicator.id),
    unit: say(site, indicator.unit),
    period: newest ? formatPeriod(newest, site.language, 'short') : '',
    levels: levelsOf(site, indicator.id)
      .map((id) => levelName(site, id))
      .join(', '),
  };
}
