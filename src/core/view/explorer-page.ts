import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { inLanguage } from '../model/localized.ts';
import { explorerPageWords, type ExplorerPageWords } from '../text/explorer-words.ts';
import { sortedByName } from '../text/collate.ts';
import { dativePlural, withinSentence } from '../text/plural.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import type { AreaRow } from './area-table.ts';
import { coverageOf, levelsOf, mainLevel } from './coverage.ts';
import { figuresAt } from './figures-at.ts';
import { fileLevels } from './map-index.ts';
import { indicatorIndex, type ThemeIndex } from './indicator-index.ts';
import { levelView, type LevelView } from './level-view.ts';
import type { Figures } from './map-figures.ts';
import { indicatorFileOf, type IndicatorFile } from './map-indicator.ts';
import { levelFileOf, type LevelFile } from './map-level.ts';
import { href, indicatorPath, newestMap, publicAddress, say, type Site } from './site.ts';
import { sourceLine } from './sources.ts';
import { subtitleOf } from './subtitle.ts';
import { takeAwayOf, type TakeAwayModel } from './take-away.ts';

/** The explorer as it stands before anyone has chosen anything. */
export interface ExplorerPage {
  readonly words: ExplorerPageWords;
  /** Whether scripts find facilities to draw. */
  readonly facilities: boolean;
  readonly href: string;
  readonly title: string;
  readonly subtitle: string;
  readonly unit: string;
  readonly source: string;
  readonly view: LevelView;
  /** The figures that the map shows, as scripts have them. */
  readonly scene: {
    readonly level: LevelFile;
    readonly data: IndicatorFile;
    readonly period: number;
    readonly figures: Figures;
  };
  /** Address of the explorer, as it is cited. */
  readonly address: string;
  readonly takeAway: TakeAwayModel;
  readonly rows: readonly AreaRow[];
  readonly listed: string;
  /** Said where the list is shorter than the level. */
  readonly listNote: string | null;
  /** The indicators to choose from, each under its first theme. */
  readonly choices: readonly { readonly theme: string; readonly options: readonly Choice[] }[];
  readonly themes: readonly ThemeIndex[];
}

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** As many areas as a page of the list holds. */
const MOST_ROWS = 100;

/** Null where there is nothing to draw. */
export function explorerPage(site: Site): ExplorerPage | null {
  const start = startOf(site);
  if (start === null) return null;
  const { indicator, level } = start;
  const words = explorerPageWords(site.language);
  const view = levelView(site, indicator, level);
  const { rows } = view.table;
  const shown = rows.slice(0, MOST_ROWS);
  const title = say(site, indicator.title);
  const data = indicatorFileOf(site, indicator, level);
  const { newest } = coverageOf(site, indicator.id).get(level)!;
  return {
    words,
    facilities: site.portal.facilities.size > 0,
    href: indicatorPath(site, indicator.id),
    title: view.headline ?? title,
    subtitle: `${subtitleOf(site, indicator)}, ${view.levelName}, ${view.periodName}`,
    unit: say(site, indicator.unit),
    source: sourceLine(site, indicator),
    view,
    scene: { level: levelFileOf(site, level), data, period: data.newest, figures: figuresAt(site, indicator, level, newest) },
    address: publicAddress(site, href(site, '/karte/')),
    takeAway: { ...takeAwayOf(site, null), embed: publicAddress(site, href(site, '/karte/einbetten/')) },
    rows: shown,
    listed: fillIn(words.listed, { n: rows.length, total: rows.length, many: manyOf(site, level) }),
    listNote: shown.length === rows.length ? null : fillIn(words.listNote, { n: shown.length }),
    choices: choicesOf(site),
    themes: indicatorIndex(site),
  };
}

/** Whether the portal has an explorer. */
export const hasExplorer = (site: Site): boolean => startOf(site) !== null;

/** The first key indicator that has a map, at the level it is shown first; or else any indicator that has one. */
function startOf(site: Site): { readonly indicator: Indicator; readonly level: LevelId } | null {
  const { declaration, indicators } = site.portal;
  const ids = [...new Set([...declaration.keyIndicators, ...indicators.keys()])];
  for (const id of ids) {
    const indicator = indicators.get(id);
    const level = indicator === undefined ? null : mainLevel(site, id);
    if (indicator?.mappable && level !== null && newestMap(site, level) !== null && levelsOf(site, id).includes(level))
      return { indicator, level };
  }
  return null;
}

export function choicesOf(site: Site): ExplorerPage['choices'] {
  const { declaration, indicators } = site.portal;
  const rest = new Set([...indicators.values()].filter((one) => fileLevels(site, one).length > 0));
  const take = (theme: string, fits: (indicator: Indicator) => boolean): ExplorerPage['choices'][number] => {
    const own = [...rest].filter(fits);
    for (const one of own) rest.delete(one);
    const options = own.map((one): Choice => ({ id: one.id, name: say(site, one.title) }));
    return { theme, options: sortedByName(options, ({ name }) => name) };
  };
  return [
    ...declaration.themes.map(({ id, title }) => take(say(site, title), ({ themes }) => themes.includes(id))),
    take(uiOf(site.language).otherIndicators, () => true),
  ].filter(({ options }) => options.length > 0);
}

/** What the areas of a level are called after `56 von 56`. */
function manyOf({ portal, language }: Site, level: LevelId): string {
  const many = inLanguage(portal.levels.get(level)!.many, language);
  return language === 'de' ? dativePlural(many) : withinSentence(many, language);
}
