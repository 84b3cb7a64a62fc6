import type { Indicator } from '../model/indicator.ts';
import { spokenName } from '../text/place.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import { mainLevel } from './coverage.ts';
import { homeLead } from './home-lead.ts';
import { keyFigureOf, type KeyFigure } from './key-figure.ts';
import { indicatorIndex, type ThemeIndex } from './indicator-index.ts';
import { levelView, type LevelView } from './level-view.ts';
import { subtitleOf } from './subtitle.ts';
import { reportEntries, type ReportEntry } from './reports.ts';
import { indicatorPath, say, type Site } from './site.ts';
import { sourceLine } from './sources.ts';

export interface HomePage {
  readonly title: string;
  readonly lead: string;
  /** A question that is answered: the shortest of the key indicators. */
  readonly exampleQuestion: string;
  readonly map: {
    readonly view: LevelView;
    readonly title: string;
    readonly subtitle: string;
    readonly unit: string;
    readonly source: string;
    readonly href: string;
  } | null;
  /** `Landkreis Auental in Zahlen`: the heading of the figures, which are those of the reference area. */
  readonly keyFiguresTitle: string;
  readonly keyFigures: readonly KeyFigure[];
  readonly themes: readonly ThemeIndex[];
  readonly report: ReportEntry | null;
  /** Place names of all levels for the search field's list of suggestions. */
  readonly hasAreas: boolean;
}

export function homePage(site: Site): HomePage {
  const { declaration, indicators } = site.portal;
  const keys = declaration.keyIndicators.map((id) => indicators.get(id)).filter((indicator) => indicator !== undefined);
  const shown = keys.length > 0 ? keys : [...indicators.values()].slice(0, 1);
  const mapped = shown.find((indicator) => indicator.mappable && mainLevel(site, indicator.id) !== null);
  return {
    title: say(site, declaration.title),
    lead: homeLead(site),
    exampleQuestion: exampleQuestion(site, shown),
    map: mapped === undefined ? null : mapOf(site, mapped),
    keyFiguresTitle: keyFiguresTitle(site),
    keyFigures: shown.flatMap((indicator) => keyFigureOf(site, indicator) ?? []),
    themes: indicatorIndex(site),
    report: reportEntries(site)[0] ?? null,
    hasAreas: site.portal.areas.size > 1,
  };
}

function exampleQuestion(site: Site, indicators: readonly Indicator[]): string {
  const questions = indicators.map(({ question }) => say(site, question)).filter((question) => question !== '');
  return questions.toSorted((a, b) => a.length - b.length)[0] ?? '';
}

function keyFiguresTitle(site: Site): string {
  const { declaration, areas } = site.portal;
  const reference = declaration.reference === null ? undefined : areas.get(declaration.reference);
  const ui = uiOf(site.language);
  return reference === undefined ? ui.keyFigures : fillIn(ui.inFigures, { name: spokenName(reference.name) });
}

function mapOf(site: Site, indicator: Indicator): HomePage['map'] {
  const view = levelView(site, indicator, mainLevel(site, indicator.id)!);
  return {
    view,
    title: `${say(site, indicator.title)}: ${view.headline ?? view.levelName}`,
    subtitle: `${subtitleOf(site, indicator)}, ${view.levelName}, ${view.periodName}`,
    unit: say(site, indicator.unit),
    source: sourceLine(site, indicator),
    href: indicatorPath(site, indicator.id),
  };
}
