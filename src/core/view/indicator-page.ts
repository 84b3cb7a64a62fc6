import type { IndicatorId } from '../model/ids.ts';
import { citation } from '../text/citation.ts';
import { uiOf } from '../text/ui.ts';
import { currentAreas } from './areas.ts';
import { coverageOf, levelsOf, mainLevel } from './coverage.ts';
import { indicatorFacts, type Fact } from './indicator-facts.ts';
import { answerSentence } from './answer.ts';
import { breakdownOf, type Breakdown } from './breakdown.ts';
import { levelTable, levelView, type LevelTable, type LevelView } from './level-view.ts';
import { mentionsOf } from './mentions.ts';
import { filePath, indicatorPath, publicAddress, say, themePath, type Site } from './site.ts';
import { subtitleOf } from './subtitle.ts';
import { sourceLine } from './sources.ts';
import { trendOf, type Trend } from './trend.ts';
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
  readonly trend: Trend | null;
  readonly breakdown: Breakdown | null;
  readonly facts: readonly Fact[];
  readonly sourceLine: string;
  readonly downloads: readonly Link[];
  readonly citation: string;
  readonly mentions: readonly Link[];
}

export function indicatorPage(site: Site, id: IndicatorId): IndicatorPage {
  const indicator = site.portal.indicators.get(id)!;
  const ui = uiOf(site.language);
  const level = mainLevel(site, id);
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
    trend: trendOf(site, indicator),
    breakdown: breakdownOf(site, indicator),
    facts: indicatorFacts(site, indicator),
    sourceLine: sourceLine(site, indicator),
    downloads: [
      { name: ui.csv, href: filePath(site, `${id}.csv`) },
      { name: ui.csvExcel, href: filePath(site, `${id}.excel.csv`) },
    ],
    citation: citation(site.portal, indicator, publicAddress(site, indicatorPath(site, id)), site.language),
    mentions: mentionsOf(site, id),
  };
}
