import { breaksBetween } from '../derive/change.ts';
import { differenceKind } from '../derive/difference.ts';
import { absencesOf } from './absences.ts';
import type { TrendModel } from '../draw/trend-model.ts';
import type { Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import { parsePeriod } from '../model/period.ts';
import { cellAt, type Series } from '../model/series.ts';
import { formatPeriod } from '../text/period.ts';
import { trendSentence } from '../text/trend-sentence.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import { coverageOf } from './coverage.ts';
import { subtitleOf } from './subtitle.ts';
import { show, type Shown } from './shown.ts';
import { say, type Site } from './site.ts';
import { trendModel } from './trend-drawing.ts';

/** A time series as a figure: the drawing's model, its sentences and its table. */
export interface Trend {
  readonly title: string;
  readonly subtitle: string;
  readonly model: TrendModel;
  readonly summary: string;
  readonly note: string;
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly { readonly period: string; readonly cells: readonly Shown[] }[];
  };
}

export interface TrendChoice {
  /** In the order of the labels; the portal's reference area is drawn dashed beside others. */
  readonly areas: readonly Area[];
  readonly from?: string | undefined;
  readonly title?: string | undefined;
  readonly note?: string | undefined;
}

/** The development of the reference area, for the page of an indicator. */
export function trendOf(site: Site, indicator: Indicator): Trend | null {
  const { areas, declaration } = site.portal;
  const area = declaration.reference === null ? undefined : areas.get(declaration.reference);
  if (area === undefined || !coverageOf(site, indicator.id).has(area.level)) return null;
  return trendFigure(site, indicator, { areas: [area] });
}

export function trendFigure(site: Site, indicator: Indicator, choice: TrendChoice): Trend {
  const series = site.portal.series.get(indicator.id)!;
  const { areas } = choice;
  const shown = shownPeriods(site, indicator, series, choice);
  const title = choice.title ?? fillIn(uiOf(site.language).developmentOf, { name: areas.map(({ name }) => name).join(', ') });
  const summary = areas.map((area) => sentenceOf(site, indicator, series, area, shown)).join(' ');
  const subtitle = subtitleOf(site, indicator);
  return {
    title,
    subtitle,
    summary,
    note: choice.note ?? '',
    model: trendModel(site, indicator, series, areas, shown, `${title}. ${subtitle}. ${summary}`),
    table: {
      columns: areas.map(({ name }) => name),
      rows: shown.map((at) => ({
        period: formatPeriod(series.periods[at]!, site.language, 'short'),
        cells: areas.map(({ id }) => show(site, indicator, cellAt(series, id, at))),
      })),
    },
  };
}

/** From the first period with a figure (or the wished one) to the last in which there is something to say. */
function shownPeriods(site: Site, indicator: Indicator, series: Series, { areas, from }: TrendChoice): number[] {
  const spans = areas.map((area) => coverageOf(site, indicator.id).get(area.level)).filter((span) => span !== undefined);
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.newest));
  const wished = from === undefined ? -1 : series.periods.findIndex(({ key }) => key === from);
  return series.periods.map((_, at) => at).filter((at) => at >= Math.max(first, wished) && at <= last);
}

function sentenceOf(site: Site, indicator: Indicator, series: Series, area: Area, shown: readonly number[]): string {
  const figures = shown.flatMap((at) => {
    const cell = cellAt(series, area.id, at);
    return cell.kind === 'value' ? [{ at, period: series.periods[at]!, value: cell.value }] : [];
  });
  const [first, last] = [figures[0]?.at ?? 0, figures.at(-1)?.at ?? 0];
  return trendSentence({
    language: site.language,
    name: area.name,
    unit: say(site, indicator.unit),
    decimals: indicator.decimals,
    kind: differenceKind(indicator),
    figures,
    breaks: breaksBetween(series, area.id, first, last, indicator).map((key) => parsePeriod(key)!),
    total: shown.length,
    absences: absencesOf(shown.map((at) => cellAt(series, area.id, at))),
  });
}
