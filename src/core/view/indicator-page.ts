import type { IndicatorId } from '../model/ids.ts';
import { citation } from '../text/citation.ts';
import { valuesWords } from '../text/values-words.ts';
import { currentAreas } from './areas.ts';
import { coverageOf, levelsOf, mainLevel } from './coverage.ts';
import { downloadsOf } from './data-files.ts';
import { indicatorFacts, type Fact } from './indicator-facts.ts';
import { answerSentence } from './answer.ts';
import { breakdownOf, type Breakdown } from './breakdown.ts';
import { levelTable, levelView, type LevelTable, type LevelView } from './level-view.ts';
import { mentionsOf } from './mentions.ts';
import { multiplesOf, type Multiples } from './multiples-view.ts';
import { pyramidOf, type Pyramid } from './pyramid-view.ts';
import type { Ranking } from './ranking-figure.ts';
import { rankingOf } from './ranking-view.ts';
import { indicatorPath, publicAddress, say, themePath, type Site } from './site.ts';
import { stripOf, type Strip } from './strip-view.ts';
import { subtitleOf } from './subtitle.ts';
import { sourceLine } from './sources.ts';
import { trendOf, type Trend } from './trend.ts';
import { valuesPath } from './values-parts.ts';
import type { Link } from './frame.ts';

export interface IndicatorPage {
  readonly id: IndicatorId;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly subtitle: string;
  /** Other words for it, which the search knows and the page does not show: its short name, its tags, its id. */
  readonly searchWords: string;
  readonly unit: string;
  readonly themes: readonly Link[];
  readonly main: LevelView | null;
  /** The other levels, without a map. */
  readonly others: readonly LevelTable[];
  /** Of the main level and its newest period. */
  readonly strip: Strip | null;
  readonly ranking: Ranking | null;
  readonly multiples: Multiples | null;
  readonly trend: Trend | null;
  readonly pyramid: Pyramid | null;
  readonly breakdown: Breakdown | null;
  readonly facts: readonly Fact[];
  readonly sourceLine: string;
  readonly downloads: readonly Link[];
  readonly citation: string;
  readonly mentions: readonly Link[];
}

export function indicatorPage(site: Site, id: IndicatorId): IndicatorPage {
  const indicator = site.portal.indicators.get(id)!;
  const level = mainLevel(site, id);
  const newest = level === null ? -1 : coverageOf(site, id).get(level)!.newest;
  const others = levelsOf(site, id).filter((other) => other !== level && currentAreas(site, other).length > 1);
  return {
    id,
    title: say(site, indicator.title),
    question: say(site, indicator.question) || say(site, indicator.title),
    answer: answerSentence(site, indicator),
    subtitle: subtitleOf(site, indicator),
    searchWords: [say(site, indicator.short), ...indicator.tags.values(), id.replaceAll('-', ' ')].join(', '),
    unit: say(site, indicator.unit),
    themes: indicator.themes.flatMap((theme) => {
      const declared = site.portal.declaration.themes.find((candidate) => candidate.id === theme);
      return declared ? [{ name: say(site, declared.title), href: themePath(site, theme) }] : [];
    }),
    main: level === null ? null : levelView(site, indicator, level),
    others: others.reverse().map((other) => levelTable(site, indicator, other, coverageOf(site, id).get(other)!.newest)),
    strip: level === null ? null : stripOf(site, indicator, level, newest),
    ranking: level === null ? null : rankingOf(site, indicator, level, newest),
    multiples: multiplesOf(site, indicator),
    trend: trendOf(site, indicator),
    pyramid: pyramidOf(site, indicator),
    breakdown: breakdownOf(site, indicator),
    facts: indicatorFacts(site, indicator),
    sourceLine: sourceLine(site, indicator),
    downloads: [
      ...(level === null ? [] : [{ name: valuesWords(site.language).link, href: valuesPath(site, id) }]),
      ...downloadsOf(site, id),
    ],
    citation: citation(site.portal, indicator, publicAddress(site, indicatorPath(site, id)), site.language),
    mentions: mentionsOf(site, id),
  };
}
